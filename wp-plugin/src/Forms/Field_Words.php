<?php
/**
 * What is wrong with one field, as a sentence that names it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Unexpected_Answer;
use Storebridge\Views\Failure;
use Storebridge\Views\Number;

defined( 'ABSPATH' ) || exit;

final class Field_Words {
	/**
	 * The sentence for each field that is wrong.
	 *
	 * @param \WP_Error             $error  The refusal.
	 * @param array<string, string> $labels Each field's label as the shopper sees it.
	 * @return array<string, string>
	 */
	public static function by_field( \WP_Error $error, array $labels ): array {
		$details = Failure::data( $error, 'details' );
		$words   = array();
		foreach ( is_array( $details ) ? $details : array() as $detail ) {
			if ( $detail instanceof Answer ) {
				$words = self::with( $words, $detail, $labels );
			}
		}
		return $words;
	}

	/**
	 * One more sentence; a detail that cannot be read adds none.
	 *
	 * @param array<string, string> $words  So far.
	 * @param Answer                $detail Field, code and bounds.
	 * @param array<string, string> $labels Each field's label.
	 * @return array<string, string>
	 */
	private static function with( array $words, Answer $detail, array $labels ): array {
		try {
			$field = $detail->text( 'field' );
			$least = $detail->number_or_null( 'min' );
			$most  = $detail->number_or_null( 'max' );
			return $words + array( $field => self::sentence( $detail->text( 'code' ), $labels[ $field ] ?? '', self::number( $least ), self::number( $most ), $detail->text_or( 'message', '' ) ) );
		} catch ( Unexpected_Answer ) {
			return $words;
		}
	}

	public static function sentence( string $code, string $label, string $least = '', string $most = '', string $otherwise = '' ): string {
		$label = '' === $label ? __( 'This field', 'storebridge' ) : $label;
		return match ( $code ) {
			/* translators: %s: the field's label. */
			'required'         => sprintf( __( '%s: please fill this in.', 'storebridge' ), $label ),
			/* translators: %s: the field's label. */
			'unknown_option', 'unknown_value' => sprintf( __( '%s: this choice is no longer available. Please choose again.', 'storebridge' ), $label ),
			/* translators: 1: the field's label, 2: a number of characters. */
			'too_short'        => sprintf( __( '%1$s: please enter at least %2$s characters.', 'storebridge' ), $label, $least ),
			/* translators: 1: the field's label, 2: a number of characters. */
			'too_long'         => sprintf( __( '%1$s: please enter at most %2$s characters.', 'storebridge' ), $label, $most ),
			/* translators: 1: the field's label, 2: a number of lines. */
			'too_many_lines'   => sprintf( __( '%1$s: please enter at most %2$s lines.', 'storebridge' ), $label, $most ),
			/* translators: %s: the field's label. */
			'not_a_number'     => sprintf( __( '%s: please enter a number in digits.', 'storebridge' ), $label ),
			/* translators: %s: the field's label. */
			'not_an_integer'   => sprintf( __( '%s: please enter a whole number.', 'storebridge' ), $label ),
			'too_low', 'below_minimum', 'too_high', 'above_maximum', 'too_small', 'too_big' => self::bounds( $label, $least, $most ),
			/* translators: %s: the field's label. */
			'not_a_date'       => sprintf( __( '%s: please enter a date as year-month-day, such as 2030-01-31.', 'storebridge' ), $label ),
			/* translators: %s: the field's label. */
			'not_an_email'     => sprintf( __( '%s: please enter a complete email address, such as name@example.com.', 'storebridge' ), $label ),
			/* translators: %s: the field's label. */
			'too_early'        => sprintf( __( '%s: this date is too early.', 'storebridge' ), $label ),
			/* translators: %s: the field's label. */
			'too_late'         => sprintf( __( '%s: this date is too late.', 'storebridge' ), $label ),
			/* translators: %s: the field's label. */
			'file_unsupported' => sprintf( __( '%s: files cannot be uploaded here. Please contact us.', 'storebridge' ), $label ),
			'in_use'           => __( 'There is already an account with this email address. Sign in with it, or choose another address.', 'storebridge' ),
			/* translators: %s: the field's label. */
			'needs_lower_case' => sprintf( __( '%s: please use at least one lowercase letter.', 'storebridge' ), $label ),
			/* translators: %s: the field's label. */
			'needs_upper_case' => sprintf( __( '%s: please use at least one uppercase letter.', 'storebridge' ), $label ),
			/* translators: 1: the field's label, 2: how many. */
			'needs_number'     => sprintf( _n( '%1$s: please use at least %2$s digit.', '%1$s: please use at least %2$s digits.', (int) $least, 'storebridge' ), $label, $least ),
			/* translators: 1: the field's label, 2: how many. */
			'needs_special_character' => sprintf( _n( '%1$s: please use at least %2$s symbol, such as ! or ?', '%1$s: please use at least %2$s symbols, such as ! or ?', (int) $least, 'storebridge' ), $label, $least ),
			'wrong_password'   => __( 'This is not your current password.', 'storebridge' ),
			'nothing_chosen'   => __( 'Please choose at least one item for this address.', 'storebridge' ),
			'way_missing'      => __( 'Please choose a shipping method.', 'storebridge' ),
			'method_missing'   => __( 'Please choose a payment method.', 'storebridge' ),
			'unknown_instrument' => __( 'This payment method is no longer saved at the store. Please choose another one.', 'storebridge' ),
			'recaptcha_refused' => __( 'Please complete the security check again.', 'storebridge' ),
			'not_a_code'       => __( 'Security code: please enter the three or four digits only. Never enter a full card number here.', 'storebridge' ),
			'unknown_product'  => __( 'This product is no longer in the store.', 'storebridge' ),
			'already_reviewed' => __( 'This product has already been reviewed with this email address.', 'storebridge' ),
			'refused'          => '' === $otherwise ? self::unclear( $label ) : sprintf( /* translators: 1: the field's label, 2: the store's own words. */ __( '%1$s: please check this. The store says: “%2$s”', 'storebridge' ), $label, $otherwise ),
			default            => Code_Words::sentence( $code ) ?? self::unclear( $label ),
		};
	}

	private static function unclear( string $label ): string {
		/* translators: %s: the field's label. */
		return sprintf( __( '%s: please check this.', 'storebridge' ), $label );
	}

	private static function bounds( string $label, string $least, string $most ): string {
		if ( '' !== $least && '' !== $most ) {
			/* translators: 1: the field's label, 2: lowest number, 3: highest number. */
			return sprintf( __( '%1$s: please choose a value from %2$s to %3$s.', 'storebridge' ), $label, $least, $most );
		}
		return '' !== $least
			/* translators: 1: the field's label, 2: lowest number. */
			? sprintf( __( '%1$s: the minimum is %2$s.', 'storebridge' ), $label, $least )
			/* translators: 1: the field's label, 2: highest number. */
			: sprintf( __( '%1$s: the maximum is %2$s.', 'storebridge' ), $label, $most );
	}

	private static function number( ?float $number ): string {
		return null === $number ? '' : Number::format( $number );
	}
}
