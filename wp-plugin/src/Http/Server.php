<?php
/**
 * Reads one header or variable of the request; anything but a string is "".
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Http;

defined( 'ABSPATH' ) || exit;

final class Server {
	public static function text( string $name ): string {
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- compared and validated by each reader, never printed.
		$value = $_SERVER[ $name ] ?? '';
		return is_string( $value ) ? wp_unslash( $value ) : '';
	}

	public static function is_post(): bool {
		return 'POST' === self::text( 'REQUEST_METHOD' );
	}

	/**
	 * The address being shown, as a path with its query.
	 */
	public static function request_uri(): string {
		$uri = self::text( 'REQUEST_URI' );
		return str_starts_with( $uri, '/' ) && ! str_starts_with( $uri, '//' ) ? $uri : '/';
	}
}
