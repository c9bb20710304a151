<?php
/**
 * Why a payment was not taken, and what to do now: each code of the store's payments in its own words.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

/**
 * "advice" is the sidecar's; with "do_not_repeat" the form is not offered again.
 *
 * @phpstan-type Problem array{words: string, advice: string, kind: string, reference: string}
 */
final class Payment_Words {
	/**
	 * The problem as templates/checkout-payment.php shows it.
	 *
	 * @param \WP_Error $error          The refusal.
	 * @param bool      $is_certificate Whether it was of a gift certificate.
	 * @return Problem
	 */
	public static function problem( \WP_Error $error, bool $is_certificate = false ): array {
		$facts     = Failure::data( $error, 'facts' );
		$facts     = is_array( $facts ) ? $facts : array();
		$code      = is_scalar( $facts['providerCode'] ?? null ) ? (string) $facts['providerCode'] : '';
		$kind      = is_string( $facts['advice'] ?? null ) ? $facts['advice'] : '';
		$reference = $facts['reference'] ?? Failure::data( $error, 'reference' );
		$kind      = 'order_missing' === $error->get_error_code() ? 'start_over' : $kind;
		return array(
			'words'     => ( $is_certificate ? self::of_certificate( $code ) : null ) ?? self::of_code( $code ) ?? self::of_error( $error ),
			'advice'    => $is_certificate && 'new_details' === $kind ? __( 'Please check its code, or choose another way to pay.', 'storebridge' ) : self::advice( $kind ),
			'kind'      => $kind,
			'reference' => is_string( $reference ) && '' !== $kind ? $reference : '',
		);
	}

	/**
	 * A payment that was refused as a duplicate before: it is not to be made again.
	 *
	 * @param string $reference What our support finds it by.
	 */
	public static function duplicate( string $reference ): \WP_Error {
		return new \WP_Error(
			'payment_duplicate',
			'',
			array(
				'facts' => array(
					'advice'       => 'do_not_repeat',
					'providerCode' => 30105,
					'reference'    => $reference,
				),
			)
		);
	}

	/**
	 * What the payment's code means.
	 *
	 * @param string $code BigCommerce's.
	 */
	private static function of_code( string $code ): ?string {
		return match ( $code ) {
			'10000' => __( 'The payment company could not be reached, so nothing was taken.', 'storebridge' ),
			'10001' => __( 'Something that the payment needs is missing, so nothing was taken.', 'storebridge' ),
			'30000' => __( 'This way of paying is not set up in this store. Nothing was taken.', 'storebridge' ),
			'30001' => __( 'This way of paying does not work in this store at the moment. Nothing was taken.', 'storebridge' ),
			'30002' => __( 'This store keeps no cards. Nothing was taken.', 'storebridge' ),
			'30003' => __( 'The store does not find the order to be paid. Nothing was taken.', 'storebridge' ),
			'30004' => __( 'The order’s amounts have changed in the meantime, so nothing was taken.', 'storebridge' ),
			'30050' => __( 'The card could not be kept for later.', 'storebridge' ),
			'30051' => __( 'This card is no longer among yours. Nothing was taken.', 'storebridge' ),
			'30100' => __( 'The payment could not be begun, so nothing was taken.', 'storebridge' ),
			'30101' => __( 'This order cannot be paid any more, perhaps because it is paid already.', 'storebridge' ),
			'30102' => __( 'The card’s details were not accepted. Nothing was taken.', 'storebridge' ),
			'30103' => __( 'This card has expired. Nothing was taken.', 'storebridge' ),
			'30104' => __( 'The bank did not allow this payment, and does not tell us why. Nothing was taken.', 'storebridge' ),
			'30105' => __( 'The payment company has seen this very payment before. It may have been taken already.', 'storebridge' ),
			'30106' => __( 'There is not enough money on this card or account. Nothing was taken.', 'storebridge' ),
			'30107' => __( 'PayPal no longer lets this store use your account. Nothing was taken.', 'storebridge' ),
			default => null,
		};
	}

	/**
	 * What the code means where there is no card; null where it means the same.
	 *
	 * @param string $code BigCommerce's.
	 */
	private static function of_certificate( string $code ): ?string {
		return match ( $code ) {
			'30102' => __( 'The gift certificate was not accepted. Nothing was taken.', 'storebridge' ),
			'30106' => __( 'There is nothing left on this gift certificate. Nothing was taken.', 'storebridge' ),
			default => null,
		};
	}

	private static function of_error( \WP_Error $error ): string {
		$code = (string) $error->get_error_code();
		return match ( true ) {
			'card_refused' === $code             => __( 'A card’s number is not to be typed here: it was not sent on and not kept. New cards are typed on the store’s own page only.', 'storebridge' ),
			'order_missing' === $code            => __( 'There is no order to be paid yet.', 'storebridge' ),
			'order_changed' === $code            => __( 'Your cart or its amounts have changed since you looked through the order, so nothing was taken.', 'storebridge' ),
			'conflict' === $code                 => __( 'A payment of yours was just being made, perhaps in another tab, and was refused. Nothing was taken; please try again.', 'storebridge' ),
			'busy' === $code                     => __( 'The payment company is very busy. Nothing was sent; please try again in a moment.', 'storebridge' ),
			'too_many_attempts' === $code        => __( 'Nothing was sent and nothing taken.', 'storebridge' ),
			'invalid_input' === $code            => __( 'This was not paid yet. Please check:', 'storebridge' ),
			str_starts_with( $code, 'payment_' ) => __( 'The payment was not accepted.', 'storebridge' ),
			Failure::is_outage( $error )         => __( 'The shop could not be reached while paying. It is not certain whether the payment was taken: look at your order first. Paying again here cannot take it twice.', 'storebridge' ),
			default                              => Step_Error::words( $error ),
		};
	}

	private static function advice( string $kind ): string {
		return match ( $kind ) {
			'try_again'     => __( 'Please wait a moment, then try the same again.', 'storebridge' ),
			'other_card'    => __( 'Please choose another card or another way to pay.', 'storebridge' ),
			'other_method'  => __( 'Please choose another way to pay, or pay on the store’s page.', 'storebridge' ),
			'new_details'   => __( 'Please check the security code, or choose another card.', 'storebridge' ),
			'start_over'    => __( 'Please look through your order once more and send it anew; your cart is kept.', 'storebridge' ),
			'do_not_repeat' => __( 'Please do not pay again. Look at your order first; if it is not there in a few minutes, write to us.', 'storebridge' ),
			'contact_shop'  => __( 'Please write to us, or pay on the store’s page.', 'storebridge' ),
			default         => '',
		};
	}
}
