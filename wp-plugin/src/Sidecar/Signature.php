<?php
/**
 * Signs a request to the sidecar: it believes nothing about the shopper that is not signed here.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Sidecar;

defined( 'ABSPATH' ) || exit;

final class Signature {
	private const VERSION = 'v1';

	public function __construct( private readonly string $key ) {}

	/**
	 * The request's headers, signature included.
	 *
	 * @param string                $method    GET, POST…
	 * @param string                $path      Path with its query, as sent.
	 * @param string                $body      Raw body, or "".
	 * @param array<string, string> $vouched   Correlation id, session, address and locale, by header name; "" is not sent.
	 * @param int                   $timestamp Unix seconds.
	 * @param string                $nonce     Fresh for each request.
	 * @return array<string, string>
	 */
	public function headers( string $method, string $path, string $body, array $vouched, int $timestamp, string $nonce ): array {
		$signed = implode(
			"\n",
			array(
				self::VERSION,
				$method,
				$path,
				(string) $timestamp,
				$nonce,
				hash( 'sha256', $body ),
				$vouched['X-Correlation-Id'] ?? '',
				$vouched['X-Storebridge-Session'] ?? '',
				$vouched['X-Storebridge-Shopper-Address'] ?? '',
				$vouched['X-Storebridge-Locale'] ?? '',
			)
		);
		return array(
			'X-Storebridge-Timestamp' => (string) $timestamp,
			'X-Storebridge-Nonce'     => $nonce,
			'X-Storebridge-Signature' => self::VERSION . '=' . hash_hmac( 'sha256', $signed, $this->key ),
		) + array_filter( $vouched, static fn( string $value ): bool => '' !== $value );
	}
}
