<?php
/**
 * How far an order has come, in words a shopper understands. A store may name its statuses itself: then its words hold.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Orders;

defined( 'ABSPATH' ) || exit;

final class Order_Status {
	private const DONE  = array( 'COMPLETED', 'SHIPPED' );
	private const ENDED = array( 'CANCELLED', 'DECLINED', 'REFUNDED' );

	/**
	 * In words.
	 *
	 * @param string $value One of BigCommerce's OrderStatusValue.
	 * @param string $label The store's own word for it, or "".
	 */
	public static function words( string $value, string $label ): string {
		return '' !== $label ? $label : match ( $value ) {
			'INCOMPLETE'                   => __( 'Incomplete', 'storebridge' ),
			'PENDING'                      => __( 'Pending', 'storebridge' ),
			'AWAITING_PAYMENT'             => __( 'Awaiting payment', 'storebridge' ),
			'AWAITING_FULFILLMENT'         => __( 'Being prepared', 'storebridge' ),
			'AWAITING_SHIPMENT'            => __( 'Awaiting shipment', 'storebridge' ),
			'AWAITING_PICKUP'              => __( 'Ready for pickup', 'storebridge' ),
			'PARTIALLY_SHIPPED'            => __( 'Partially shipped', 'storebridge' ),
			'SHIPPED'                      => __( 'Shipped', 'storebridge' ),
			'COMPLETED'                    => __( 'Completed', 'storebridge' ),
			'CANCELLED'                    => __( 'Cancelled', 'storebridge' ),
			'DECLINED'                     => __( 'Declined', 'storebridge' ),
			'REFUNDED'                     => __( 'Refunded', 'storebridge' ),
			'PARTIALLY_REFUNDED'           => __( 'Partially refunded', 'storebridge' ),
			'DISPUTED'                     => __( 'Disputed', 'storebridge' ),
			'MANUAL_VERIFICATION_REQUIRED' => __( 'Under review', 'storebridge' ),
			default                        => __( 'In progress', 'storebridge' ),
		};
	}

	/**
	 * What it is shown as.
	 *
	 * @param string $value One of BigCommerce's OrderStatusValue.
	 * @return 'done'|'ended'|'open'
	 */
	public static function kind( string $value ): string {
		return match ( true ) {
			in_array( $value, self::DONE, true )  => 'done',
			in_array( $value, self::ENDED, true ) => 'ended',
			default                               => 'open',
		};
	}
}
