<?php
/**
 * What a product's address says of its reviews: from where on to list them, and that one was just sent.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Catalog;

defined( 'ABSPATH' ) || exit;

final class Reviews_Input {
	public const AFTER   = 'reviews';
	public const WRITTEN = 'reviewed';

	/**
	 * The cursor, or "".
	 */
	public static function after(): string {
		// phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- an address to read, which changes nothing; checked below.
		$sent = $_GET[ self::AFTER ] ?? '';
		return is_string( $sent ) && 1 === preg_match( '/^[\w=+\/.:-]{1,200}$/D', $sent ) ? $sent : '';
	}

	public static function is_written(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification -- an address to read, which changes nothing.
		return isset( $_GET[ self::WRITTEN ] );
	}

	/**
	 * The address of a later page.
	 *
	 * @param string $url   Of the product.
	 * @param string $after The cursor.
	 */
	public static function url( string $url, string $after ): string {
		return add_query_arg( self::AFTER, rawurlencode( $after ), $url );
	}
}
