<?php
/**
 * What of an order goes to one address, and by which ways it may.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Sidecar\Answer;
use Storebridge\Views\Price;

defined( 'ABSPATH' ) || exit;

/**
 * "items" are quantities by cart line; "chosen" is an option's id, "" while none is.
 *
 * @phpstan-import-type CheckoutAddress from Checkout_Address
 * @phpstan-type ShippingOption array{id: string, description: string, cost: string, time: string, is_recommended: bool}
 * @phpstan-type Consignment array{
 *     id: string,
 *     address: CheckoutAddress,
 *     items: array<string, int>,
 *     options: list<ShippingOption>,
 *     chosen: string,
 * }
 */
final class Consignment_Shape {
	/**
	 * One.
	 *
	 * @param Answer $consignment The sidecar's.
	 * @return Consignment
	 */
	public static function read( Answer $consignment ): array {
		$items  = array();
		$chosen = '';
		foreach ( $consignment->children( 'items' ) as $item ) {
			$items[ $item->text( 'id' ) ] = $item->int( 'quantity' );
		}
		foreach ( $consignment->children( 'options' ) as $option ) {
			$chosen = $option->flag( 'isSelected' ) ? $option->text( 'id' ) : $chosen;
		}
		return array(
			'id'      => $consignment->text( 'id' ),
			'address' => Checkout_Address::read( $consignment->child( 'address' ) ),
			'items'   => $items,
			'options' => array_map( array( self::class, 'option' ), $consignment->children( 'options' ) ),
			'chosen'  => $chosen,
		);
	}

	/**
	 * One way to send it.
	 *
	 * @param Answer $option The sidecar's.
	 * @return ShippingOption
	 */
	private static function option( Answer $option ): array {
		return array(
			'id'             => $option->text( 'id' ),
			'description'    => $option->text( 'description' ),
			'cost'           => Price::money( $option, 'cost' ),
			'time'           => $option->text_or( 'transitTime', '' ),
			'is_recommended' => $option->has( 'isRecommended' ) && $option->flag( 'isRecommended' ),
		);
	}
}
