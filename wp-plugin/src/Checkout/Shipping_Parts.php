<?php
/**
 * An order that goes to several addresses, one part after the other: which parts stand, and what has no address yet.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Account\Links;
use Storebridge\Account\Store_Input;
use Storebridge\Forms\Posted;

defined( 'ABSPATH' ) || exit;

/**
 * Begins anew where the address says so.
 *
 * @phpstan-import-type Contents from Checkout_Shape
 * @phpstan-import-type Consignment from Consignment_Shape
 */
final class Shipping_Parts {
	public const SEVERAL = 'addresses';
	public const AGAIN   = 'again';
	public const ITEM    = 'item-';

	/**
	 * How many of each line are to go to the address that was sent; at least one thing must.
	 *
	 * @param Posted             $posted What was sent.
	 * @param array<string, int> $left   What has no address yet.
	 * @return array<string, int>|\WP_Error
	 */
	public static function chosen( Posted $posted, array $left ): array|\WP_Error {
		$sent  = $posted->fields();
		$items = array();
		$wrong = array();
		foreach ( $left as $line => $most ) {
			$typed = $sent[ self::ITEM . $line ] ?? '';
			$typed = is_string( $typed ) ? trim( $typed ) : '';
			if ( ! ctype_digit( '' === $typed ? '0' : $typed ) || (int) $typed > $most ) {
				$wrong[] = array(
					'field' => self::ITEM . $line,
					'code'  => 'above_maximum',
					'min'   => 0,
					'max'   => $most,
				);
			} elseif ( (int) $typed > 0 ) {
				$items[ $line ] = (int) $typed;
			}
		}
		if ( array() === $wrong && array() === $items ) {
			$wrong[] = array(
				'field' => self::ITEM . array_key_first( $left ),
				'code'  => 'nothing_chosen',
			);
		}
		return Store_Input::refusal( $wrong ) ?? $items;
	}

	/**
	 * What has no address yet.
	 *
	 * @param Contents          $checkout The checkout.
	 * @param list<Consignment> $kept     The parts that stand.
	 * @return array<string, int>
	 */
	public static function left( array $checkout, array $kept ): array {
		return Steps::remaining( array( 'consignments' => $kept ) + $checkout );
	}

	/**
	 * The parts that stand when one more is added: none, where all goes to one address so far.
	 *
	 * @param Contents $checkout The checkout.
	 * @return list<Consignment>
	 */
	public static function kept( array $checkout ): array {
		$is_one = count( $checkout['consignments'] ) < 2 && Steps::is_placed( $checkout );
		return '' !== Links::query( self::AGAIN ) || $is_one ? array() : $checkout['consignments'];
	}

	/**
	 * Whether it goes, or is to go, to several addresses.
	 *
	 * @param Contents $checkout The checkout.
	 */
	public static function is_several( array $checkout ): bool {
		return 'several' === Links::query( self::SEVERAL ) || array() !== $checkout['consignments'] && ! Steps::is_placed( $checkout );
	}

	/**
	 * Quantities as the sidecar takes them.
	 *
	 * @param array<string, int> $items By line.
	 * @return list<array{id: string, quantity: int}>
	 */
	public static function listed( array $items ): array {
		$list = array();
		foreach ( $items as $id => $quantity ) {
			$list[] = array(
				'id'       => (string) $id,
				'quantity' => $quantity,
			);
		}
		return $list;
	}
}
