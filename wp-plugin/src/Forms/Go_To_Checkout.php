<?php
/**
 * Sends the shopper to the store's checkout. The link works once and for seconds: it is never printed or kept.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Cart\Shopper_Cart;
use Storebridge\Views\Cart;
use Storebridge\Visits\Visits;

defined( 'ABSPATH' ) || exit;

final class Go_To_Checkout {
	public function __construct( private readonly Shopper_Cart $cart, private readonly Submission $submission, private readonly Visits $visits ) {}

	/**
	 * The form: leads to the checkout, or says why not.
	 *
	 * @param \WP_Error|null $refusal Set when the form must not be taken at all.
	 */
	public function submit( ?\WP_Error $refusal ): \WP_Error {
		$url = $refusal ?? $this->cart->checkout_url( $this->visits->luggage( Visits::here() ) );
		if ( is_string( $url ) && in_array( wp_parse_url( $url, PHP_URL_SCHEME ), array( 'http', 'https' ), true ) ) {
			header( 'Referrer-Policy: no-referrer' );
			// phpcs:ignore WordPress.Security.SafeRedirect -- the checkout's host is the store's, named by the signed sidecar.
			wp_redirect( $url, 303, 'Storebridge' );
			exit;
		}
		$error = is_string( $url ) ? new \WP_Error( 'unreadable_answer', 'checkout link is no web address' ) : $url;
		$this->submission->fail(
			Cart::FORM,
			array(
				'quantity' => '',
				'options'  => array(),
			),
			$error
		);
		return $error;
	}
}
