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
		if ( '' === get_option( 'permalink_structure' ) ) {
			return add_query_arg( self::QUERY_VAR, '/' . Store_Path::encode( $path ) . Store_Path::slash( $path ), home_url( '/' ) );
		}
		return home_url( '/' . Store_Path::below( self::BASE, $path ) );
	}

	/**
	 * The store's paths that an address may mean, likeliest first.
	 *
	 * @param string $asked What stands behind /products/, or a whole path in a query.
	 * @return list<string>
	 */
	public static function candidates( string $asked ): array {
		return Store_Path::candidates( self::BASE, $asked );
	}
}
