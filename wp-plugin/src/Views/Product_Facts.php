<?php
/**
 * What a product page tells beside the description.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * A step of the price for many. "price" is the formatted price of one, where the store says it.
 *
 * @phpstan-type BulkView array{least: int, most: int, kind: string, value: string, price: string}
 */
final class Product_Facts {
	private const UNITS = array(
		'KGS'    => 'kg',
		'LBS'    => 'lb',
		'Grams'  => 'g',
		'Ounces' => 'oz',
		'Tonnes' => 't',
	);

	/**
	 * The prices for many.
	 *
	 * @param Answer $product The sidecar's.
	 * @return list<BulkView>
	 */
	public static function bulk( Answer $product ): array {
		return array_map(
			static fn( Answer $step ): array => array(
				'least' => $step->int( 'min' ),
				'most'  => $step->int_or_null( 'max' ) ?? 0,
				'kind'  => $step->text( 'kind' ),
				'value' => Number::format( $step->number( 'value' ) ),
				'price' => Price::money( $step, 'price' ),
			),
			$product->children( 'bulkPrices' )
		);
	}

	/**
	 * The store's own fields, after the numbers a trade knows a product by.
	 *
	 * @param Answer $product The sidecar's.
	 * @return list<array{name: string, value: string}>
	 */
	public static function facts( Answer $product ): array {
		$weight = $product->child_or_null( 'weight' );
		$facts  = array(
			__( 'Condition', 'storebridge' ) => self::condition( $product->text_or( 'condition', '' ) ),
			__( 'Weight', 'storebridge' )    => null === $weight ? '' : Number::format( $weight->number( 'value' ) ) . ' ' . ( self::UNITS[ $weight->text( 'unit' ) ] ?? $weight->text( 'unit' ) ),
			'GTIN'                           => $product->text_or( 'gtin', '' ),
			'UPC'                            => $product->text_or( 'upc', '' ),
			'MPN'                            => $product->text_or( 'mpn', '' ),
		);
		$known  = array();
		foreach ( array_filter( $facts ) as $name => $value ) {
			$known[] = array(
				'name'  => $name,
				'value' => $value,
			);
		}
		foreach ( $product->children( 'customFields' ) as $field ) {
			$known[] = array(
				'name'  => $field->text( 'name' ),
				'value' => $field->text( 'value' ),
			);
		}
		return $known;
	}

	/**
	 * BigCommerce's ProductConditionType in words.
	 *
	 * @param string $condition One of its names, or "".
	 */
	private static function condition( string $condition ): string {
		return match ( $condition ) {
			'NEW'         => __( 'New', 'storebridge' ),
			'USED'        => __( 'Used', 'storebridge' ),
			'REFURBISHED' => __( 'Refurbished', 'storebridge' ),
			default       => '',
		};
	}
}
