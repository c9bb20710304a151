<?php
/**
 * A product as an assistant reads it: plain words and addresses, nothing that only a page needs.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Abilities;

use Storebridge\Sidecar\Answer;
use Storebridge\Views\Product_Card;

defined( 'ABSPATH' ) || exit;

/**
 * Told of each product in a list; prices are formatted by the store, "" where it hides them.
 *
 * @phpstan-type Found array{id: int, name: string, sku: string, brand: string, url: string, image: string, price: string, price_before: string, price_from: string, price_to: string, availability: string, rating: float, reviews: int}
 */
final class Found_Product {
	private const LONGEST = 4000;

	/**
	 * A product of a list.
	 *
	 * @param Answer $card The sidecar's.
	 * @return Found
	 */
	public static function read( Answer $card ): array {
		$view = Product_Card::read( $card );
		return array(
			'id'           => $view['id'],
			'name'         => $view['name'],
			'sku'          => $card->text( 'sku' ),
			'brand'        => $view['brand'],
			'url'          => $view['url'],
			'image'        => $view['picture']['src'] ?? '',
			'price'        => $view['price']['now'] ?? '',
			'price_before' => $view['price']['was'] ?? '',
			'price_from'   => $view['price']['from'] ?? '',
			'price_to'     => $view['price']['to'] ?? '',
			'availability' => $view['stock']['state'],
			'rating'       => $view['rating']['average'] ?? 0.0,
			'reviews'      => $view['rating']['count'] ?? 0,
		);
	}

	/**
	 * A product by itself, with its description and what there is to choose.
	 *
	 * @param Answer $product The sidecar's.
	 * @return array<string, mixed>
	 */
	public static function read_whole( Answer $product ): array {
		return self::read( $product ) + array(
			'description' => mb_substr( trim( html_entity_decode( wp_strip_all_tags( $product->text( 'description' ) ), ENT_QUOTES ) ), 0, self::LONGEST ),
			'options'     => array_map( array( self::class, 'option' ), $product->children( 'options' ) ),
		);
	}

	/**
	 * The shape of it, for who asks.
	 *
	 * @param bool $is_whole Whether of a product by itself.
	 * @return array<string, mixed>
	 */
	public static function schema( bool $is_whole ): array {
		$text       = array( 'type' => 'string' );
		$properties = array(
			'id'      => array( 'type' => 'integer' ),
			'rating'  => array( 'type' => 'number' ),
			'reviews' => array( 'type' => 'integer' ),
		);
		foreach ( array( 'name', 'sku', 'brand', 'url', 'image', 'price', 'price_before', 'price_from', 'price_to', 'availability' ) as $name ) {
			$properties[ $name ] = $text;
		}
		if ( $is_whole ) {
			$properties['description'] = $text;
			$properties['options']     = array(
				'type'  => 'array',
				'items' => array(
					'type'       => 'object',
					'properties' => array(
						'name'        => $text,
						'is_required' => array( 'type' => 'boolean' ),
						'values'      => array(
							'type'  => 'array',
							'items' => $text,
						),
					),
				),
			);
		}
		return array(
			'type'       => 'object',
			'properties' => $properties,
		);
	}

	/**
	 * What there is to choose.
	 *
	 * @param Answer $option The sidecar's.
	 * @return array{name: string, is_required: bool, values: list<string>}
	 */
	private static function option( Answer $option ): array {
		return array(
			'name'        => $option->text( 'name' ),
			'is_required' => $option->flag( 'required' ),
			'values'      => $option->has( 'values' ) ? array_map( static fn( Answer $value ): string => $value->text_or( 'label', '' ), $option->children( 'values' ) ) : array(),
		);
	}
}
