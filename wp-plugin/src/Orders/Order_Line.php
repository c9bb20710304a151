<?php
/**
 * One thing of an order, made ours.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Orders;

use Storebridge\Catalog\Product_Url;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Picture;
use Storebridge\Views\Price;

defined( 'ABSPATH' ) || exit;

/**
 * Has what templates/line-info.php shows of a line; amounts are of the whole line, for an order tells no single price.
 * "url" is "" for what is no longer in the store, "files" are what can be downloaded.
 *
 * @phpstan-import-type PictureView from Picture
 * @phpstan-type OrderLine array{
 *     name: string,
 *     url: string,
 *     picture: PictureView|null,
 *     options: list<array{name: string, value: string}>,
 *     quantity: int,
 *     price: string,
 *     list_price: string,
 *     total: string,
 *     files: list<string>,
 * }
 */
final class Order_Line {
	/**
	 * One line.
	 *
	 * @param Answer $line The sidecar's.
	 * @return OrderLine
	 */
	public static function read( Answer $line ): array {
		$paid = Price::money( $line, 'price' );
		$list = Price::money( $line, 'listPrice' );
		return array(
			'name'       => $line->text( 'name' ),
			'url'        => $line->has( 'path' ) ? Product_Url::to( $line->text( 'path' ) ) : '',
			'picture'    => Picture::read( $line->child_or_null( 'image' ), Picture::SMALL, $line->text( 'name' ) ),
			'options'    => array_map(
				static fn( Answer $option ): array => array(
					'name'  => $option->text( 'name' ),
					'value' => $option->scalar( 'value' ),
				),
				$line->children( 'options' )
			),
			'quantity'   => $line->int( 'quantity' ),
			'price'      => '',
			'list_price' => $list === $paid ? '' : $list,
			'total'      => $paid,
			'files'      => array_values( array_filter( array_map( array( Web_Address::class, 'safe' ), $line->has( 'downloadUrls' ) ? $line->texts( 'downloadUrls' ) : array() ) ) ),
		);
	}
}
