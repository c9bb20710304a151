<?php
/**
 * Reads what a visitor wants of a list from the address. What makes no sense is left out: a shared or mistyped
 * address shows products rather than an error.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * From the parameters to the choice.
 *
 * @phpstan-import-type Filter from Listing_Choice
 */
final class Listing_Input {
	public const SORTS = array( 'featured', 'newest', 'best_selling', 'best_reviewed', 'a_to_z', 'z_to_a', 'lowest_price', 'highest_price', 'relevance' );

	private const FLAGS       = array( 'in_stock', 'free_shipping', 'featured' );
	private const MOST_VALUES = 30;
	private const MOST_KEYS   = 20;
	private const LONGEST     = 150;

	/**
	 * The choice.
	 *
	 * @param array<mixed> $sent The address's parameters, unslashed.
	 * @param string       $turn What the page's number is called there.
	 */
	public static function read( array $sent, string $turn = 'page' ): Listing_Choice {
		$text = static fn( string $name ): string => self::text( $sent[ $name ] ?? '' );
		$page = 1 === preg_match( '/^[1-9]\d{0,4}$/D', $text( $turn ) ) ? (int) $text( $turn ) : 1;
		return new Listing_Choice( $text( 'q' ), self::filters( $sent ), in_array( $text( 'sort' ), self::SORTS, true ) ? $text( 'sort' ) : '', $page, $turn );
	}

	/**
	 * The filters in one order, so that two addresses of one meaning are one question.
	 *
	 * @param array<mixed> $sent The parameters.
	 * @return list<Filter>
	 */
	private static function filters( array $sent ): array {
		$filters = array( ...self::ids( 'category', $sent ), ...self::ids( 'brand', $sent ), ...self::attributes( $sent ), ...self::prices( $sent ) );
		$rating  = self::text( $sent['rating'] ?? '' );
		if ( 1 === preg_match( '/^[1-5]$/D', $rating ) ) {
			$filters[] = self::filter( 'rating', $rating );
		}
		foreach ( self::FLAGS as $name ) {
			if ( in_array( self::text( $sent[ $name ] ?? '' ), array( '1', 'on', 'yes', 'true' ), true ) ) {
				$filters[] = self::filter( $name, '1' );
			}
		}
		return $filters;
	}

	/**
	 * Ids of categories or brands.
	 *
	 * @param string       $name The filter.
	 * @param array<mixed> $sent The parameters.
	 * @return list<Filter>
	 */
	private static function ids( string $name, array $sent ): array {
		$ids = array_filter( self::texts( $sent[ $name ] ?? array() ), static fn( string $id ): bool => 1 === preg_match( '/^[1-9]\d{0,8}$/D', $id ) );
		sort( $ids, SORT_NUMERIC );
		return array_map( static fn( string $id ): array => self::filter( $name, $id ), $ids );
	}

	/**
	 * Values of the store's own attributes.
	 *
	 * @param array<mixed> $sent The parameters.
	 * @return list<Filter>
	 */
	private static function attributes( array $sent ): array {
		$filters = array();
		$keys    = is_array( $sent['attr'] ?? null ) ? array_slice( $sent['attr'], 0, self::MOST_KEYS, true ) : array();
		ksort( $keys, SORT_STRING );
		foreach ( $keys as $written => $values ) {
			$key    = self::text( rawurldecode( (string) $written ) );
			$values = '' === $key ? array() : self::texts( $values );
			sort( $values, SORT_STRING );
			foreach ( $values as $value ) {
				$filters[] = self::filter( 'attr', $value, $key );
			}
		}
		return $filters;
	}

	/**
	 * The bounds of the price, the lower one first.
	 *
	 * @param array<mixed> $sent The parameters.
	 * @return list<Filter>
	 */
	private static function prices( array $sent ): array {
		$least = self::amount( $sent['min_price'] ?? '' );
		$most  = self::amount( $sent['max_price'] ?? '' );
		if ( '' !== $least && '' !== $most && (float) $least > (float) $most ) {
			list( $least, $most ) = array( $most, $least );
		}
		$bounds = array();
		if ( '' !== $least && (float) $least > 0 ) {
			$bounds[] = self::filter( 'min_price', $least );
		}
		if ( '' !== $most && (float) $most > 0 ) {
			$bounds[] = self::filter( 'max_price', $most );
		}
		return $bounds;
	}

	/**
	 * An amount without its currency's sign, with a point; "" for what is none.
	 *
	 * @param mixed $sent As typed.
	 */
	private static function amount( mixed $sent ): string {
		$found = preg_match( '/^[^\d.,-]*(\d{1,9})(?:[.,](\d{1,2}))?[^\d.,]*$/Du', self::text( $sent ), $match );
		return 1 === $found ? (string) (float) ( $match[1] . '.' . ( $match[2] ?? '0' ) ) : '';
	}

	/**
	 * Each text of a list once, or of a single one.
	 *
	 * @param mixed $sent A list or a text.
	 * @return list<string>
	 */
	private static function texts( mixed $sent ): array {
		$texts = array_map( array( self::class, 'text' ), array_slice( is_array( $sent ) ? array_values( $sent ) : array( $sent ), 0, self::MOST_VALUES ) );
		return array_values( array_unique( array_filter( $texts, static fn( string $text ): bool => '' !== $text ) ) );
	}

	/**
	 * A line of text as it was meant: a store's attribute may well be "< 5 kg" or "100%", which WordPress would clean away.
	 *
	 * @param mixed $sent As sent.
	 */
	private static function text( mixed $sent ): string {
		$text = is_string( $sent ) ? (string) preg_replace( '/[\x00-\x1f\x7f\s]+/u', ' ', wp_check_invalid_utf8( $sent ) ) : '';
		return trim( mb_substr( trim( $text ), 0, self::LONGEST ) );
	}

	/**
	 * One filter.
	 *
	 * @param string $name  The filter.
	 * @param string $value Its value.
	 * @param string $key   An attribute's name.
	 * @return Filter
	 */
	private static function filter( string $name, string $value, string $key = '' ): array {
		return array(
			'name'  => $name,
			'key'   => $key,
			'value' => $value,
		);
	}
}
