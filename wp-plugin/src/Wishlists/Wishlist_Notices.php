<?php
/**
 * What was just done to a wishlist, in a sentence.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

defined( 'ABSPATH' ) || exit;

final class Wishlist_Notices {
	public static function sentence( string $code, string $name ): string {
		return match ( $code ) {
			'wished'           => __( 'Added to this list.', 'storebridge' ),
			'unwished'         => __( 'The product has been removed from this list.', 'storebridge' ),
			/* translators: %s: a product's name. */
			'wish_in_cart'     => sprintf( __( 'Moved to your cart: %s.', 'storebridge' ), $name ),
			/* translators: %s: a product's name. */
			'wish_stays'       => sprintf( __( 'Added to your cart: %s. It could not be removed from this list; please remove it here.', 'storebridge' ), $name ),
			/* translators: %s: a wishlist's name. */
			'wishlist_made'    => sprintf( __( 'The list “%s” has been created.', 'storebridge' ), $name ),
			/* translators: %s: a wishlist's name. */
			'wishlist_saved'   => sprintf( __( 'The list “%s” has been saved.', 'storebridge' ), $name ),
			'wishlist_deleted' => __( 'The list has been deleted.', 'storebridge' ),
			default            => '',
		};
	}
}
