<?php
/**
 * The addresses of the catalogue's lists: all products and the search, each category, each brand.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Catalog;

defined( 'ABSPATH' ) || exit;

final class Listing_Url {
	public const QUERY_VAR  = 'storebridge_listing';
	public const ALL        = 'products';
	public const CATEGORIES = 'categories';
	public const BRANDS     = 'brands';

	/**
	 * The whole catalogue, or what a search finds in it.
	 *
	 * @param string $term What is searched for, or "".
	 */
	public static function all( string $term = '' ): string {
		$url = self::to( self::ALL . '/' );
		return '' === $term ? $url : add_query_arg( 'q', rawurlencode( $term ), $url );
	}

	/**
	 * A category's page.
	 *
	 * @param string $path The store's path, such as "/kitchen/cups/".
	 */
	public static function category( string $path ): string {
		return self::to( Store_Path::below( self::CATEGORIES, $path ) );
	}

	/**
	 * A brand's page.
	 *
	 * @param string $path The store's path, such as "/brands/fern/".
	 */
	public static function brand( string $path ): string {
		return self::to( Store_Path::below( self::BRANDS, $path ) );
	}

	/**
	 * The store's paths that an address may mean, likeliest first; none for the whole catalogue.
	 *
	 * @param string $asked Such as "categories/kitchen".
	 * @return list<string>
	 */
	public static function candidates( string $asked ): array {
		$asked  = trim( $asked, '/' );
		$folder = (string) strtok( $asked, '/' );
		$path   = substr( $asked, strlen( $folder ) + 1 );
		return match ( $folder ) {
			self::CATEGORIES => Store_Path::candidates( $folder, $path ),
			self::BRANDS     => array_reverse( Store_Path::candidates( $folder, $path ) ),
			default          => array(),
		};
	}

	public static function is_all( string $asked ): bool {
		return self::ALL === trim( $asked, '/' );
	}

	private static function to( string $relative ): string {
		if ( '' === get_option( 'permalink_structure' ) ) {
			return add_query_arg( self::QUERY_VAR, untrailingslashit( $relative ), home_url( '/' ) );
		}
		return home_url( "/$relative" );
	}
}
