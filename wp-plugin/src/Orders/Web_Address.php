<?php
/**
 * An address the store was told by others, such as a carrier's: only one of the web may become a link.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Orders;

defined( 'ABSPATH' ) || exit;

final class Web_Address {
	/**
	 * The address, or "" for any other.
	 *
	 * @param string $address As the store has it.
	 */
	public static function safe( string $address ): string {
		$host = wp_parse_url( $address, PHP_URL_HOST );
		return 1 === preg_match( '~^https?://~i', $address ) && is_string( $host ) && '' !== $host ? esc_url_raw( $address, array( 'http', 'https' ) ) : '';
	}
}
