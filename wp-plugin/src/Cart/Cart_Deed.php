<?php
/**
 * A form of the cart's page that does one thing to the cart and leads back to it, or keeps what was typed and says why not.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cart;

use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;
use Storebridge\Session;
use Storebridge\Settings;
use Storebridge\Views\Cart;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

/**
 * What came of it: the address it leads on to; "" for the cart.
 *
 * @phpstan-type Done array{notice: string, name: string, to: string}
 */
final class Cart_Deed implements Form {
	/**
	 * Refusals that stand beside the whole cart rather than in the form.
	 */
	private const OF_THE_CART = array( 'item_gone', 'conflict', 'signed_out', 'sign_in_needed', 'empty_cart', 'foreign_form' );

	/**
	 * The form's name, and what it does.
	 *
	 * @param string                             $action     Its "storebridge[action]", which is its name in Submission too.
	 * @param \Closure(Posted): (Done|\WP_Error) $act        Does it.
	 * @param Submission                         $submission For what could not be done.
	 * @param Session                            $session    For the notice.
	 * @param Settings                           $settings   Knows the cart's page.
	 */
	public function __construct(
		private readonly string $action,
		private readonly \Closure $act,
		private readonly Submission $submission,
		private readonly Session $session,
		private readonly Settings $settings,
	) {}

	public function action(): string {
		return $this->action;
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$done = $refusal ?? ( $this->act )( $posted );
		if ( $done instanceof \WP_Error ) {
			return $this->fail( $posted, $done );
		}
		if ( '' !== $done['notice'] ) {
			$this->session->leave_notice( $done['notice'], $done['name'] );
		}
		$cart = $this->settings->page_url( 'cart' );
		$cart = '' === $cart ? Server::request_uri() : $cart;
		wp_safe_redirect( '' === $done['to'] ? $cart : $done['to'], 303, 'Storebridge' );
		exit;
	}

	private function fail( Posted $posted, \WP_Error $error ): \WP_Error {
		$typed  = array(
			'quantity' => $posted->text( 'quantity' ),
			'options'  => $posted->options(),
		);
		$fields = array( 'line' => $posted->text( 'line' ) ) + $posted->fields();
		if ( Failure::is_outage( $error ) || in_array( $error->get_error_code(), self::OF_THE_CART, true ) ) {
			$this->submission->keep_fields( $this->action, $fields );
			$this->submission->fail( Cart::FORM, $typed, $error );
			return 'item_gone' === $error->get_error_code() ? new \WP_Error( 'conflict' ) : $error;
		}
		$this->submission->fail( $this->action, $typed, $error );
		$this->submission->fail_fields( $this->action, $fields, $error );
		return $error;
	}
}
