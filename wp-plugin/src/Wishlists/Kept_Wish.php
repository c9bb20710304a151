<?php
/**
 * The product a guest wished for, kept in their browser while they sign in. Only their own form puts it there, so that
 * no link of somebody else's can add to a list.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

defined( 'ABSPATH' ) || exit;

final class Kept_Wish {
	private const COOKIE = 'storebridge_wish';

	public function keep( string $product ): void {
		$this->set( $product, time() + HOUR_IN_SECONDS );
	}

	/**
	 * Its number, once; "" for none.
	 */
	public function take(): string {
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- compared with what the address names, which is checked.
		$product = $_COOKIE[ self::COOKIE ] ?? '';
		if ( ! is_string( $product ) || '' === $product ) {
			return '';
		}
		$this->set( '', 1 );
		return $product;
	}

	private function set( string $value, int $expires ): void {
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
