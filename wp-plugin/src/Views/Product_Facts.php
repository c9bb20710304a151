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
 * @phpstan-type FactView array{name: string, value: string}
 */
final class Product_Facts {
	private const UNITS = array(
		'KGS'         => 'kg',
		'LBS'         => 'lb',
		'Grams'       => 'g',
		'Ounces'      => 'oz',
		'Tonnes'      => 't',
		'Inches'      => 'in',
		'Centimeters' => 'cm',
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
				'value' => 'percent' === $step->text( 'kind' ) ? Number::format( $step->number( 'value' ) ) : Price::money( $step, 'off' ),
				'price' => Price::money( $step, 'price' ),
			),
			$product->children( 'bulkPrices' )
		);
	}

	/**
	 * The store's own fields, after what can be measured.
	 *
	 * @param Answer $product The sidecar's.
	 * @return list<FactView>
	 */
	public static function facts( Answer $product ): array {
		$facts = array(
			__( 'Condition', 'storebridge' ) => self::condition( $product->text_or( 'condition', '' ) ),
			__( 'Weight', 'storebridge' )    => self::measure( $product->child_or_null( 'weight' ) ),
			__( 'Width', 'storebridge' )     => self::measure( $product->child_or_null( 'width' ) ),
			__( 'Height', 'storebridge' )    => self::measure( $product->child_or_null( 'height' ) ),
			__( 'Depth', 'storebridge' )     => self::measure( $product->child_or_null( 'depth' ) ),
		);
		$known = array();
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
	 * Links to what the store's people filmed. They open elsewhere: nothing of theirs is loaded here.
	 *
	 * @param Answer $product The sidecar's.
	 * @return list<array{title: string, url: string}>
	 */
	public static function videos( Answer $product ): array {
		$videos = array();
		foreach ( $product->has( 'videos' ) ? $product->children( 'videos' ) : array() as $video ) {
			$url = esc_url_raw( $video->text( 'url' ), array( 'http', 'https' ) );
			if ( '' !== $url ) {
				$title    = trim( $video->text_or( 'title', '' ) );
				$videos[] = array(
					'title' => '' === $title ? __( 'Video', 'storebridge' ) : $title,
					'url'   => $url,
				);
			}
		}
		return $videos;
	}

	private static function measure( ?Answer $measure ): string {
		return null === $measure ? '' : Number::format( $measure->number( 'value' ) ) . ' ' . ( self::UNITS[ $measure->text( 'unit' ) ] ?? $measure->text( 'unit' ) );
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
