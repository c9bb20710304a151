<?php
/**
 * An order as a list shows it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Orders;

use Storebridge\Sidecar\Answer;
use Storebridge\Views\Picture;
use Storebridge\Views\Price;

defined( 'ABSPATH' ) || exit;

/**
 * "day" is in the site's format and time, "iso" the same moment for machines; "things" are the first few.
 *
 * @phpstan-import-type PictureView from Picture
 * @phpstan-type OrderSummary array{
 *     id: int,
 *     day: string,
 *     iso: string,
 *     status: string,
 *     kind: string,
 *     total: string,
 *     quantity: int,
 *     things: list<array{name: string, picture: PictureView|null}>,
 * }
 */
final class Order_Summary {
	/**
	 * One order.
	 *
	 * @param Answer $order The sidecar's.
	 * @return OrderSummary
	 */
	public static function read( Answer $order ): array {
		$status = $order->child( 'status' );
		return array(
			'id'       => $order->int( 'id' ),
			'day'      => self::day( $order->text( 'placedAt' ) ),
			'iso'      => $order->text( 'placedAt' ),
			'status'   => Order_Status::words( $status->text( 'value' ), $status->text_or( 'label', '' ) ),
			'kind'     => Order_Status::kind( $status->text( 'value' ) ),
			'total'    => Price::money( $order, 'total' ),
			'quantity' => $order->int( 'quantity' ),
			'things'   => array_map(
				static fn( Answer $item ): array => array(
					'name'    => $item->text( 'name' ),
					'picture' => Picture::read( $item->child_or_null( 'image' ), Picture::SMALL, $item->text( 'name' ) ),
				),
				$order->children( 'items' )
			),
		);
	}

	/**
	 * A moment as the site writes days, or "" for none.
	 *
	 * @param string $iso The moment.
	 */
	public static function day( string $iso ): string {
		$time   = '' === $iso ? false : strtotime( $iso );
		$format = get_option( 'date_format' );
		return false === $time ? '' : (string) wp_date( is_string( $format ) ? $format : 'Y-m-d', $time );
	}
}
