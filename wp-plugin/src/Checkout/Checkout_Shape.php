<?php
/**
 * The sidecar's checkout, made ours. Every amount is the store's own; none is computed.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Cart\Cart_Shape;
use Storebridge\Cart\Cart_Totals;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * "address" is null until it is given. "prefill" are form values known of the shopper, by field name;
 * "hints" are what the shop's own logic has to say; "payment" is what is known of one, "state" is "" while there is nothing to pay for.
 *
 * @phpstan-import-type CheckoutAddress from Checkout_Address
 * @phpstan-import-type Consignment from Consignment_Shape
 * @phpstan-import-type CartLine from \Storebridge\Cart\Cart_Line
 * @phpstan-import-type Totals from Cart_Totals
 * @phpstan-type Contents array{
 *     lines: list<CartLine>,
 *     count: int,
 *     totals: Totals,
 *     is_tax_included: bool,
 *     coupons: list<string>,
 *     certificates: list<string>,
 *     email: string,
 *     address: CheckoutAddress|null,
 *     consignments: list<Consignment>,
 *     is_shipping_needed: bool,
 *     message: string,
 *     order: int,
 *     next: string,
 *     prefill: array<string, string>,
 *     hints: list<string>,
 *     payment: array{state: string, reference: string},
 * }
 */
final class Checkout_Shape {
	/**
	 * A checkout.
	 *
	 * @param Answer $answer The sidecar's.
	 * @return Contents
	 */
	public static function read( Answer $answer ): array {
		$checkout = $answer->child( 'checkout' );
		$inner    = $checkout->child( 'cart' );
		$cart     = Cart_Shape::read(
			new Answer(
				array(
					'cart'    => $inner->all(),
					'notices' => array(),
				)
			)
		);
		$billing  = $checkout->child_or_null( 'billingAddress' );
		return array(
			'lines'              => $cart['lines'],
			'count'              => $cart['count'],
			'totals'             => Cart_Totals::read( $checkout->has( 'totals' ) ? $checkout : $inner, $cart['count'] ),
			'is_tax_included'    => $cart['is_tax_included'],
			'coupons'            => self::codes( $inner, 'coupons' ),
			'certificates'       => self::codes( $inner, 'giftCertificates' ),
			'email'              => $checkout->text_or( 'email', '' ),
			'address'            => null === $billing ? null : Checkout_Address::read( $billing ),
			'consignments'       => array_map( array( Consignment_Shape::class, 'read' ), $checkout->children( 'consignments' ) ),
			'is_shipping_needed' => $checkout->flag( 'isShippingNeeded' ),
			'message'            => $checkout->text_or( 'message', '' ),
			'order'              => $checkout->child_or_null( 'order' )?->int( 'id' ) ?? 0,
			'next'               => $checkout->text( 'next' ),
			'prefill'            => self::prefill( $checkout->child_or_null( 'prefill' ) ),
			'hints'              => self::hints( $checkout->child_or_null( 'prefill' ) ),
			'payment'            => self::payment( $checkout->child_or_null( 'payment' ) ),
		);
	}

	/**
	 * The codes that are used.
	 *
	 * @param Answer $cart The sidecar's.
	 * @param string $key  Which kind.
	 * @return list<string>
	 */
	private static function codes( Answer $cart, string $key ): array {
		return array_map( static fn( Answer $one ): string => $one->text( 'code' ), $cart->has( $key ) ? $cart->children( $key ) : array() );
	}

	/**
	 * What the shop's own logic has to say.
	 *
	 * @param Answer|null $prefill The sidecar's.
	 * @return list<string>
	 */
	private static function hints( ?Answer $prefill ): array {
		return true === $prefill?->has( 'notices' ) ? $prefill->texts( 'notices' ) : array();
	}

	/**
	 * What is known of a payment.
	 *
	 * @param Answer|null $payment The sidecar's.
	 * @return array{state: string, reference: string}
	 */
	private static function payment( ?Answer $payment ): array {
		return array(
			'state'     => $payment?->text( 'state' ) ?? '',
			'reference' => $payment?->text_or( 'reference', '' ) ?? '',
		);
	}

	/**
	 * What is known of the shopper.
	 *
	 * @param Answer|null $prefill The sidecar's: an address, or what holds one under "billingAddress" or "address".
	 * @return array<string, string>
	 */
	private static function prefill( ?Answer $prefill ): array {
		if ( null === $prefill ) {
			return array();
		}
		$address = $prefill->child_or_null( 'billingAddress' ) ?? $prefill->child_or_null( 'address' ) ?? $prefill;
		$values  = Checkout_Address::values( $address );
		$email   = $prefill->text_or( 'email', '' );
		return array_filter( ( '' === $email ? array() : array( 'email' => $email ) ) + $values, static fn( mixed $value ): bool => is_string( $value ) && '' !== $value );
	}
}
