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
	public static function read( string $name ): string {
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- each reader checks the shape of what it reads.
		$value = $_COOKIE[ $name . Cookie_Place::suffix() ] ?? '';
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
			$name . Cookie_Place::suffix(),
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
}
