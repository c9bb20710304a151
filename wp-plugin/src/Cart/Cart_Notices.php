<?php
/**
 * What was just done to the cart, in words.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cart;

defined( 'ABSPATH' ) || exit;

final class Cart_Notices {
	/**
	 * The sentence; null for a code that is not the cart's.
	 *
	 * @param string $code     What happened.
	 * @param string $name     What it is about.
	 * @param int    $quantity How many.
	 */
	public static function sentence( string $code, string $name, int $quantity ): ?string {
		return match ( $code ) {
			/* translators: 1: how many, 2: the product's name. */
			'added'               => sprintf( __( 'Added to your cart: %1$d × %2$s.', 'storebridge' ), $quantity, $name ),
			/* translators: %s: how many. */
			'added_many'          => sprintf( _n( 'Added to your cart: %s item.', 'Added to your cart: %s items.', $quantity, 'storebridge' ), number_format_i18n( $quantity ) ),
			'updated'             => __( 'Your cart was updated.', 'storebridge' ),
			'removed'             => __( 'The item was removed from your cart.', 'storebridge' ),
			'cart_expired'        => __( 'Your previous cart is closed because it was ordered or has expired. This is a new one.', 'storebridge' ),
			'cart_ordered'        => __( 'The cart you had before was ordered. This is a new one.', 'storebridge' ),
			/* translators: %s: a coupon's code. */
			'coupon_applied'      => sprintf( __( 'Coupon %s has been applied.', 'storebridge' ), $name ),
			/* translators: %s: a coupon's code. */
			'coupon_removed'      => sprintf( __( 'Coupon %s has been removed.', 'storebridge' ), $name ),
			/* translators: %s: a gift certificate's code. */
			'certificate_applied' => sprintf( __( 'Gift certificate %s has been applied.', 'storebridge' ), $name ),
			/* translators: %s: a gift certificate's code. */
			'certificate_removed' => sprintf( __( 'Gift certificate %s has been removed. Its balance is unchanged.', 'storebridge' ), $name ),
			'certificate_added'   => __( 'The gift certificate has been added to your cart.', 'storebridge' ),
			'note_saved'          => __( 'Your note has been saved.', 'storebridge' ),
			'wrapped'             => __( 'Your gift wrapping has been saved.', 'storebridge' ),
			'unwrapped'           => __( 'The gift wrapping has been removed.', 'storebridge' ),
			'options_changed'     => __( 'Your options have been changed.', 'storebridge' ),
			'saved_for_later'     => __( 'The item was moved from your cart to your wishlist.', 'storebridge' ),
			'kept_in_part'        => __( 'The item was moved from your cart to your wishlist, which keeps no quantity, typed text or gift wrapping.', 'storebridge' ),
			'currency_changed'    => __( 'The currency of your cart has been changed. Coupons and gift certificates that cannot be used with it were removed.', 'storebridge' ),
			'estimated'           => __( 'Shipping and tax have been estimated for this location.', 'storebridge' ),
			'shipping_chosen'     => __( 'The shipping method has been selected.', 'storebridge' ),
			/* translators: %s: names of products. */
			'partly_recovered'    => sprintf( __( 'Here is the cart you left. Some of it is no longer available as you had chosen it: %s.', 'storebridge' ), $name ),
			'cart_recovered'      => __( 'Here is the cart you left. You can continue where you stopped.', 'storebridge' ),
			default               => null,
		};
	}
}
