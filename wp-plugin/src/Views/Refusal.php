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
			'invalid_input'   => __( 'This has not been added to your cart yet. Please check:', 'storebridge' ),
			'out_of_stock'    => __( 'There is not enough left in stock. Please choose a smaller quantity, or try again later.', 'storebridge' ),
			'not_purchasable' => __( 'This cannot be ordered as selected. Please choose other options.', 'storebridge' ),
			'not_found'       => __( 'This product is no longer in the store.', 'storebridge' ),
			'conflict'        => __( 'Your cart was changed at the same time, perhaps in another tab. Please check it and try again.', 'storebridge' ),
			'item_gone'       => __( 'This item is no longer in your cart. It may have been removed in another tab. This is your cart now.', 'storebridge' ),
			'nothing_chosen'  => __( 'Nothing is selected yet. Please enter a quantity next to what you would like.', 'storebridge' ),
			'too_large'       => __( 'That was too much at once. Please send less.', 'storebridge' ),
			'empty_cart'      => __( 'Your cart is empty, so there is nothing to check out yet.', 'storebridge' ),
			'added_or_not'    => __( 'The shop took too long to answer, so we cannot tell whether this was added. Please check your cart before you try again.', 'storebridge' ),
			'payment_pending' => self::paying( $error ),
			'payment_done'    => __( 'This cart has been paid for. Please do not pay again; check your order instead.', 'storebridge' ),
			'payment_duplicate' => __( 'The payment provider has received a payment for this cart before, and you may have been charged. Please do not pay again. If your order does not appear within a few minutes, contact us.', 'storebridge' ),
			'checkout_refused' => __( 'The store did not accept this order and gave no reason. Please check your cart and address, or contact us.', 'storebridge' ),
			'address_fixed'   => __( 'The billing address of this order can no longer be changed. Please continue with it, or contact us.', 'storebridge' ),
			'busy'            => __( 'The shop is very busy right now. Nothing was changed; please try again in a moment.', 'storebridge' ),
			'wrong_credentials' => __( 'The email address or the password is not correct. Please check both. If you forgot your password or have none here yet, you can set a new one.', 'storebridge' ),
			'proof_at_store'  => __( 'The store asks for a security check before you sign in, and can show it on its own page only. Please sign in there. Your cart goes with you, and the store’s link back to this site brings you back signed in.', 'storebridge' ),
			'too_many_attempts' => self::wait( $error ),
			'sign_in_needed', 'signed_out' => __( 'You were signed out, and nothing was changed. Your cart is saved. Please sign in to continue.', 'storebridge' ),
			'card_refused'    => __( 'That looks like a card number, which must not be entered here. It was neither sent on nor saved. Card numbers are entered on the store’s own payment page only.', 'storebridge' ),
			'not_allowed'     => __( 'The store does not allow this.', 'storebridge' ),
			'link_expired'    => __( 'This link has been used or has expired. Please request a new one.', 'storebridge' ),
			'link_refused'    => __( 'This link is not from this store or is incomplete. Please open it again from where you received it.', 'storebridge' ),
			'foreign_form'    => __( 'For your security, this was not done because your browser did not confirm that it came from this site. Please try again from this page.', 'storebridge' ),
			default           => __( 'The shop cannot be reached right now. Nothing was lost, and your choices are kept. Please try again in a few minutes.', 'storebridge' ),
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

	private static function paying( \WP_Error $error ): string {
		return 'empty_cart' === Failure::fact( $error, 'advice' )
			? __( 'An earlier payment for this cart has had no result so far. To start a new cart, remove the items from this one, or contact us.', 'storebridge' )
			: __( 'A payment for this cart is in progress. Please do not pay again or change anything until your order shows the result.', 'storebridge' );
	}

	private static function wait( \WP_Error $error ): string {
		$minutes = (int) ceil( Failure::retry_after( $error ) / MINUTE_IN_SECONDS );
		/* translators: %s: a number of minutes. */
		return sprintf( _n( 'Too many attempts. Please wait %s minute, then try again.', 'Too many attempts. Please wait %s minutes, then try again.', $minutes, 'storebridge' ), number_format_i18n( $minutes ) );
	}
}
