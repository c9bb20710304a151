<?php
/**
 * The currency an address asks prices in. It depends on the address alone, so that a page may be kept in caches.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Catalog;

defined( 'ABSPATH' ) || exit;

final class Currency {
	public const PARAMETER = 'currency';

	/**
	 * Such as "EUR"; "" for the store's own. Whether the store has it, the sidecar knows.
	 */
	public static function asked(): string {
		// phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- an address to read, which changes nothing; three letters or nothing.
		return self::code( $_GET[ self::PARAMETER ] ?? '' );
	}

	/**
	 * A code as sent, or "" for what is none.
	 *
	 * @param mixed $sent From an address or a form.
	 */
	public static function code( mixed $sent ): string {
		return is_string( $sent ) && 1 === preg_match( '/^[A-Z]{3}$/iD', $sent ) ? strtoupper( $sent ) : '';
	}

	/**
	 * One of our addresses, asking for the same currency as the page it stands on.
	 *
	 * @param string $url A whole address, or a path.
	 */
	public static function carry( string $url ): string {
		$asked = self::asked();
		return '' === $asked || '' === $url ? $url : add_query_arg( self::PARAMETER, $asked, $url );
	}
}
