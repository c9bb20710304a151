<?php
/**
 * Why a coupon or a gift certificate was not taken, in words that say what to do.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

defined( 'ABSPATH' ) || exit;

final class Code_Words {
	public static function sentence( string $code ): ?string {
		return match ( $code ) {
			'coupon_invalid'          => __( 'The store knows no coupon with this code. Please check each letter and digit.', 'storebridge' ),
			'coupon_expired'          => __( 'This coupon is no longer good: its time is over, or it was used up.', 'storebridge' ),
			'coupon_min_purchase'     => __( 'Your cart has not reached the sum this coupon asks for. Put more into it, then try again.', 'storebridge' ),
			'coupon_limit'            => __( 'No more coupons can be used at once. Remove another one first.', 'storebridge' ),
			'coupon_ineligible'       => __( 'This coupon is not for this account or this cart.', 'storebridge' ),
			'coupon_not_applicable'   => __( 'This coupon is for other things than those in your cart.', 'storebridge' ),
			'coupon_invalid_location' => __( 'This coupon is not for the place your order goes to.', 'storebridge' ),
			'coupon_fixed', 'coupon_modification_not_allowed' => __( 'Coupons of this cart cannot be changed any more.', 'storebridge' ),
			'certificate_invalid'     => __( 'The store knows no gift certificate with this code. Please check each letter and digit.', 'storebridge' ),
			'certificate_expired'     => __( 'This gift certificate is no longer good: its time is over.', 'storebridge' ),
			'certificate_spent'       => __( 'Nothing is left on this gift certificate.', 'storebridge' ),
			'certificate_disabled', 'certificate_inactive' => __( 'This gift certificate cannot be used. Please ask us about it.', 'storebridge' ),
			'certificate_min_purchase', 'certificate_not_applicable', 'certificate_ineligible' => __( 'This gift certificate cannot be used for this cart.', 'storebridge' ),
			'certificate_currency'    => __( 'This gift certificate is in another currency than your cart.', 'storebridge' ),
			'other_currency'          => __( 'Your cart is in another currency. Please change the currency of the cart first, or order it before you buy this.', 'storebridge' ),
			'not_transactional'       => __( 'The store takes no orders in this currency.', 'storebridge' ),
			'not_sold'                => __( 'The store sells no gift certificates at the moment.', 'storebridge' ),
			'code_invalid'            => __( 'The store does not know this code. Please check each letter and digit.', 'storebridge' ),
			default                   => null,
		};
	}
}
