<?php
/**
 * A wishlist, made ours: as a list of lists shows it, and with what is on it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

use Storebridge\Sidecar\Answer;
use Storebridge\Views\Picture;
use Storebridge\Views\Product_Card;

defined( 'ABSPATH' ) || exit;

/**
 * "chosen" are the options of a variant. "card" is null for what is no longer in the store; "next" is where the next page begins, "" after the last.
 *
 * @phpstan-import-type PictureView from Picture
 * @phpstan-import-type CardView from Product_Card
 * @phpstan-type WishlistHead array{id: int, name: string, is_public: bool, token: string}
 * @phpstan-type WishlistSummary array{head: WishlistHead, count: int, things: list<array{name: string, picture: PictureView|null}>}
 * @phpstan-type WishView array{
 *     id: int,
 *     product: int,
 *     name: string,
 *     card: CardView|null,
 *     chosen: list<array{id: int, value: int, words: string}>,
 * }
 * @phpstan-type Wishlist array{head: WishlistHead, wishes: list<WishView>, next: string}
 */
final class Wishlist_Shape {
	/**
	 * One of a list of lists.
	 *
	 * @param Answer $wishlist The sidecar's.
	 * @return WishlistSummary
	 */
	public static function summary( Answer $wishlist ): array {
		return array(
			'head'   => self::head( $wishlist ),
			'count'  => $wishlist->int( 'count' ),
			'things' => array_map(
				static fn( Answer $card ): array => array(
					'name'    => $card->text( 'name' ),
					'picture' => Picture::read( $card->child_or_null( 'image' ), Picture::SMALL, $card->text( 'name' ) ),
				),
				$wishlist->children( 'cards' )
			),
		);
	}

	/**
	 * One with what is on it.
	 *
	 * @param Answer $wishlist The sidecar's.
	 * @return Wishlist
	 */
	public static function read( Answer $wishlist ): array {
		return array(
			'head'   => self::head( $wishlist ),
			'wishes' => array_map( array( self::class, 'wish' ), $wishlist->children( 'items' ) ),
			'next'   => $wishlist->text_or( 'next', '' ),
		);
	}

	/**
	 * What a list is called and who may see it.
	 *
	 * @param Answer $wishlist The sidecar's.
	 * @return WishlistHead
	 */
	public static function head( Answer $wishlist ): array {
		return array(
			'id'        => $wishlist->int( 'id' ),
			'name'      => $wishlist->text( 'name' ),
			'is_public' => $wishlist->flag( 'isPublic' ),
			'token'     => $wishlist->text( 'token' ),
		);
	}

	/**
	 * One thing on it.
	 *
	 * @param Answer $item The sidecar's.
	 * @return WishView
	 */
	private static function wish( Answer $item ): array {
		$product = $item->child_or_null( 'product' );
		$card    = null === $product ? null : Product_Card::read( $product );
		return array(
			'id'      => $item->int( 'id' ),
			'product' => $item->int( 'productId' ),
			'name'    => $card['name'] ?? __( 'A product that is no longer available', 'storebridge' ),
			'card'    => $card,
			'chosen'  => self::chosen( $item->child_or_null( 'variant' ) ),
		);
	}

	/**
	 * The options that make up a variant, and what was chosen of each.
	 *
	 * @param Answer|null $variant The sidecar's, null where the wish is for the product.
	 * @return list<array{id: int, value: int, words: string}>
	 */
	private static function chosen( ?Answer $variant ): array {
		return array_map(
			static fn( Answer $option ): array => array(
				'id'    => $option->int( 'id' ),
				'value' => $option->int( 'valueId' ),
				'words' => $option->text( 'name' ) . ': ' . $option->text( 'value' ),
			),
			null === $variant ? array() : $variant->children( 'options' )
		);
	}
}
