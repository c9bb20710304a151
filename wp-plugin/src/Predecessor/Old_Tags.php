<?php
/**
 * The predecessor's shortcodes and blocks by name, and which shortcode of ours each stands for.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

defined( 'ABSPATH' ) || exit;

final class Old_Tags {
	public const PRODUCTS = 'bigcommerce_product';
	public const PART     = 'bc-component';
	public const REVIEWS  = 'bigcommerce_reviews';

	/**
	 * What it shows of the catalogue, with attributes of its own.
	 */
	public const CATALOG = array( self::PRODUCTS, self::PART, self::REVIEWS );

	/**
	 * What is the same here under another name.
	 */
	public const SAME = array(
		'bigcommerce_cart'                  => 'storebridge_cart',
		'bigcommerce_checkout'              => 'storebridge_checkout',
		'bigcommerce_account_profile'       => 'storebridge_profile',
		'bigcommerce_order_history'         => 'storebridge_orders',
		'bigcommerce_shipping_address_list' => 'storebridge_addresses',
		'bigcommerce_signin_form'           => 'storebridge_login',
		'bigcommerce_registration_form'     => 'storebridge_register',
		'bigcommerce_gift_form'             => 'storebridge_gift_certificate',
		'bigcommerce_gift_balance'          => 'storebridge_gift_certificate_balance',
		'bigcommerce_wish_lists'            => 'storebridge_wishlists',
	);

	/**
	 * Its blocks, each a wrapper around a shortcode.
	 */
	public const BLOCKS = array(
		'products'                 => self::PRODUCTS,
		'product-components'       => self::PART,
		'product-reviews'          => self::REVIEWS,
		'cart'                     => 'bigcommerce_cart',
		'checkout'                 => 'bigcommerce_checkout',
		'account-profile'          => 'bigcommerce_account_profile',
		'address-list'             => 'bigcommerce_shipping_address_list',
		'order-history'            => 'bigcommerce_order_history',
		'login-form'               => 'bigcommerce_signin_form',
		'registration-form'        => 'bigcommerce_registration_form',
		'gift-certificate-form'    => 'bigcommerce_gift_form',
		'gift-certificate-balance' => 'bigcommerce_gift_balance',
		'wishlist'                 => 'bigcommerce_wish_lists',
	);

	public const NAMESPACE = 'bigcommerce/';

	/**
	 * All of them.
	 *
	 * @return list<non-empty-string>
	 */
	public static function all(): array {
		return array( ...self::CATALOG, ...array_keys( self::SAME ) );
	}

	/**
	 * Those that nobody else has registered, so that we show them.
	 *
	 * @return list<string>
	 */
	public static function ours(): array {
		global $shortcode_tags;
		$tags = is_array( $shortcode_tags ) ? $shortcode_tags : array();
		return array_values( array_filter( self::all(), static fn( string $tag ): bool => is_array( $tags[ $tag ] ?? null ) && ( $tags[ $tag ][0] ?? null ) instanceof Old_Shortcodes ) );
	}
}
