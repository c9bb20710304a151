<?php
/**
 * Whether a product can be had, in words: and whether it can be ordered at all.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * What templates show of it; the store's own message stands beside ours.
 *
 * @phpstan-type StockView array{
 *     state: 'in-stock'|'low-stock'|'preorder'|'sold-out'|'unavailable',
 *     left: int,
 *     release: string,
 *     message: string,
 *     orderable: bool,
 * }
 */
final class Stock {
	private const FEW = 5;

	/**
	 * Reads a card's or a product's availability.
	 *
	 * @param Answer $product The sidecar's.
	 * @return StockView
	 */
	public static function read( Answer $product ): array {
		$availability = $product->child( 'availability' );
		$left         = $product->int_or_null( 'stock' ) ?? 0;
		$state        = self::state( $availability->text( 'status' ), $product->flag( 'inStock' ), $left );
		$message      = $availability->text_or( 'message', '' );
		$release      = 'preorder' === $state ? self::day( $availability->text_or( 'releaseDate', '' ) ) : '';
		return array(
			'state'     => $state,
			'left'      => $left,
			// The store's own message may name the day already.
			'release'   => '' !== $release && str_contains( $message, $release ) ? '' : $release,
			'message'   => $message,
			'orderable' => ! in_array( $state, array( 'sold-out', 'unavailable' ), true ),
		);
	}

	/**
	 * One word for it.
	 *
	 * @param string $status   What the store says of the product.
	 * @param bool   $in_stock Whether there is any.
	 * @param int    $left     How many, 0 where the store does not say.
	 * @return 'in-stock'|'low-stock'|'preorder'|'sold-out'|'unavailable'
	 */
	private static function state( string $status, bool $in_stock, int $left ): string {
		return match ( true ) {
			'unavailable' === $status            => 'unavailable',
			! $in_stock                          => 'sold-out',
			'preorder' === $status               => 'preorder',
			$left > 0 && $left <= self::FEW      => 'low-stock',
			default                              => 'in-stock',
		};
	}

	/**
	 * A day as the site writes days. The store keeps it as a moment in UTC; in the site's own time it could be the day before.
	 *
	 * @param string $iso The moment, or "".
	 */
	private static function day( string $iso ): string {
		$time = '' === $iso ? false : strtotime( $iso );
		$day  = get_option( 'date_format' );
		return false === $time ? '' : (string) wp_date( is_string( $day ) ? $day : 'Y-m-d', $time, new \DateTimeZone( 'UTC' ) );
	}
}
