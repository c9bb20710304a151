<?php
/**
 * The sidecar's cart, made ours. Every amount is the store's own; none is computed.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cart;

use Storebridge\Sidecar\Answer;
use Storebridge\Views\Price;

defined( 'ABSPATH' ) || exit;

/**
 * "ordered" is the order a cart before this one became, 0 for none. Banners are the store's HTML, cleaned where it is printed.
 *
 * @phpstan-import-type CartLine from Cart_Line
 * @phpstan-import-type Totals from Cart_Totals
 * @phpstan-type ShippingOption array{id: string, description: string, cost: string, time: string, chosen: bool}
 * @phpstan-type Estimate array{country: string, state: string, city: string, postalCode: string, options: list<ShippingOption>}
 * @phpstan-type CartContents array{
 *     lines: list<CartLine>,
 *     count: int,
 *     currency: string,
 *     totals: Totals,
 *     is_tax_included: bool,
 *     coupons: list<array{code: string, discount: string}>,
 *     certificates: list<array{code: string, used: string, remaining: string}>,
 *     banners: list<array{kind: string, text: string}>,
 *     offers: list<array{code: string, title: string, text: string}>,
 *     message: string,
 *     estimate: Estimate|null,
 *     notices: list<string>,
 *     ordered: int,
 * }
 */
final class Cart_Shape {
	/**
	 * A cart with its notices.
	 *
	 * @param Answer $answer The sidecar's.
	 * @return CartContents
	 */
	public static function read( Answer $answer ): array {
		$cart    = $answer->child( 'cart' );
		$count   = $cart->int( 'totalQuantity' );
		$notices = $answer->children( 'notices' );
		return array(
			'lines'           => array_map( array( Cart_Line::class, 'read' ), $cart->children( 'items' ) ),
			'count'           => $count,
			'currency'        => $cart->text_or( 'currencyCode', '' ),
			'totals'          => Cart_Totals::read( $cart, $count ),
			'is_tax_included' => $cart->flag( 'isTaxIncluded' ),
			'coupons'         => array_map( array( self::class, 'coupon' ), self::all( $cart, 'coupons' ) ),
			'certificates'    => array_map( array( self::class, 'certificate' ), self::all( $cart, 'giftCertificates' ) ),
			'banners'         => array_map( array( self::class, 'banner' ), self::all( $cart, 'banners' ) ),
			'offers'          => array_map( array( self::class, 'offer' ), self::all( $cart, 'offers' ) ),
			'message'         => $cart->text_or( 'message', '' ),
			'estimate'        => self::estimate( $cart->child_or_null( 'estimate' ) ),
			'notices'         => self::notices( $answer ),
			'ordered'         => self::ordered( $notices ),
		);
	}

	/**
	 * The codes of what the sidecar has to say of the cart.
	 *
	 * @param Answer $answer The sidecar's.
	 * @return list<string>
	 */
	public static function notices( Answer $answer ): array {
		return array_map( static fn( Answer $notice ): string => $notice->text( 'code' ), $answer->children( 'notices' ) );
	}

	/**
	 * A list that an empty cart may lack.
	 *
	 * @param Answer $cart The sidecar's.
	 * @param string $key  The list.
	 * @return list<Answer>
	 */
	private static function all( Answer $cart, string $key ): array {
		return $cart->has( $key ) ? $cart->children( $key ) : array();
	}

	/**
	 * A coupon that is used.
	 *
	 * @param Answer $coupon The sidecar's.
	 * @return array{code: string, discount: string}
	 */
	private static function coupon( Answer $coupon ): array {
		return array(
			'code'     => $coupon->text( 'code' ),
			'discount' => Price::money( $coupon, 'discount' ),
		);
	}

	/**
	 * A gift certificate that is used.
	 *
	 * @param Answer $certificate The sidecar's.
	 * @return array{code: string, used: string, remaining: string}
	 */
	private static function certificate( Answer $certificate ): array {
		return array(
			'code'      => $certificate->text( 'code' ),
			'used'      => Price::money( $certificate, 'used' ),
			'remaining' => 0.0 === $certificate->child( 'remaining' )->number( 'value' ) ? '' : Price::money( $certificate, 'remaining' ),
		);
	}

	/**
	 * What the store says of its promotions.
	 *
	 * @param Answer $banner The sidecar's.
	 * @return array{kind: string, text: string}
	 */
	private static function banner( Answer $banner ): array {
		return array(
			'kind' => $banner->text_or( 'kind', 'promotion' ),
			// Where it is printed, wp_kses() drops tags it does not know, but keeps what stands between them.
			'text' => (string) preg_replace( '@<(script|style)\b[^>]*>.*?</\1\s*>@si', '', $banner->text( 'text' ) ),
		);
	}

	/**
	 * A coupon that the shop offers this shopper.
	 *
	 * @param Answer $offer The sidecar's.
	 * @return array{code: string, title: string, text: string}
	 */
	private static function offer( Answer $offer ): array {
		return array(
			'code'  => $offer->text( 'code' ),
			'title' => $offer->text_or( 'title', '' ),
			'text'  => $offer->text_or( 'text', '' ),
		);
	}

	/**
	 * Where it would be sent, and by which ways.
	 *
	 * @param Answer|null $estimate The sidecar's.
	 * @return Estimate|null
	 */
	private static function estimate( ?Answer $estimate ): ?array {
		$address = $estimate?->child_or_null( 'address' );
		return null === $estimate || null === $address ? null : array(
			'country'    => $address->text_or( 'countryCode', '' ),
			'state'      => $address->text_or( 'stateOrProvince', '' ),
			'city'       => $address->text_or( 'city', '' ),
			'postalCode' => $address->text_or( 'postalCode', '' ),
			'options'    => array_map(
				static fn( Answer $option ): array => array(
					'id'          => $option->scalar( 'id' ),
					'description' => $option->text( 'description' ),
					'cost'        => Price::money( $option, 'cost' ),
					'time'        => $option->text_or( 'transitTime', '' ),
					'chosen'      => $option->flag( 'isSelected' ),
				),
				$estimate->children( 'options' )
			),
		);
	}

	/**
	 * The order of the notice that says so.
	 *
	 * @param list<Answer> $notices The sidecar's.
	 */
	private static function ordered( array $notices ): int {
		foreach ( $notices as $notice ) {
			if ( 'cart_ordered' === $notice->text( 'code' ) ) {
				return $notice->int_or_null( 'orderId' ) ?? 0;
			}
		}
		return 0;
	}
}
