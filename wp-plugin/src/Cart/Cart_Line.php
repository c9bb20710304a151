<?php
/**
 * One line of the sidecar's cart, made ours.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cart;

use Storebridge\Catalog\Product_Url;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Picture;
use Storebridge\Views\Price;

defined( 'ABSPATH' ) || exit;

/**
 * "choice" are the options as a form holds them, by option id; "product" is 0 for what is none of the catalogue's.
 *
 * @phpstan-import-type PictureView from Picture
 * @phpstan-type Certificate array{theme: string, sender: string, recipient: string, email: string, message: string}
 * @phpstan-type Wrapping array{name: string, amount: string, message: string}
 * @phpstan-type CartLine array{
 *     id: string,
 *     kind: string,
 *     name: string,
 *     url: string,
 *     sku: string,
 *     picture: PictureView|null,
 *     options: list<array{name: string, value: string}>,
 *     quantity: int,
 *     price: string,
 *     list_price: string,
 *     total: string,
 *     is_mutable: bool,
 *     product: int,
 *     choice: array<int|string, string>,
 *     wrapping: Wrapping|null,
 *     allows_wrapping: bool,
 *     certificate: Certificate|null,
 * }
 */
final class Cart_Line {
	/**
	 * One line.
	 *
	 * @param Answer $line The sidecar's.
	 * @return CartLine
	 */
	public static function read( Answer $line ): array {
		$price = Price::money( $line, 'price' );
		$list  = Price::money( $line, 'listPrice' );
		return array(
			'id'              => $line->text( 'id' ),
			'kind'            => $line->text( 'kind' ),
			'name'            => $line->text( 'name' ),
			'url'             => $line->has( 'path' ) ? Product_Url::to( $line->text( 'path' ) ) : '',
			'sku'             => $line->text_or( 'sku', '' ),
			'picture'         => Picture::read( $line->child_or_null( 'image' ), Picture::SMALL, $line->text( 'name' ) ),
			'options'         => array_map(
				static fn( Answer $option ): array => array(
					'name'  => $option->text( 'name' ),
					'value' => $option->scalar( 'value' ),
				),
				$line->children( 'options' )
			),
			'quantity'        => $line->int( 'quantity' ),
			'price'           => $price,
			'list_price'      => $list === $price ? '' : $list,
			'total'           => Price::money( $line, 'total' ),
			'is_mutable'      => $line->flag( 'isMutable' ),
			'product'         => $line->int_or_null( 'productId' ) ?? 0,
			'choice'          => self::choice( $line->child_or_null( 'choice' ) ),
			'wrapping'        => self::wrapping( $line->child_or_null( 'giftWrapping' ) ),
			'allows_wrapping' => $line->has( 'allowsGiftWrapping' ) && $line->flag( 'allowsGiftWrapping' ),
			'certificate'     => self::certificate( $line->child_or_null( 'certificate' ) ),
		);
	}

	/**
	 * Form values by option id.
	 *
	 * @param Answer|null $choice The sidecar's.
	 * @return array<int|string, string>
	 */
	private static function choice( ?Answer $choice ): array {
		$values = array();
		foreach ( null === $choice ? array() : $choice->all() as $id => $value ) {
			if ( is_scalar( $value ) ) {
				$values[ $id ] = (string) $value;
			}
		}
		return $values;
	}

	/**
	 * What it is wrapped in.
	 *
	 * @param Answer|null $wrapping The sidecar's.
	 * @return Wrapping|null
	 */
	private static function wrapping( ?Answer $wrapping ): ?array {
		return null === $wrapping ? null : array(
			'name'    => $wrapping->text( 'name' ),
			'amount'  => Price::money( $wrapping, 'amount' ),
			'message' => $wrapping->text_or( 'message', '' ),
		);
	}

	/**
	 * For whom a gift certificate is.
	 *
	 * @param Answer|null $certificate The sidecar's.
	 * @return Certificate|null
	 */
	private static function certificate( ?Answer $certificate ): ?array {
		return null === $certificate ? null : array(
			'theme'     => $certificate->text_or( 'theme', '' ),
			'sender'    => $certificate->child( 'sender' )->text( 'name' ),
			'recipient' => $certificate->child( 'recipient' )->text( 'name' ),
			'email'     => $certificate->child( 'recipient' )->text( 'email' ),
			'message'   => $certificate->text_or( 'message', '' ),
		);
	}
}
