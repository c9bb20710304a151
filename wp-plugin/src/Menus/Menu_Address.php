<?php
/**
 * What a menu keeps in place of an address, to be the real one whenever it is shown: pages move, and departments come and go.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Menus;

defined( 'ABSPATH' ) || exit;

final class Menu_Address {
	/** All of ours begin so. */
	public const PREFIX     = '#storebridge-';
	public const SHOP       = '#storebridge-shop';
	public const CART       = '#storebridge-cart';
	public const ACCOUNT    = '#storebridge-account';
	public const CATEGORIES = '#storebridge-categories';
	public const CATEGORY   = '#storebridge-category-';

	/**
	 * The id of the one category it means, 0 for another address.
	 *
	 * @param string $url As the menu keeps it.
	 */
	public static function category( string $url ): int {
		return str_starts_with( $url, self::CATEGORY ) ? absint( substr( $url, strlen( self::CATEGORY ) ) ) : 0;
	}

	public static function is_ours( string $url ): bool {
		return in_array( $url, array( self::SHOP, self::CART, self::ACCOUNT, self::CATEGORIES ), true ) || self::category( $url ) > 0;
	}

	/**
	 * What each of ours is, for who edits a menu.
	 *
	 * @return array<string, string>
	 */
	public static function names(): array {
		return array(
			self::SHOP       => __( 'Shop', 'storebridge' ),
			self::CATEGORIES => __( 'Categories', 'storebridge' ),
			self::CART       => __( 'Cart', 'storebridge' ),
			self::ACCOUNT    => __( 'Account', 'storebridge' ),
		);
	}
}
