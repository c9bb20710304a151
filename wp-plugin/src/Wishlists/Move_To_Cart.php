<?php
/**
 * Moves a wish into the cart, as it was chosen: first into the one, then off the other, so that it is never lost between them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

use Storebridge\Cart\Shopper_Cart;
use Storebridge\Forms\Posted;

defined( 'ABSPATH' ) || exit;

/**
 * The act of a Deed.
 *
 * @phpstan-import-type Done from \Storebridge\Account\Deed
 */
final class Move_To_Cart {
	public const ACTION = 'move-wish';

	public function __construct(
		private readonly Shopper_Cart $cart,
		private readonly Wishlist_Book $book,
		private readonly Wishlist_Deeds $deeds,
	) {}

	/**
	 * Moves one.
	 *
	 * @param Posted $posted Names the list, the thing on it, and its product.
	 * @return Done|\WP_Error
	 */
	public function move( Posted $posted ): array|\WP_Error {
		$product = $posted->text( 'product' );
		$list    = $posted->text( 'wishlist' );
		if ( ! Wishlist_Book::is_id( $product ) ) {
			return new \WP_Error( 'not_found' );
		}
		$added = $this->cart->add( (int) $product, 1, $posted->options() );
		if ( $added instanceof \WP_Error ) {
			return $added;
		}
		$left = $this->book->write( 'DELETE', $list, 'items/' . $posted->text( 'item' ) );
		$gone = null === $left || 'not_found' === $left->get_error_code();
		return array( 'more' => $added['notices'] ) + $this->deeds->done( $gone ? 'wish_in_cart' : 'wish_stays', $added['name'], $list );
	}
}
