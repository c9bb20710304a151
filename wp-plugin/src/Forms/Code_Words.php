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
			'coupon_invalid'          => __( 'There is no coupon with this code. Please check the spelling.', 'storebridge' ),
			'coupon_expired'          => __( 'This coupon has expired or has been used up.', 'storebridge' ),
			'coupon_min_purchase'     => __( 'Your cart has not reached the minimum amount for this coupon. Add more, then try again.', 'storebridge' ),
			'coupon_limit'            => __( 'No more coupons can be combined. Remove another one first.', 'storebridge' ),
			'coupon_ineligible'       => __( 'This coupon is not valid for this account or cart.', 'storebridge' ),
			'coupon_not_applicable'   => __( 'This coupon is not valid for the items in your cart.', 'storebridge' ),
			'coupon_invalid_location' => __( 'This coupon is not valid for your shipping address.', 'storebridge' ),
			'coupon_fixed', 'coupon_modification_not_allowed' => __( 'The coupons of this cart can no longer be changed.', 'storebridge' ),
			'certificate_invalid'     => __( 'There is no gift certificate with this code. Please check the spelling.', 'storebridge' ),
			'certificate_expired'     => __( 'This gift certificate has expired.', 'storebridge' ),
			'certificate_spent'       => __( 'This gift certificate has no balance left.', 'storebridge' ),
			'certificate_disabled', 'certificate_inactive' => __( 'This gift certificate cannot be used. Please contact us about it.', 'storebridge' ),
			'certificate_min_purchase', 'certificate_not_applicable', 'certificate_ineligible' => __( 'This gift certificate cannot be used for this cart.', 'storebridge' ),
			'certificate_currency'    => __( 'This gift certificate is in a different currency than your cart.', 'storebridge' ),
			'other_currency'          => __( 'Your cart is in a different currency. Please change the currency of the cart first, or check out before you buy this.', 'storebridge' ),
			'not_transactional'       => __( 'The store does not accept orders in this currency.', 'storebridge' ),
			'not_sold'                => __( 'The store does not sell gift certificates at the moment.', 'storebridge' ),
			'code_invalid'            => __( 'This code is not valid. Please check the spelling.', 'storebridge' ),
			default                   => null,
		};
	}
}
