<?php
/**
 * A Content-Security-Policy for the checkout page, for an admin to copy: what each road must be allowed, and no more.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

defined( 'ABSPATH' ) || exit;

final class Security_Policy {
	private const ANY_STORE = 'https://store.example.com';

	/**
	 * One directive a line. Browsers hold "form-action" against where a form's answer leads too, hence the store's origin.
	 *
	 * @param string $road   Which road.
	 * @param string $store  The origin of the store's checkout, "" where it is not known.
	 * @param string $script The address of the store's script.
	 */
	public static function lines( string $road, string $store, string $script ): string {
		$store = '' === $store ? self::ANY_STORE : $store;
		$frame = 'embedded' === $road;
		$lines = array(
			"default-src 'self'",
			"img-src 'self' https: data:",
			"style-src 'self' 'unsafe-inline'",
			"script-src 'self' 'unsafe-inline'" . ( $frame ? ' ' . self::origin( $script ) : '' ),
			"connect-src 'self'" . ( $frame ? " $store" : '' ),
			'frame-src ' . ( $frame ? $store : "'none'" ),
			"form-action 'self' $store",
			"frame-ancestors 'self'",
			"base-uri 'self'",
			"object-src 'none'",
		);
		return implode( ";\n", $lines ) . ';';
	}

	private static function origin( string $url ): string {
		$parts = wp_parse_url( $url );
		return is_array( $parts ) && isset( $parts['scheme'], $parts['host'] )
			? $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' )
			: 'https://checkout-sdk.bigcommerce.com';
	}
}
