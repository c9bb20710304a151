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
			'added_many'          => sprintf( _n( 'Added to your cart: %s thing.', 'Added to your cart: %s things.', $quantity, 'storebridge' ), number_format_i18n( $quantity ) ),
			'updated'             => __( 'Your cart was updated.', 'storebridge' ),
			'removed'             => __( 'The item was removed from your cart.', 'storebridge' ),
			'cart_expired'        => __( 'The cart you had before is closed: it was ordered, or it became too old. This is a new one.', 'storebridge' ),
			/* translators: %s: a coupon's code. */
			'coupon_applied'      => sprintf( __( 'The coupon %s is used.', 'storebridge' ), $name ),
			/* translators: %s: a coupon's code. */
			'coupon_removed'      => sprintf( __( 'The coupon %s is no longer used.', 'storebridge' ), $name ),
			/* translators: %s: a gift certificate's code. */
			'certificate_applied' => sprintf( __( 'The gift certificate %s is used.', 'storebridge' ), $name ),
			/* translators: %s: a gift certificate's code. */
			'certificate_removed' => sprintf( __( 'The gift certificate %s is no longer used; what is on it stays there.', 'storebridge' ), $name ),
			'certificate_added'   => __( 'The gift certificate is in your cart.', 'storebridge' ),
			'note_saved'          => __( 'Your note is saved.', 'storebridge' ),
			'wrapped'             => __( 'It will be wrapped as you wish.', 'storebridge' ),
			'unwrapped'           => __( 'It will not be wrapped.', 'storebridge' ),
			'options_changed'     => __( 'Your choice was changed.', 'storebridge' ),
			'saved_for_later'     => __( 'It is on your wishlist now, and no longer in the cart.', 'storebridge' ),
			'currency_changed'    => __( 'Your cart is in the other currency now. Coupons and gift certificates that do not go with it were left out.', 'storebridge' ),
			'estimated'           => __( 'Shipping and tax are estimated for this place.', 'storebridge' ),
			'shipping_chosen'     => __( 'The way of shipping is chosen.', 'storebridge' ),
			/* translators: %s: names of products. */
			'partly_recovered'    => sprintf( __( 'Here is what you left in your cart. It can no longer be ordered as it was: %s.', 'storebridge' ), $name ),
			'cart_recovered'      => __( 'Here is the cart you left. You can go on with it.', 'storebridge' ),
			default               => null,
		};
	}
}
