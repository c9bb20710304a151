<?php
/**
 * Buys this one thing at once: straight to the store's checkout, past a cart that stays as it is.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Cart\Shopper_Cart;

defined( 'ABSPATH' ) || exit;

/**
 * A button of the product's form. Made twice, the second checkout takes the place of the first, and nothing is bought.
 */
final class Buy_Now implements Form {
	public const ACTION = 'buy-now';

	public function __construct( private readonly Shopper_Cart $cart, private readonly Submission $submission ) {}

	public function action(): string {
		return self::ACTION;
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$wish = $refusal ?? Add_To_Cart::wish( $posted );
		$url  = $wish instanceof \WP_Error ? $wish : $this->cart->buy_now_url( ...$wish );
		if ( is_string( $url ) && in_array( wp_parse_url( $url, PHP_URL_SCHEME ), array( 'http', 'https' ), true ) ) {
			header( 'Referrer-Policy: no-referrer' );
			// phpcs:ignore WordPress.Security.SafeRedirect -- the checkout's host is the store's, named by the signed sidecar.
			wp_redirect( $url, 303, 'Storebridge' );
			exit;
		}
		$error = is_string( $url ) ? new \WP_Error( 'unreadable_answer', 'checkout link is no web address' ) : $url;
		$typed = array(
			'quantity' => $posted->text( 'quantity' ),
			'options'  => $posted->options(),
		);
		$this->submission->fail( $posted->text( 'product' ), $typed, $error );
		return $error;
	}
}
