<?php
/**
 * A whole order, made ours. Every amount is as the store tells it; none is computed.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Orders;

use Storebridge\Addresses\Address_Shape;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * What templates/order.php shows: parcels by where they go, what can be downloaded, and the amounts in order.
 *
 * @phpstan-import-type AddressLines from Address_Shape
 * @phpstan-import-type OrderLine from Order_Line
 * @phpstan-import-type OrderSummary from Order_Summary
 * @phpstan-type ShipmentView array{day: string, carrier: string, number: string, url: string}
 * @phpstan-type ParcelView array{address: AddressLines|null, lines: list<OrderLine>, shipments: list<ShipmentView>}
 * @phpstan-type OrderView array{
 *     summary: OrderSummary,
 *     billing: AddressLines|null,
 *     message: string,
 *     parcels: list<ParcelView>,
 *     downloads: list<OrderLine>,
 *     rows: list<array{label: string, amount: string, is_total: bool}>,
 *     is_tax_included: bool,
 * }
 */
final class Order_Shape {
	/**
	 * One order.
	 *
	 * @param Answer $order The sidecar's.
	 * @return OrderView
	 */
	public static function read( Answer $order ): array {
		return array(
			'summary'         => Order_Summary::read( $order ),
			'billing'         => self::address( $order, 'billingAddress' ),
			'message'         => $order->text_or( 'message', '' ),
			'parcels'         => array_map( array( self::class, 'parcel' ), $order->children( 'consignments' ) ),
			'downloads'       => array_map( array( Order_Line::class, 'read' ), $order->children( 'downloads' ) ),
			'rows'            => Order_Amounts::rows( $order ),
			'is_tax_included' => $order->flag( 'isTaxIncluded' ),
		);
	}

	/**
	 * What goes to one address.
	 *
	 * @param Answer $consignment The sidecar's.
	 * @return ParcelView
	 */
	private static function parcel( Answer $consignment ): array {
		return array(
			'address'   => self::address( $consignment, 'address' ),
			'lines'     => array_map( array( Order_Line::class, 'read' ), $consignment->children( 'items' ) ),
			'shipments' => array_map( array( self::class, 'shipment' ), $consignment->children( 'shipments' ) ),
		);
	}

	/**
	 * What was sent, and how to follow it.
	 *
	 * @param Answer $shipment The sidecar's.
	 * @return ShipmentView
	 */
	private static function shipment( Answer $shipment ): array {
		$tracking = $shipment->child_or_null( 'tracking' );
		$carrier  = array( $shipment->text_or( 'provider', '' ), $shipment->text_or( 'method', '' ) );
		return array(
			'day'     => Order_Summary::day( $shipment->text_or( 'shippedAt', '' ) ),
			'carrier' => implode( ', ', array_unique( array_filter( $carrier, static fn( string $word ): bool => '' !== $word ) ) ),
			'number'  => $tracking?->text_or( 'number', '' ) ?? '',
			'url'     => Web_Address::safe( $tracking?->text_or( 'url', '' ) ?? '' ),
		);
	}

	/**
	 * An address, or null.
	 *
	 * @param Answer $holder The order or a part of it.
	 * @param string $key    Where in it.
	 * @return AddressLines|null
	 */
	private static function address( Answer $holder, string $key ): ?array {
		$address = $holder->child_or_null( $key );
		return null === $address ? null : Address_Shape::lines( $address );
	}
}
