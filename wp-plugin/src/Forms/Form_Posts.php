<?php
/**
 * The forms as a browser without JavaScript sends them: done, then 303; or the same page again, saying why not.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Feature;
use Storebridge\Http\No_Store;
use Storebridge\Http\Same_Origin;
use Storebridge\Http\Server;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

final class Form_Posts implements Feature {
	/**
	 * The guards, the forms of the catalogue and the cart, and those of the account.
	 *
	 * @param Same_Origin    $same_origin    Where a form came from.
	 * @param No_Store       $no_store       No answer to a form is kept.
	 * @param Add_To_Cart    $add_to_cart    Puts a product in.
	 * @param Change_Cart    $change_cart    Changes a line.
	 * @param Go_To_Checkout $go_to_checkout Leads to the store.
	 * @param Write_Review   $write_review   Sends a review.
	 * @param Choose_Options $choose_options Shows what a choice costs.
	 * @param list<Form>     $forms          All others.
	 */
	public function __construct(
		private readonly Same_Origin $same_origin,
		private readonly No_Store $no_store,
		private readonly Add_To_Cart $add_to_cart,
		private readonly Change_Cart $change_cart,
		private readonly Go_To_Checkout $go_to_checkout,
		private readonly Write_Review $write_review,
		private readonly Choose_Options $choose_options,
		private readonly array $forms,
	) {}

	public function boot(): void {
		add_action( 'template_redirect', array( $this, 'handle' ), 1 );
	}

	public function handle(): void {
		// phpcs:ignore WordPress.Security.NonceVerification -- Same_Origin takes the nonce's place, see there.
		if ( ! Server::is_post() || ! isset( $_POST[ Posted::NAME ] ) || is_404() ) {
			return;
		}
		$this->no_store->declare();
		$posted = Posted::read();
		if ( '' !== $posted->text( Choose_Options::FIELD ) ) {
			$this->choose_options->submit( $posted );
		}
		$foreign = $this->same_origin->holds() ? null : new \WP_Error( 'foreign_form' );
		$problem = match ( $posted->text( 'action' ) ) {
			'add'              => $this->add_to_cart->submit( $posted, $foreign ),
			'update', 'remove' => $this->change_cart->submit( $posted, $foreign ),
			'checkout'         => $this->go_to_checkout->submit( $foreign ),
			Write_Review::ACTION => $this->write_review->submit( $posted, $foreign ),
			default            => $this->other( $posted, $foreign ),
		};
		if ( null !== $problem ) {
			Refusal::send_status( $problem );
		}
	}

	private function other( Posted $posted, ?\WP_Error $foreign ): ?\WP_Error {
		foreach ( $this->forms as $form ) {
			if ( $form->action() === $posted->text( 'action' ) ) {
				return $form->submit( $posted, $foreign );
			}
		}
		return null;
	}
}
