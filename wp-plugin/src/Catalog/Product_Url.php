<?php
/**
 * A product's address on this site, and back: which of the store's paths an address may mean.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Catalog;

defined( 'ABSPATH' ) || exit;

final class Product_Url {
	public const QUERY_VAR = 'storebridge_product';
	public const BASE      = 'products';

	/**
	 * The store's "/x/" is /products/x/ here; its "/products/x/" is itself.
	 *
	 * @param string $path The store's path.
	 */
	public static function to( string $path ): string {
		$segments = array_map( 'rawurlencode', array_map( 'rawurldecode', explode( '/', trim( $path, '/' ) ) ) );
		if ( '' === get_option( 'permalink_structure' ) ) {
			return add_query_arg( self::QUERY_VAR, '/' . implode( '/', $segments ) . self::slash( $path ), home_url( '/' ) );
		}
		$segments = self::BASE === $segments[0] && count( $segments ) > 1 ? $segments : array( self::BASE, ...$segments );
		return home_url( '/' . implode( '/', $segments ) . self::slash( $path ) );
	}

	/**
	 * The store's paths that an address may mean, likeliest first.
	 *
	 * @param string $asked What stands behind /products/, or a whole path in a query.
	 * @return list<string>
	 */
	public static function candidates( string $asked ): array {
		$path = trim( rawurldecode( $asked ), '/' );
		if ( '' === $path || strlen( $path ) > 1000 || 1 === preg_match( '/[\x00-\x1f\x7f]/', $path ) ) {
			return array();
		}
		$bare = str_starts_with( $path, self::BASE . '/' ) ? substr( $path, strlen( self::BASE ) + 1 ) : $path;
		return array( "/$bare" . self::slash( $path ), '/' . self::BASE . "/$bare" . self::slash( $path ) );
	}

	private static function slash( string $path ): string {
		return 1 === preg_match( '/\.html?\/?$/Di', $path ) ? '' : '/';
	}
}
