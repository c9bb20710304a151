<?php
/**
 * The only judge of where a shopper may be sent back to: an address of this very site, or none.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Http;

defined( 'ABSPATH' ) || exit;

final class Return_To {
	public const PARAMETER = 'redirectTo';

	private const LONGEST = 2000;

	/**
	 * Pages that would sign the shopper out again, or lead round in a circle.
	 */
	private const NEVER = '~^/(?:login|logout|session-sync|wp-login\.php)(?:[/?#]|$)~i';

	/**
	 * The address as a path of this site with its query and fragment, such as "/shop/?page=2"; "" when it is none.
	 *
	 * @param string $wanted A path, or a whole address of this site.
	 */
	public static function path( string $wanted ): string {
		$path = self::within_site( $wanted );
		if ( '' === $path || strlen( $path ) > self::LONGEST || ! self::is_plain( $path ) ) {
			return '';
		}
		$home = rtrim( (string) wp_parse_url( home_url(), PHP_URL_PATH ), '/' );
		$own  = '' !== $home && str_starts_with( $path, "$home/" ) ? substr( $path, strlen( $home ) ) : $path;
		return 1 === preg_match( self::NEVER, $own ) ? '' : $path;
	}

	/**
	 * Where the request asks to be led afterwards, judged.
	 */
	public static function asked(): string {
		// phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- changes nothing, and is judged here.
		$wanted = $_GET[ self::PARAMETER ] ?? '';
		return is_string( $wanted ) ? self::path( wp_unslash( $wanted ) ) : '';
	}

	/**
	 * The address with the way back in it.
	 *
	 * @param string $url  Of a page that leads back, such as the sign-in.
	 * @param string $path Where to; what is no address of this site adds nothing.
	 */
	public static function add( string $url, string $path ): string {
		$path = self::path( $path );
		return '' === $url || '' === $path ? $url : add_query_arg( self::PARAMETER, rawurlencode( $path ), $url );
	}

	/**
	 * Leads there, by an answer a browser follows with GET.
	 *
	 * @param string $path      Judged here once more.
	 * @param string $otherwise An address of our own.
	 */
	public static function send( string $path, string $otherwise ): never {
		$path = self::path( $path );
		wp_safe_redirect( '' === $path ? $otherwise : self::origin( home_url() ) . $path, 303, 'Storebridge' );
		exit;
	}

	/**
	 * A whole address of this site without its origin, anything else as it is.
	 *
	 * @param string $wanted What was asked.
	 */
	private static function within_site( string $wanted ): string {
		$origin = self::origin( home_url() );
		foreach ( array( "$origin/", "$origin?", "$origin#" ) as $beginning ) {
			if ( '' !== $origin && 0 === strncasecmp( $wanted, $beginning, strlen( $beginning ) ) ) {
				$rest = substr( $wanted, strlen( $origin ) );
				return '/' === $rest[0] ? $rest : "/$rest";
			}
		}
		return $wanted;
	}

	/**
	 * Whether every browser reads it as a path: browsers take "\" for "/", drop tabs and line breaks, and some
	 * servers undo percent signs before they redirect.
	 *
	 * @param string $path To be looked at as it is, and as it is once and twice decoded.
	 */
	private static function is_plain( string $path ): bool {
		foreach ( array( $path, rawurldecode( $path ), rawurldecode( rawurldecode( $path ) ) ) as $reading ) {
			if ( 1 !== preg_match( '~^/(?![/\\\\])~', $reading ) || 1 === preg_match( '/[\x00-\x1f\x7f]/', $reading ) ) {
				return false;
			}
		}
		// A dot segment resolves to what is never looked at here: "/.//elsewhere" among others.
		$clean = (string) strtok( rawurldecode( $path ), '?#' );
		return 1 === preg_match( '~^[\x21-\x7e]+$~D', $path ) && ! str_contains( $path, '\\' ) && ! str_contains( $clean, '\\' ) && ! str_contains( $clean, '//' ) && 1 !== preg_match( '~(?:^|/)\.{1,2}(?:/|$)~', $clean );
	}

	private static function origin( string $url ): string {
		$parts = wp_parse_url( $url );
		if ( ! is_array( $parts ) || ! isset( $parts['scheme'], $parts['host'] ) ) {
			return '';
		}
		return $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
	}
}
