<?php
/**
 * A price as the store means it. All amounts come formatted; none is computed here.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * What templates show of a price; "" where there is nothing to show. "tax" is said where the price holds it, and of
 * both where the store shows both: then "other" is the same with tax.
 *
 * @phpstan-type OtherPriceView array{now: string, from: string, to: string}
 * @phpstan-type PriceView array{
 *     now: string,
 *     was: string,
 *     retail: string,
 *     saved: string,
 *     from: string,
 *     to: string,
 *     tax: ''|'included'|'excluded',
 *     other: OtherPriceView|null,
 * }
 */
final class Price {
	/**
	 * The price, or null where the store hides it.
	 *
	 * @param Answer|null $price The sidecar's.
	 * @return PriceView|null
	 */
	public static function read( ?Answer $price ): ?array {
		if ( null === $price ) {
			return null;
		}
		$now   = self::money( $price, 'price' );
		$base  = self::money( $price, 'base' );
		$was   = '' === self::money( $price, 'sale' ) || $base === $now ? '' : $base;
		$more  = self::money( $price, 'retail' );
		$other = $price->child_or_null( 'other' );
		return array(
			'now'    => $now,
			'was'    => $was,
			'retail' => $more === $now || $more === $was ? '' : $more,
			'saved'  => self::money( $price, 'saved' ),
			'from'   => self::money( $price, 'min' ),
			'to'     => self::money( $price, 'max' ),
			'tax'    => self::tax( $price->has( 'taxIncluded' ) && $price->flag( 'taxIncluded' ), null !== $other ),
			'other'  => null === $other ? null : array(
				'now'  => self::money( $other, 'price' ),
				'from' => self::money( $other, 'min' ),
				'to'   => self::money( $other, 'max' ),
			),
		);
	}

	public static function money( Answer $holder, string $key ): string {
		$money = $holder->child_or_null( $key );
		return null === $money ? '' : $money->text( 'formatted' );
	}

	/**
	 * What is to be said of tax.
	 *
	 * @param bool $is_included Whether the price holds it.
	 * @param bool $is_both     Whether the store shows both prices.
	 * @return ''|'included'|'excluded'
	 */
	private static function tax( bool $is_included, bool $is_both ): string {
		return match ( true ) {
			$is_included => 'included',
			$is_both     => 'excluded',
			default      => '',
		};
	}
}
