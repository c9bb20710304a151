<?php
/**
 * A list of products as a question to the sidecar.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Catalog;

defined( 'ABSPATH' ) || exit;

final class Listing_Query {
	private const LIMIT = 24;
	private const FLAGS = array(
		'in_stock'      => 'inStock',
		'free_shipping' => 'freeShipping',
		'featured'      => 'featured',
	);

	/**
	 * The sidecar's names of our other filters.
	 */
	private const THEIRS = self::FLAGS + array(
		'category'  => 'categories',
		'brand'     => 'brands',
		'attr'      => 'attributes',
		'min_price' => 'price',
		'max_price' => 'price',
		'rating'    => 'rating',
	);

	/**
	 * The question.
	 *
	 * @param list<string>   $paths  The store's paths that the list's category or brand may have; none for all products.
	 * @param Listing_Choice $choice What is wanted of the list.
	 * @return array<string, mixed>
	 */
	public static function of( array $paths, Listing_Choice $choice ): array {
		$asked = array_filter(
			array(
				'path'    => $paths,
				'term'    => $choice->term,
				'sort'    => $choice->sort,
				'filters' => self::filters( $choice ),
			)
		);
		return array( 'kind' => 'listing' ) + $asked + array(
			'page'  => $choice->page,
			'limit' => self::LIMIT,
		);
	}

	/**
	 * The choice as far as the store has followed it: not every store can filter by everything.
	 *
	 * @param Listing_Choice $choice  What is wanted.
	 * @param array<mixed>   $applied The sidecar's filters in force.
	 */
	public static function applied( Listing_Choice $choice, array $applied ): Listing_Choice {
		$kept = array();
		foreach ( $choice->filters as $filter ) {
			if ( isset( $applied[ self::THEIRS[ $filter['name'] ] ?? '' ] ) ) {
				$kept[] = $filter;
			}
		}
		return $choice->filtered( $kept )->on_page( $choice->page );
	}

	/**
	 * The filters as the sidecar names them.
	 *
	 * @param Listing_Choice $choice What is wanted.
	 * @return array<string, mixed>
	 */
	private static function filters( Listing_Choice $choice ): array {
		$attributes = array();
		foreach ( $choice->filters as $filter ) {
			if ( 'attr' === $filter['name'] ) {
				$attributes[ $filter['key'] ][] = $filter['value'];
			}
		}
		$bounds  = array_filter(
			array(
				'min' => self::number( $choice, 'min_price' ),
				'max' => self::number( $choice, 'max_price' ),
			),
			'is_float'
		);
		$filters = array(
			'categories' => array_map( 'intval', $choice->values( 'category' ) ),
			'brands'     => array_map( 'intval', $choice->values( 'brand' ) ),
			'price'      => $bounds,
			'rating'     => (int) self::number( $choice, 'rating' ),
			// An attribute may be called "0": an object stays one even then.
			'attributes' => array() === $attributes ? null : (object) $attributes,
		);
		foreach ( self::FLAGS as $name => $theirs ) {
			$filters[ $theirs ] = array() !== $choice->values( $name );
		}
		return array_filter( $filters );
	}

	private static function number( Listing_Choice $choice, string $name ): ?float {
		$values = $choice->values( $name );
		return isset( $values[0] ) ? (float) $values[0] : null;
	}
}
