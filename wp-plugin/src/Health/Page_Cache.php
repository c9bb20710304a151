<?php
/**
 * Looks at a page from outside, as a visitor would get it: does a cache keep it, and which.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Health;

defined( 'ABSPATH' ) || exit;

final class Page_Cache {
	private const SECONDS = 10;

	/**
	 * Constants and files by which caches are known.
	 */
	private const PLUGINS = array(
		'WP_ROCKET_VERSION'    => 'WP Rocket',
		'LSCWP_V'              => 'LiteSpeed Cache',
		'W3TC'                 => 'W3 Total Cache',
		'WPCACHEHOME'          => 'WP Super Cache',
		'WPFC_WP_CONTENT_DIR'  => 'WP Fastest Cache',
		'PANTHEON_ENVIRONMENT' => 'Pantheon',
		'WPE_APIKEY'           => 'WP Engine',
		'KINSTAMU_VERSION'     => 'Kinsta',
	);

	/**
	 * Headers by which caches tell of themselves.
	 */
	private const HEADERS = array( 'x-cache', 'x-cache-status', 'x-proxy-cache', 'x-fastcgi-cache', 'cf-cache-status', 'x-litespeed-cache', 'x-batcache', 'x-varnish', 'x-kinsta-cache', 'x-nginx-cache', 'x-rocket-nginx-serving-static' );

	/**
	 * What a page's answers tell, asked twice since a cache keeps the first.
	 *
	 * @param string $url The page's address.
	 * @return array{state: 'kept_out'|'kept'|'unknown', layer: string, words: string}
	 */
	public function look( string $url ): array {
		$url    = add_query_arg( 'storebridge-health', wp_rand(), $url );
		$first  = $this->ask( $url );
		$second = $this->ask( $url );
		if ( $first instanceof \WP_Error || $second instanceof \WP_Error ) {
			return array(
				'state' => 'unknown',
				'layer' => self::layer( array() ),
				'words' => ( $first instanceof \WP_Error ? $first : $second )->get_error_message(),
			);
		}
		$is_said = str_contains( $first['cache-control'] ?? '', 'no-store' ) && str_contains( $second['cache-control'] ?? '', 'no-store' );
		return array(
			'state' => $is_said && ! self::is_hit( $second ) ? 'kept_out' : 'kept',
			'layer' => self::layer( $second ),
			'words' => '',
		);
	}

	/**
	 * An answer's headers.
	 *
	 * @param string $url The page's address.
	 * @return array<string, string>|\WP_Error
	 */
	private function ask( string $url ): array|\WP_Error {
		$answer = wp_remote_get(
			$url,
			array(
				'timeout'     => self::SECONDS,
				'redirection' => 0,
				/** This filter is WordPress's own: whether a site's certificate is checked by itself. */
				'sslverify'   => (bool) apply_filters( 'https_local_ssl_verify', false ), // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WordPress's own.
			)
		);
		if ( $answer instanceof \WP_Error ) {
			return $answer;
		}
		$status  = (int) wp_remote_retrieve_response_code( $answer );
		$headers = array();
		foreach ( wp_remote_retrieve_headers( $answer ) as $name => $value ) {
			$headers[ strtolower( (string) $name ) ] = strtolower( is_array( $value ) ? implode( ', ', array_filter( $value, 'is_string' ) ) : ( is_string( $value ) ? $value : '' ) );
		}
		// A cart that cannot be read now is still the cart's page.
		return 200 === $status || 503 === $status ? $headers : new \WP_Error( 'page', "status $status" );
	}

	/**
	 * Whether it came from a cache.
	 *
	 * @param array<string, string> $headers The answer's.
	 */
	private static function is_hit( array $headers ): bool {
		if ( absint( $headers['age'] ?? 0 ) > 0 ) {
			return true;
		}
		foreach ( self::HEADERS as $name ) {
			if ( 1 === preg_match( '/\bhit\b/', $headers[ $name ] ?? '' ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What caches here.
	 *
	 * @param array<string, string> $headers An answer's.
	 */
	public static function layer( array $headers ): string {
		$names = array_values( array_filter( self::PLUGINS, static fn( string $constant ): bool => defined( $constant ) || '' !== (string) getenv( $constant ), ARRAY_FILTER_USE_KEY ) );
		foreach ( array_intersect( self::HEADERS, array_keys( $headers ) ) as $name ) {
			$names[] = "$name: {$headers[ $name ]}";
		}
		if ( array() === $names && defined( 'WP_CACHE' ) && WP_CACHE && is_readable( dirname( get_theme_root() ) . '/advanced-cache.php' ) ) {
			$names[] = 'advanced-cache.php';
		}
		/**
		 * What caches whole pages of this site, as Site Health names it.
		 *
		 * @param string $names Found so far; "" for none.
		 */
		$layer = apply_filters( 'storebridge_page_cache_name', implode( ', ', $names ) );
		return is_string( $layer ) ? $layer : '';
	}
}
