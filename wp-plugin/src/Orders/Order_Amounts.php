<?php
/**
 * What an order cost, row by row, in the store's own words for money.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Orders;

use Storebridge\Sidecar\Answer;
use Storebridge\Views\Price;

defined( 'ABSPATH' ) || exit;

/**
 * One row of an order's amounts.
 *
 * @phpstan-type AmountRow array{label: string, amount: string, is_total: bool}
 */
final class Order_Amounts {
	/**
	 * The rows; what is nought is left out, but for shipping.
	 *
	 * @param Answer $order The sidecar's.
	 * @return list<AmountRow>
	 */
	public static function rows( Answer $order ): array {
		$rows = array( self::row( __( 'Subtotal', 'storebridge' ), Price::money( $order, 'subtotal' ) ) );
		foreach ( $order->children( 'discounts' ) as $discount ) {
			$code   = $discount->text_or( 'code', '' );
			$rows[] = self::row(
				/* translators: %s: a coupon's code. */
				'' === $code ? __( 'Discount', 'storebridge' ) : sprintf( __( 'Coupon %s', 'storebridge' ), $code ),
				self::taken_off( $discount )
			);
		}
		$rows[] = self::row( __( 'Shipping', 'storebridge' ), Price::money( $order, 'shipping' ) );
		$rows[] = self::row( __( 'Handling', 'storebridge' ), self::unless_nought( $order, 'handling' ) );
		$rows[] = self::row( __( 'Gift wrapping', 'storebridge' ), self::unless_nought( $order, 'wrapping' ) );
		$rows   = array( ...$rows, ...self::taxes( $order ) );
		$rows[] = array( 'is_total' => true ) + self::row( __( 'Total', 'storebridge' ), Price::money( $order, 'total' ) );
		return array_values( array_filter( $rows, static fn( array $row ): bool => '' !== $row['amount'] ) );
	}

	/**
	 * Each tax by its name; one row where the store does not name them.
	 *
	 * @param Answer $order The sidecar's.
	 * @return list<AmountRow>
	 */
	private static function taxes( Answer $order ): array {
		$taxes = array_map(
			static fn( Answer $tax ): array => self::row( $tax->text_or( 'name', __( 'Tax', 'storebridge' ) ), Price::money( $tax, 'amount' ) ),
			$order->children( 'taxes' )
		);
		return array() === $taxes ? array( self::row( __( 'Tax', 'storebridge' ), self::unless_nought( $order, 'taxTotal' ) ) ) : $taxes;
	}

	private static function taken_off( Answer $discount ): string {
		$amount = self::unless_nought( $discount, 'amount' );
		return '' === $amount || str_starts_with( $amount, '-' ) ? $amount : "−$amount";
	}

	private static function unless_nought( Answer $holder, string $key ): string {
		$money = $holder->child_or_null( $key );
		return null === $money || 0.0 === $money->number( 'value' ) ? '' : $money->text( 'formatted' );
	}

	/**
	 * One row.
	 *
	 * @param string $label  What it is.
	 * @param string $amount How much.
	 * @return AmountRow
	 */
	private static function row( string $label, string $amount ): array {
		return array(
			'label'    => $label,
			'amount'   => $amount,
			'is_total' => false,
		);
	}
}
