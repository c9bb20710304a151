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
 * What templates show of a price; "" where there is nothing to show.
 *
 * @phpstan-type PriceView array{now: string, was: string, retail: string, from: string, to: string}
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
		$now  = self::money( $price, 'price' );
		$base = self::money( $price, 'base' );
		$was  = '' === self::money( $price, 'sale' ) || $base === $now ? '' : $base;
		$more = self::money( $price, 'retail' );
		return array(
			'now'    => $now,
			'was'    => $was,
			'retail' => $more === $now || $more === $was ? '' : $more,
			'from'   => self::money( $price, 'min' ),
			'to'     => self::money( $price, 'max' ),
		);
	}

	public static function money( Answer $holder, string $key ): string {
		$money = $holder->child_or_null( $key );
		return null === $money ? '' : $money->text( 'formatted' );
	}
}
