<?php
/**
 * Changes a line of the cart. Removing one that is already gone is what the shopper wanted.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Cart\Shopper_Cart;
use Storebridge\Http\Server;
use Storebridge\Session;
use Storebridge\Settings;
use Storebridge\Views\Cart;

defined( 'ABSPATH' ) || exit;

final class Change_Cart {
	private const LINE_ERRORS = array( 'invalid_input', 'out_of_stock', 'not_purchasable' );

	public function __construct(
		private readonly Shopper_Cart $cart,
		private readonly Submission $submission,
		private readonly Session $session,
		private readonly Settings $settings,
	) {}

	/**
	 * The form: leads back to the cart, or keeps what was typed and says why not.
	 *
	 * @param Posted         $posted  What was sent.
	 * @param \WP_Error|null $refusal Set when the form must not be taken at all.
	 */
	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$removes  = 'remove' === $posted->text( 'action' );
		$quantity = $removes ? 0 : Quantity::read( $posted->text( 'quantity' ), 0 );
		$changed  = $refusal ?? ( is_int( $quantity ) ? $this->cart->set_quantity( $posted->text( 'line' ), $quantity ) : $quantity );
		if ( $changed instanceof \WP_Error && ! ( 0 === $quantity && 'item_gone' === $changed->get_error_code() ) ) {
			return $this->fail( $posted, $changed );
		}
		$this->session->leave_notice( 0 === $quantity ? 'removed' : 'updated' );
		$cart = $this->settings->page_url( 'cart' );
		wp_safe_redirect( '' === $cart ? Server::request_uri() : $cart, 303, 'Storebridge' );
		exit;
	}

	private function fail( Posted $posted, \WP_Error $error ): \WP_Error {
		$at_line = in_array( $error->get_error_code(), self::LINE_ERRORS, true );
		$typed   = array(
			'quantity' => $posted->text( 'quantity' ),
			'options'  => array(),
		);
		$this->submission->fail( $at_line ? $posted->text( 'line' ) : Cart::FORM, $typed, $error );
		return 'item_gone' === $error->get_error_code() ? new \WP_Error( 'conflict' ) : $error;
	}
}
