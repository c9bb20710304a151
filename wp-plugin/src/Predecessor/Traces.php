<?php
/**
 * What BigCommerce for WordPress, the plugin that was here before, leaves in a database: the names it gave. We read it
 * and never change it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

defined( 'ABSPATH' ) || exit;

final class Traces {
	public const PRODUCT  = 'bigcommerce_product';
	public const CATEGORY = 'bigcommerce_category';
	public const BRAND    = 'bigcommerce_brand';

	/**
	 * BigCommerce's number, in the meta of a product's post and of a category's or brand's term.
	 */
	public const ID = 'bigcommerce_id';

	public const PREFIX = 'bigcommerce_';

	/**
	 * Whether it was here. Asks only what WordPress has read already: a site that never had it pays nothing.
	 */
	public static function are_here(): bool {
		foreach ( array_keys( wp_load_alloptions() ) as $name ) {
			if ( str_starts_with( (string) $name, self::PREFIX ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * One of its settings, without a query.
	 *
	 * @param string $name      The option's.
	 * @param string $otherwise Where it is not set.
	 */
	public static function option( string $name, string $otherwise ): string {
		$value = wp_load_alloptions()[ $name ] ?? '';
		return is_scalar( $value ) && '' !== trim( (string) $value ) ? trim( (string) $value ) : $otherwise;
	}

	/**
	 * A number among its settings.
	 *
	 * @param string $name      The option's.
	 * @param int    $otherwise Where it is not set, or not above zero.
	 */
	public static function number( string $name, int $otherwise ): int {
		$value = absint( self::option( $name, '0' ) );
		return 0 === $value ? $otherwise : $value;
	}
}
