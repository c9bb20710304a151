<?php
/**
 * The words in the predecessor's addresses, as its Customizer kept them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

defined( 'ABSPATH' ) || exit;

final class Old_Slugs {
	public static function products(): string {
		return self::slug( 'products', 'bigcommerce_product_archive_slug' );
	}

	public static function categories(): string {
		return self::slug( 'categories', 'bigcommerce_category_archive_slug' );
	}

	public static function brands(): string {
		return self::slug( 'brands', 'bigcommerce_brand_archive_slug' );
	}

	private static function slug( string $name, string $option ): string {
		/**
		 * A word in the addresses BigCommerce for WordPress had: a site that changed it by code says so here.
		 *
		 * @param string $slug Such as "products".
		 * @param string $name "products", "categories" or "brands".
		 */
		$slug = apply_filters( 'storebridge_old_slug', sanitize_title( trim( Traces::option( $option, $name ), '/' ) ), $name );
		return is_string( $slug ) && '' !== $slug ? $slug : $name;
	}
}
