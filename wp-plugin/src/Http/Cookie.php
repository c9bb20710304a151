<?php
/**
 * One cookie of ours, read and set. Each reader checks the shape of what it reads.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Http;

defined( 'ABSPATH' ) || exit;

final class Cookie {
	/**
	 * Before the names of all our cookies, on hosts that let only certain names through to a site.
	 */
	private const PANTHEON = 'STYXKEY_';

	public static function read( string $name ): string {
		$name = self::name( $name );
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- each reader checks the shape of what it reads.
		$value = $_COOKIE[ $name ] ?? '';
		return is_string( $value ) ? wp_unslash( $value ) : '';
	}

	/**
	 * Has the browser keep it; a time in the past has it forget.
	 *
	 * @param string $name        Its name.
	 * @param string $value       What it holds.
	 * @param int    $ttl_seconds How long; -1 to forget.
	 * @param bool   $hidden      Whether scripts may not read it.
	 */
	public static function set( string $name, string $value, int $ttl_seconds, bool $hidden ): void {
		if ( headers_sent() || '' === Server::text( 'REQUEST_METHOD' ) ) {
			return;
		}
		setcookie(
			self::name( $name ),
			$value,
			array(
				'expires'  => time() + $ttl_seconds,
				'path'     => Cookie_Place::path(),
				'domain'   => Cookie_Place::domain(),
				'secure'   => is_ssl(),
				'httponly' => $hidden,
				'samesite' => 'Lax',
			)
		);
	}

	/**
	 * A name with what the host wants before it, and on a network what tells its site apart behind it. Names that begin with "wp" would switch page caching off for every
	 * shopper on many hosts, so they are not taken.
	 *
	 * @param string $name Ours.
	 */
	private static function name( string $name ): string {
		/**
		 * What stands before the names of our cookies: "" or, on Pantheon, "STYXKEY_".
		 *
		 * @param string $prefix Letters, digits, "_" and "-"; not beginning as those of WordPress do.
		 */
		$prefix = apply_filters( 'storebridge_cookie_prefix', false === getenv( 'PANTHEON_ENVIRONMENT' ) ? '' : self::PANTHEON );
		return is_string( $prefix ) && 1 === preg_match( '/^(?!wp|WordPress|comment_author)[\w-]{1,32}$/Di', $prefix ) && ! str_starts_with( $name, $prefix ) ? $prefix . $name . Cookie_Place::suffix() : $name . Cookie_Place::suffix();
	}
}
