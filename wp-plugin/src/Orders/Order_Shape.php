<?php
/**
 * A whole order, made ours. Every amount is as the store tells it; none is computed.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Orders;

use Storebridge\Addresses\Address_Shape;
use Storebridge\Session_Sync\Go_To_Store;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Price;

defined( 'ABSPATH' ) || exit;

/**
 * What templates/order.php shows: parcels by where they go, what can be downloaded, and the amounts in order.
 *
 * @phpstan-import-type AddressLines from Address_Shape
 * @phpstan-import-type OrderLine from Order_Line
 * @phpstan-import-type OrderSummary from Order_Summary
 * @phpstan-type ShipmentView array{day: string, carrier: string, number: string, url: string}
 * @phpstan-type ParcelView array{address: AddressLines|null, lines: list<OrderLine>, shipments: list<ShipmentView>}
 * @phpstan-type PickupView array{place: string, method: string, when: string, instructions: string, address: AddressLines|null, lines: list<OrderLine>}
 * @phpstan-type OrderView array{
 *     summary: OrderSummary,
 *     billing: AddressLines|null,
 *     message: string,
 *     parcels: list<ParcelView>,
 *     pickups: list<PickupView>,
 *     downloads: list<OrderLine>,
 *     certificates: list<array{name: string, amount: string, email: string}>,
 *     store_link: array{action: string, to: string, text: string, error: string, login_url: string}|null,
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
			'pickups'         => array_map( array( self::class, 'pickup' ), $order->has( 'pickups' ) ? $order->children( 'pickups' ) : array() ),
			'downloads'       => array_map( array( Order_Line::class, 'read' ), $order->children( 'downloads' ) ),
			'certificates'    => array_map( array( self::class, 'certificate' ), $order->has( 'certificates' ) ? $order->children( 'certificates' ) : array() ),
			'store_link'      => $order->has( 'hasMore' ) && $order->flag( 'hasMore' ) ? self::store_link( $order->int( 'id' ) ) : null,
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
	 * What is fetched from one of the store's places.
	 *
	 * @param Answer $pickup The sidecar's.
	 * @return PickupView
	 */
	private static function pickup( Answer $pickup ): array {
		return array(
			'place'        => $pickup->text_or( 'location', '' ),
			'method'       => $pickup->text_or( 'method', '' ),
			'when'         => $pickup->text_or( 'when', '' ),
			'instructions' => $pickup->text_or( 'instructions', '' ),
			'address'      => self::address( $pickup, 'address' ),
			'lines'        => array_map( array( Order_Line::class, 'read' ), $pickup->children( 'items' ) ),
		);
	}

	/**
	 * A gift certificate, and who gets it.
	 *
	 * @param Answer $certificate The sidecar's.
	 * @return array{name: string, amount: string, email: string}
	 */
	private static function certificate( Answer $certificate ): array {
		return array(
			'name'   => $certificate->text( 'name' ),
			'amount' => Price::money( $certificate, 'amount' ),
			'email'  => $certificate->text_or( 'recipientEmail', '' ),
		);
	}

	/**
	 * The way to the order at the store, which shows what is too much for this page.
	 *
	 * @param int $id The order's number.
	 * @return array{action: string, to: string, text: string, error: string, login_url: string}
	 */
	private static function store_link( int $id ): array {
		return array(
			'action'    => Go_To_Store::ACTION,
			'to'        => "/account.php?action=view_order&order_id=$id",
			'text'      => __( 'View the full order at the store', 'storebridge' ),
			'error'     => '',
			'login_url' => '',
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
