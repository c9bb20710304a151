<?php
/**
 * The sidecar's cart, made ours. Every amount is the store's own; none is computed.
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
 * Shapes of a cart and its lines.
 *
 * @phpstan-import-type PictureView from Picture
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
 * }
 * @phpstan-type CartContents array{
 *     lines: list<CartLine>,
 *     count: int,
 *     subtotal: string,
 *     discount: string,
 *     total: string,
 *     is_tax_included: bool,
 *     notices: list<string>,
 * }
 */
final class Cart_Shape {
	/**
	 * A cart with its notices.
	 *
	 * @param Answer $answer The sidecar's.
	 * @return CartContents
	 */
	public static function read( Answer $answer ): array {
		$cart     = $answer->child( 'cart' );
		$discount = $cart->child_or_null( 'discount' );
		return array(
			'lines'           => array_map( array( self::class, 'line' ), $cart->children( 'items' ) ),
			'count'           => $cart->int( 'totalQuantity' ),
			'subtotal'        => Price::money( $cart, 'subtotal' ),
			'discount'        => null === $discount || 0.0 === $discount->number( 'value' ) ? '' : $discount->text( 'formatted' ),
			'total'           => Price::money( $cart, 'total' ),
			'is_tax_included' => $cart->flag( 'isTaxIncluded' ),
			'notices'         => array_map( static fn( Answer $notice ): string => $notice->text( 'code' ), $answer->children( 'notices' ) ),
		);
	}

	/**
	 * One line.
	 *
	 * @param Answer $line The sidecar's.
	 * @return CartLine
	 */
	public static function line( Answer $line ): array {
		$price = Price::money( $line, 'price' );
		$list  = Price::money( $line, 'listPrice' );
		return array(
			'id'         => $line->text( 'id' ),
			'kind'       => $line->text( 'kind' ),
			'name'       => $line->text( 'name' ),
			'url'        => $line->has( 'path' ) ? Product_Url::to( $line->text( 'path' ) ) : '',
			'sku'        => $line->text_or( 'sku', '' ),
			'picture'    => Picture::read( $line->child_or_null( 'image' ), Picture::SMALL, $line->text( 'name' ) ),
			'options'    => array_map(
				static fn( Answer $option ): array => array(
					'name'  => $option->text( 'name' ),
					'value' => $option->scalar( 'value' ),
				),
				$line->children( 'options' )
			),
			'quantity'   => $line->int( 'quantity' ),
			'price'      => $price,
			'list_price' => $list === $price ? '' : $list,
			'total'      => Price::money( $line, 'total' ),
			'is_mutable' => $line->flag( 'isMutable' ),
		);
	}
}
