<?php
/**
 * In the browser: which customer was signed in by a user's link, so that leaving WordPress ends that sign-in and no other.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Users;

defined( 'ABSPATH' ) || exit;

final class Link_Mark {
	private const COOKIE = 'storebridge_by_link';

	public function set( int $customer ): void {
		$this->send( (string) $customer, time() + 30 * DAY_IN_SECONDS );
	}

	/**
	 * The customer's number, once; 0 for none.
	 */
	public function take(): int {
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- a number or nothing.
		$customer = absint( is_string( $_COOKIE[ self::COOKIE ] ?? null ) ? $_COOKIE[ self::COOKIE ] : 0 );
		if ( $customer > 0 ) {
			$this->send( '', 1 );
		}
		return $customer;
	}

	private function send( string $value, int $expires ): void {
		if ( headers_sent() ) {
			return;
		}
		setcookie(
			self::COOKIE,
			$value,
			array(
				'expires'  => $expires,
				'path'     => COOKIEPATH,
				'domain'   => (string) COOKIE_DOMAIN,
				'secure'   => is_ssl(),
				'httponly' => true,
				'samesite' => 'Lax',
			)
		);
	}
}
