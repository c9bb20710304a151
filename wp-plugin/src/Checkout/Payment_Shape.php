<?php
/**
 * How an order can be paid here. An instrument is known by a sealed handle: nothing of a card but its last digits comes this far.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Sidecar\Answer;
use Storebridge\Views\Price;

defined( 'ABSPATH' ) || exit;

/**
 * "choice" is what the form sends: the method's id, and the instrument's where it has any.
 *
 * @phpstan-type Payment array{choice: string, kind: string, label: string, note: string, needs_code: bool, is_default: bool}
 * @phpstan-type Methods array{payments: list<Payment>, outstanding: string}
 */
final class Payment_Shape {
	/**
	 * Between the ids of a choice; no id holds it.
	 */
	private const BETWEEN = '|';

	/**
	 * All ways there are.
	 *
	 * @param Answer $answer The sidecar's.
	 * @return Methods
	 */
	public static function read( Answer $answer ): array {
		$payments = array();
		foreach ( $answer->children( 'methods' ) as $method ) {
			$payments = array( ...$payments, ...self::payments( $method ) );
		}
		return array(
			'payments'    => $payments,
			'outstanding' => Price::money( $answer, 'outstanding' ),
		);
	}

	/**
	 * What the form sent, as the sidecar wants it; null for what cannot be meant.
	 *
	 * @param string $choice As sent.
	 * @return array<string, string>|null
	 */
	public static function body( string $choice ): ?array {
		$ids = explode( self::BETWEEN, $choice, 2 );
		return '' === $ids[0] || strlen( $choice ) > 4000 ? null : array_filter(
			array(
				'methodId'     => $ids[0],
				'instrumentId' => $ids[1] ?? '',
			)
		);
	}

	/**
	 * The choices one method gives: each of its instruments, or itself.
	 *
	 * @param Answer $method The sidecar's.
	 * @return list<Payment>
	 */
	private static function payments( Answer $method ): array {
		$id    = $method->text( 'id' );
		$kind  = $method->text( 'kind' );
		$needs = $method->has( 'needsVerificationValue' ) && $method->flag( 'needsVerificationValue' );
		if ( ! in_array( $kind, array( 'stored_card', 'stored_paypal' ), true ) ) {
			return 'hosted' === $kind ? array() : array( self::payment( $id, $kind, self::name( $kind, $method->text_or( 'name', '' ) ), '', false, false ) );
		}
		return array_map(
			static fn( Answer $instrument ): array => self::payment( $id . self::BETWEEN . $instrument->text( 'id' ), $kind, self::label( $kind, $instrument ), self::note( $instrument ), $needs, $instrument->has( 'isDefault' ) && $instrument->flag( 'isDefault' ) ),
			$method->children( 'instruments' )
		);
	}

	/**
	 * One choice.
	 *
	 * @param string $choice     What the form sends.
	 * @param string $kind       What it is.
	 * @param string $label      Its words.
	 * @param string $note       What more is to be said, or "".
	 * @param bool   $needs_code Whether the card's security code is asked.
	 * @param bool   $is_default Whether the shopper has it so.
	 * @return Payment
	 */
	private static function payment( string $choice, string $kind, string $label, string $note, bool $needs_code, bool $is_default ): array {
		return compact( 'choice', 'kind', 'label', 'note', 'needs_code', 'is_default' );
	}

	private static function name( string $kind, string $name ): string {
		return match ( $kind ) {
			'store_credit'     => __( 'Store credit', 'storebridge' ),
			'gift_certificate' => __( 'Gift certificate', 'storebridge' ),
			default            => $name,
		};
	}

	private static function label( string $kind, Answer $instrument ): string {
		$brand = $instrument->text_or( 'brand', '' );
		$last4 = $instrument->text_or( 'last4', '' );
		if ( 'stored_paypal' === $kind ) {
			return trim( 'PayPal ' . $instrument->text_or( 'email', '' ) );
		}
		/* translators: 1: a card's brand, 2: its last four digits. */
		return sprintf( __( '%1$s ending in %2$s', 'storebridge' ), '' === $brand ? __( 'Card', 'storebridge' ) : ucwords( strtolower( str_replace( '_', ' ', $brand ) ) ), $last4 );
	}

	private static function note( Answer $instrument ): string {
		if ( ! $instrument->has( 'expiryMonth' ) || ! $instrument->has( 'expiryYear' ) ) {
			return '';
		}
		/* translators: 1: a month, such as 04, 2: a year. */
		return sprintf( __( 'Expires %1$s/%2$s', 'storebridge' ), str_pad( $instrument->scalar( 'expiryMonth' ), 2, '0', STR_PAD_LEFT ), $instrument->scalar( 'expiryYear' ) );
	}
}
