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
		$code      = Failure::fact( $error, 'providerCode' );
		$reference = Failure::fact( $error, 'reference' );
		$reference = '' === $reference ? Failure::data( $error, 'reference' ) : $reference;
		$kind      = 'order_missing' === $error->get_error_code() ? 'start_over' : Failure::fact( $error, 'advice' );
		return array(
			'words'     => ( $is_certificate ? self::of_certificate( $code ) : null ) ?? self::of_code( $code ) ?? self::of_error( $error ),
			'advice'    => $is_certificate && 'new_details' === $kind ? __( 'Please check the code, or choose another payment method.', 'storebridge' ) : self::advice( $kind ),
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
			'10000' => __( 'The payment provider could not be reached. You have not been charged.', 'storebridge' ),
			'10001' => __( 'Some payment details are missing. You have not been charged.', 'storebridge' ),
			'30000' => __( 'This payment method is not set up in this store. You have not been charged.', 'storebridge' ),
			'30001' => __( 'This payment method does not work in this store at the moment. You have not been charged.', 'storebridge' ),
			'30002' => __( 'This store does not save cards. You have not been charged.', 'storebridge' ),
			'30003' => __( 'The store cannot find the order to be paid. You have not been charged.', 'storebridge' ),
			'30004' => __( 'The order’s amounts have changed in the meantime. You have not been charged.', 'storebridge' ),
			'30050' => __( 'The card could not be saved for later.', 'storebridge' ),
			'30051' => __( 'This card is no longer saved in your account. You have not been charged.', 'storebridge' ),
			'30100' => __( 'The payment could not be started. You have not been charged.', 'storebridge' ),
			'30101' => __( 'This order can no longer be paid. It may have been paid already.', 'storebridge' ),
			'30102' => __( 'The card details were not accepted. You have not been charged.', 'storebridge' ),
			'30103' => __( 'This card has expired. You have not been charged.', 'storebridge' ),
			'30104' => __( 'The bank declined this payment without giving a reason. You have not been charged.', 'storebridge' ),
			'30105' => __( 'The payment provider has received this payment before. You may have been charged already.', 'storebridge' ),
			'30106' => __( 'There are not enough funds on this card or account. You have not been charged.', 'storebridge' ),
			'30107' => __( 'PayPal no longer allows this store to use your account. You have not been charged.', 'storebridge' ),
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
			'30102' => __( 'The gift certificate was not accepted. You have not been charged.', 'storebridge' ),
			'30106' => __( 'This gift certificate has no balance left. You have not been charged.', 'storebridge' ),
			default => null,
		};
	}

	private static function of_error( \WP_Error $error ): string {
		$code = (string) $error->get_error_code();
		return match ( true ) {
			'card_refused' === $code             => __( 'Please do not enter card numbers here. The number was neither sent on nor saved. New cards are entered on the store’s own page only.', 'storebridge' ),
			'order_missing' === $code            => __( 'There is no order to pay for yet.', 'storebridge' ),
			'order_changed' === $code            => __( 'Your cart or its amounts have changed since you reviewed the order. You have not been charged.', 'storebridge' ),
			'conflict' === $code                 => __( 'Another payment of yours was in progress, perhaps in another tab, and was declined. You have not been charged. Please try again.', 'storebridge' ),
			'busy' === $code                     => __( 'The payment provider is very busy. Nothing was sent. Please try again in a moment.', 'storebridge' ),
			'too_many_attempts' === $code        => __( 'Nothing was sent, and you have not been charged.', 'storebridge' ),
			'invalid_input' === $code            => __( 'This has not been paid yet. Please check:', 'storebridge' ),
			str_starts_with( $code, 'payment_' ) => __( 'The payment was not accepted.', 'storebridge' ),
			Failure::is_outage( $error )         => __( 'The shop could not be reached during payment, so it is not certain whether you have been charged. Please check your order first. Paying again here cannot charge you twice.', 'storebridge' ),
			default                              => Step_Error::words( $error ),
		};
	}

	private static function advice( string $kind ): string {
		return match ( $kind ) {
			'try_again'     => __( 'Please wait a moment, then try again.', 'storebridge' ),
			'other_card'    => __( 'Please choose another card or payment method.', 'storebridge' ),
			'other_method'  => __( 'Please choose another payment method, or pay on the store’s page.', 'storebridge' ),
			'new_details'   => __( 'Please check the security code, or choose another card.', 'storebridge' ),
			'start_over'    => __( 'Please review your order and place it again. Your cart is saved.', 'storebridge' ),
			'do_not_repeat' => __( 'Please do not pay again. Check your order first. If it does not appear within a few minutes, contact us.', 'storebridge' ),
			'contact_shop'  => __( 'Please contact us, or pay on the store’s page.', 'storebridge' ),
			default         => '',
		};
	}
}
