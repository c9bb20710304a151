<?php
/**
 * Why the shopper's wish could not be done, in a sentence that says what to do next; and its HTTP status.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

defined( 'ABSPATH' ) || exit;

final class Refusal {
	public static function words( \WP_Error $error ): string {
		return match ( (string) $error->get_error_code() ) {
			'invalid_input'   => __( 'This could not be added to your cart yet. Please check:', 'storebridge' ),
			'out_of_stock'    => __( 'There are not that many left, or none at all. Please choose a smaller quantity, or look again later.', 'storebridge' ),
			'not_purchasable' => __( 'This cannot be ordered as chosen. Please try another choice.', 'storebridge' ),
			'not_found'       => __( 'This product is no longer in the store.', 'storebridge' ),
			'conflict'        => __( 'Your cart was changed elsewhere at the same moment, perhaps in another tab. Please look at it and try again.', 'storebridge' ),
			'item_gone'       => __( 'That item was no longer in your cart, perhaps removed in another tab. This is your cart now.', 'storebridge' ),
			'nothing_chosen'  => __( 'Nothing is chosen yet. Please write a quantity beside what you would like.', 'storebridge' ),
			'too_large'       => __( 'That is too much at once. Please send less of it.', 'storebridge' ),
			'empty_cart'      => __( 'Your cart is empty, so there is nothing to check out yet.', 'storebridge' ),
			'added_or_not'    => __( 'The shop took too long to answer, so we cannot tell whether this was added. Please look at your cart before you try again.', 'storebridge' ),
			'payment_pending' => __( 'A payment for this cart is being made. Please do not pay again, and change nothing until your order tells what became of it.', 'storebridge' ),
			'payment_done'    => __( 'This cart is paid for. Please do not pay again: look at your order.', 'storebridge' ),
			'payment_duplicate' => __( 'The payment company has seen a payment for this cart before, and it may have been taken. Please do not pay again; if your order does not show in a few minutes, write to us.', 'storebridge' ),
			'checkout_refused' => __( 'The store does not take this order as it is, and does not tell us why. Please look through your cart and address, or write to us.', 'storebridge' ),
			'address_fixed'   => __( 'The billing address of this order can no longer be changed. Please go on with it, or write to us.', 'storebridge' ),
			'busy'            => __( 'The shop is very busy right now. Nothing was changed; please try again in a moment.', 'storebridge' ),
			'wrong_credentials' => __( 'E-mail address and password do not belong together. Please check both; if you have forgotten the password, or have had none here yet, you can set a new one.', 'storebridge' ),
			'proof_at_store'  => __( 'The store wants proof that you are a person before you sign in, and can ask for it on its own page only. Please sign in there; your cart goes with you, and the store’s link back to this site brings you back signed in.', 'storebridge' ),
			'too_many_attempts' => self::wait( $error ),
			'sign_in_needed', 'signed_out' => __( 'You were signed out, and nothing was changed. Your cart is kept: please sign in to go on.', 'storebridge' ),
			'card_refused'    => __( 'That looks like a card’s number, which must not be written here: it was not sent on and not kept. Card numbers are typed on the store’s own payment page only.', 'storebridge' ),
			'not_allowed'     => __( 'The store does not allow this.', 'storebridge' ),
			'link_expired'    => __( 'This link has been used or is too old. Please ask for a new one.', 'storebridge' ),
			'link_refused'    => __( 'This link is not of this store, or not whole. Please open it again from where you got it.', 'storebridge' ),
			'foreign_form'    => __( 'For your safety this was not done, because your browser did not confirm that it came from this site. Please try again from this page.', 'storebridge' ),
			default           => __( 'The shop cannot be reached right now. Nothing was lost and what you chose is kept; please try again in a few minutes.', 'storebridge' ),
		};
	}

	public static function status( \WP_Error $error ): int {
		return match ( (string) $error->get_error_code() ) {
			'payment_declined'                                                       => 402,
			'confirmation_needed'                                                    => 200,
			'invalid_input', 'nothing_chosen', 'card_refused'                        => 422,
			'not_found'                                                              => 404,
			'out_of_stock', 'not_purchasable', 'conflict', 'item_gone', 'empty_cart' => 409,
			'sign_in_needed', 'signed_out', 'wrong_credentials'                      => 401,
			'foreign_form', 'proof_at_store', 'not_allowed', 'link_refused'          => 403,
			'link_expired'                                                           => 410,
			'too_many_attempts'                                                      => 429,
			'too_large'                                                              => 413,
			default                                                                  => Failure::is_outage( $error ) ? 503 : 409,
		};
	}

	/**
	 * Gives the answer the refusal's status, and for an outage how long to wait.
	 *
	 * @param \WP_Error $error The refusal.
	 */
	public static function send_status( \WP_Error $error ): void {
		if ( 503 === self::status( $error ) ) {
			Failure::send_status( $error );
			return;
		}
		status_header( self::status( $error ) );
		if ( 429 === self::status( $error ) && ! headers_sent() ) {
			header( 'Retry-After: ' . Failure::retry_after( $error ) );
		}
	}

	private static function wait( \WP_Error $error ): string {
		$minutes = (int) ceil( Failure::retry_after( $error ) / MINUTE_IN_SECONDS );
		/* translators: %s: a number of minutes. */
		return sprintf( _n( 'That was tried too often. Please wait %s minute, then try again.', 'That was tried too often. Please wait %s minutes, then try again.', $minutes, 'storebridge' ), number_format_i18n( $minutes ) );
	}
}
