<?php
/**
 * The parts of an order that go to different addresses, as they are shown.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * What goes where.
 *
 * @phpstan-import-type Consignment from Consignment_Shape
 * @phpstan-import-type AddressLines from \Storebridge\Addresses\Address_Shape
 * @phpstan-import-type CartLine from \Storebridge\Cart\Cart_Line
 * @phpstan-type PartView array{id: string, address: AddressLines, things: list<string>, way: string}
 */
final class Part_View {
	/**
	 * All of them.
	 *
	 * @param list<Consignment> $consignments In order.
	 * @param list<CartLine>    $lines        The cart's.
	 * @return list<PartView>
	 */
	public static function all( array $consignments, array $lines ): array {
		$names = array_column( $lines, 'name', 'id' );
		return array_map( static fn( array $part ): array => self::one( $part, $names ), $consignments );
	}

	/**
	 * One of them.
	 *
	 * @param Consignment           $part  The part.
	 * @param array<string, string> $names Of the cart's lines.
	 * @return PartView
	 */
	private static function one( array $part, array $names ): array {
		$things = array();
		foreach ( $part['items'] as $line => $quantity ) {
			if ( isset( $names[ $line ] ) ) {
				/* translators: 1: how many, 2: the product's name. */
				$things[] = sprintf( __( '%1$s × %2$s', 'storebridge' ), number_format_i18n( $quantity ), $names[ $line ] );
			}
		}
		$way = '';
		foreach ( $part['options'] as $option ) {
			$way = $option['id'] === $part['chosen'] ? trim( $option['description'] . ', ' . $option['cost'], ', ' ) : $way;
		}
		return array(
			'id'      => $part['id'],
			'address' => $part['address']['shown'],
			'things'  => $things,
			'way'     => $way,
		);
	}
}
