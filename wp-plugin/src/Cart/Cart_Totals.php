<?php
/**
 * The store's amounts, in the order they are told. None is computed here.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cart;

use Storebridge\Sidecar\Answer;
use Storebridge\Views\Price;

defined( 'ABSPATH' ) || exit;

/**
 * "rows" count up to "total"; "due" is what is left to pay after gift certificates, "" where that is all of it.
 *
 * @phpstan-type TotalRow array{kind: string, label: string, amount: string}
 * @phpstan-type Totals array{rows: list<TotalRow>, total: string, due: string}
 */
final class Cart_Totals {
	private const COUNT_DOWN = array( 'discount', 'coupon', 'gift_certificate' );

	/**
	 * The amounts of a cart or a checkout.
	 *
	 * @param Answer $cart  With "totals", or else "subtotal", "discount" and "total".
	 * @param int    $count How many things are in it.
	 * @return Totals
	 */
	public static function read( Answer $cart, int $count ): array {
		$totals = $cart->child_or_null( 'totals' );
		if ( null === $totals ) {
			return self::plain( $cart, $count );
		}
		$total = Price::money( $totals, 'grandTotal' );
		$due   = Price::money( $totals, 'outstanding' );
		return array(
			'rows'  => array_map( static fn( Answer $line ): array => self::row( $line->text( 'kind' ), $line->text_or( 'label', '' ), $line->child( 'amount' ), $count ), $totals->children( 'lines' ) ),
			'total' => $total,
			'due'   => $due === $total ? '' : $due,
		);
	}

	/**
	 * Of a cart alone.
	 *
	 * @param Answer $cart  The sidecar's.
	 * @param int    $count How many things are in it.
	 * @return Totals
	 */
	private static function plain( Answer $cart, int $count ): array {
		$rows = array();
		foreach ( array( 'subtotal', 'discount' ) as $kind ) {
			$amount = $cart->child_or_null( $kind );
			if ( null !== $amount && ( 'subtotal' === $kind || 0.0 !== $amount->number( 'value' ) ) ) {
				$rows[] = self::row( $kind, '', $amount, $count );
			}
		}
		return array(
			'rows'  => $rows,
			'total' => Price::money( $cart, 'total' ),
			'due'   => '',
		);
	}

	/**
	 * One amount with its words. What is taken off says so by its sign.
	 *
	 * @param string $kind   What it is.
	 * @param string $name   The store's own name for it, such as a coupon's code, or "".
	 * @param Answer $amount Money.
	 * @param int    $count  How many things are in the cart.
	 * @return TotalRow
	 */
	private static function row( string $kind, string $name, Answer $amount, int $count ): array {
		$takes = in_array( $kind, self::COUNT_DOWN, true ) && $amount->number( 'value' ) > 0;
		return array(
			'kind'   => $kind,
			'label'  => self::label( $kind, $name, $count ),
			'amount' => ( $takes ? '−' : '' ) . $amount->text( 'formatted' ),
		);
	}

	private static function label( string $kind, string $name, int $count ): string {
		return match ( $kind ) {
			/* translators: %s: a number of items. */
			'subtotal'         => sprintf( _n( 'Subtotal (%s item)', 'Subtotal (%s items)', $count, 'storebridge' ), number_format_i18n( $count ) ),
			'discount'         => '' === $name ? __( 'Discount', 'storebridge' ) : $name,
			/* translators: %s: a coupon's code. */
			'coupon'           => '' === $name ? __( 'Coupon', 'storebridge' ) : sprintf( __( 'Coupon %s', 'storebridge' ), $name ),
			'gift_wrapping'    => __( 'Gift wrapping', 'storebridge' ),
			/* translators: %s: a way of shipping. */
			'shipping'         => '' === $name ? __( 'Shipping', 'storebridge' ) : sprintf( __( 'Shipping: %s', 'storebridge' ), $name ),
			'handling'         => __( 'Handling', 'storebridge' ),
			'fee'              => '' === $name ? __( 'Fee', 'storebridge' ) : $name,
			'tax'              => '' === $name ? __( 'Tax', 'storebridge' ) : $name,
			/* translators: %s: a gift certificate's code. */
			'gift_certificate' => '' === $name ? __( 'Gift certificate', 'storebridge' ) : sprintf( __( 'Gift certificate %s', 'storebridge' ), $name ),
			default            => '' === $name ? __( 'Other', 'storebridge' ) : $name,
		};
	}
}
