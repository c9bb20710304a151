<?php
/**
 * Whether a write came from a page of this very site. A nonce would not do: guests share one, and cached pages keep it past its end.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Http;

defined( 'ABSPATH' ) || exit;

final class Same_Origin {
	public function holds(): bool {
		$site = Server::text( 'HTTP_SEC_FETCH_SITE' );
		if ( '' !== $site ) {
			return 'same-origin' === $site;
		}
		$from = Server::text( 'HTTP_ORIGIN' );
		$from = '' === $from ? Server::text( 'HTTP_REFERER' ) : $from;
		return '' !== $this->origin( $from ) && $this->origin( $from ) === $this->origin( home_url() );
	}

	private function origin( string $url ): string {
		$parts = wp_parse_url( $url );
		if ( ! is_array( $parts ) || ! isset( $parts['scheme'], $parts['host'] ) ) {
			return '';
		}
		$scheme = strtolower( $parts['scheme'] );
		$usual  = 'https' === $scheme ? 443 : 80;
		return $scheme . '://' . strtolower( $parts['host'] ) . ':' . ( $parts['port'] ?? $usual );
	}
}
