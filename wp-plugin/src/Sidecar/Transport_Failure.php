<?php
/**
 * Tells apart why no answer came. WordPress reports it in words only, of curl or of PHP's sockets.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Sidecar;

defined( 'ABSPATH' ) || exit;

final class Transport_Failure {
	private const SIGNS = array(
		'blocked_here'  => '/http_request_not_executed|blocked requests/i',
		'timed_out'     => '/cURL error 28\b|timed out|timeout/i',
		'tls_failed'    => '/cURL error (?:35|51|53|54|58|59|60|66|77|80|83|90|91)\b|\bSSL\b|\bTLS\b|certificate/i',
		'name_unknown'  => '/cURL error 6\b|getaddrinfo|could not resolve|name or service not known/i',
		'refused'       => '/cURL error 7\b|connection refused|failed to connect|unable to connect|could not connect/i',
		'address_wrong' => '/cURL error 3\b|valid URL was not provided|http_request_failed: invalid/i',
		'hung_up'       => '/cURL error (?:52|55|56)\b|empty reply|connection reset|connection was reset/i',
	);

	public static function code( \WP_Error $error ): string {
		$words = $error->get_error_code() . ': ' . $error->get_error_message();
		foreach ( self::SIGNS as $code => $pattern ) {
			if ( 1 === preg_match( $pattern, $words ) ) {
				return $code;
			}
		}
		return 'unreachable';
	}
}
