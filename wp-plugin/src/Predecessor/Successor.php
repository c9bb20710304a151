<?php
/**
 * What a shortcode or block of the predecessor is in blocks of ours, and what will differ: said once, for the editor's "transform
 * to" and for turning whole pages.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Catalog\Lookup;
use Storebridge\Shortcodes\Attributes;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

/**
 * Without blocks there is none, and "differs" tells why.
 *
 * @phpstan-type Block array{name: non-empty-string, attributes: array<string, mixed>}
 * @phpstan-type Next array{blocks: list<Block>, differs: list<string>}
 * @phpstan-type Item array{id: int, name: string, sku: string}
 */
final class Successor {
	/**
	 * Each piece of a product, in parts of ours. Price and stock stood above the form.
	 */
	private const PIECES = array(
		'title'       => array( 'title' ),
		'image'       => array( 'image' ),
		'description' => array( 'description' ),
		'add_to_cart' => array( 'price', 'stock', 'add-to-cart' ),
		'reviews'     => array( 'reviews' ),
	);

	public function __construct( private readonly Lookup $lookup ) {}

	/**
	 * Its successor.
	 *
	 * @param string $tag     The shortcode's name.
	 * @param mixed  $written Its attributes.
	 * @return Next
	 */
	public function of( string $tag, mixed $written ): array {
		return match ( true ) {
			Old_Tags::PRODUCTS === $tag                                     => $this->products( new Old_Choice( $written ) ),
			in_array( $tag, array( Old_Tags::PART, Old_Tags::REVIEWS ), true ) => $this->parts( $tag, $written ),
			isset( Old_Tags::SAME[ $tag ] )                                 => self::next( array( self::same( $tag ) ), array_filter( array( Difference::of( $tag, $written ) ) ) ),
			default                                                         => self::none( __( 'It cannot be identified here.', 'storebridge' ) ),
		};
	}

	/**
	 * The block of what is the same under another name.
	 *
	 * @param string $tag The shortcode's name, one of Old_Tags::SAME.
	 * @return Block
	 */
	public static function same( string $tag ): array {
		$part = substr( Old_Tags::SAME[ $tag ] ?? '', strlen( 'storebridge_' ) );
		return match ( $part ) {
			'cart', 'checkout'         => self::block( $part ),
			'gift_certificate'         => self::block( 'gift-certificate' ),
			'gift_certificate_balance' => self::block( 'gift-certificate', array( 'part' => $part ) ),
			default                    => self::block( 'account', array( 'part' => $part ) ),
		};
	}

	/**
	 * Of products.
	 *
	 * @param Old_Choice $choice As written.
	 * @return Next
	 */
	private function products( Old_Choice $choice ): array {
		$query = $choice->query();
		if ( 'search' === $query['kind'] ) {
			return ( new Successor_Rule( $choice ) )->of( $query );
		}
		if ( array() === ( $query['ids'] ?? array( 0 ) ) ) {
			return self::none( __( 'The product cannot be identified: its post is gone.', 'storebridge' ) );
		}
		$items = $this->items( $query );
		if ( $items instanceof \WP_Error ) {
			return self::none( self::why( $items ) );
		}
		if ( 'product' === $query['kind'] ) {
			return self::next( array( self::block( 'product', array( 'items' => $items ) ) ), $choice->remarks() );
		}
		$shown  = self::in_order( $items, $choice->order() );
		$is_cut = count( $items ) > $choice->per_page();
		$more   = $is_cut && $choice->is_paged() ? array( __( 'All products are shown at once, without “Show more”.', 'storebridge' ) ) : array();
		$shown  = $choice->is_paged() ? $shown : array_slice( $shown, 0, $choice->per_page() );
		$chosen = array(
			'choice'  => 'hand',
			'items'   => $shown,
			'columns' => $choice->columns(),
		);
		return self::next( array( self::block( 'products', $chosen ) ), array( ...$choice->remarks(), ...$more ) );
	}

	/**
	 * Of one piece of a product.
	 *
	 * @param string $tag     Old_Tags::PART or Old_Tags::REVIEWS.
	 * @param mixed  $written Its attributes.
	 * @return Next
	 */
	private function parts( string $tag, mixed $written ): array {
		$attributes = new Attributes( $written, Old_Part::KNOWN );
		$query      = Old_Part::read( $attributes );
		$piece      = Old_Part::piece( $tag, $attributes );
		if ( null === $query || ! isset( self::PIECES[ $piece ] ) ) {
			return self::none( null === $query ? __( 'The product cannot be identified: its post is gone.', 'storebridge' ) : __( 'There is no block that shows only the SKU.', 'storebridge' ) );
		}
		$items = $this->items( $query );
		if ( $items instanceof \WP_Error ) {
			return self::none( self::why( $items ) );
		}
		$block = static fn( string $part ): array => self::block(
			'product-part',
			array(
				'items' => $items,
				'part'  => $part,
			)
		);
		return self::next( array_map( $block, self::PIECES[ $piece ] ), $attributes->problems() );
	}

	/**
	 * The products a question names, as the picker of a block would have kept them.
	 *
	 * @param array<string, mixed> $query The catalogue's question, for one product or for several.
	 * @return list<Item>|\WP_Error
	 */
	private function items( array $query ): array|\WP_Error {
		$named = 'product' !== $query['kind'] ? $query : array( 'kind' => 'products' ) + ( isset( $query['id'] ) ? array( 'ids' => array( $query['id'] ) ) : array( 'skus' => array( $query['sku'] ?? '' ) ) );
		$item  = static fn( Answer $card ): array => array(
			'id'   => $card->int( 'id' ),
			'name' => $card->text( 'name' ),
			'sku'  => $card->text_or( 'sku', '' ),
		);
		$items = $this->lookup->answer( $named, static fn( Answer $found ): array => array_map( $item, $found->children( 'items' ) ) );
		return array() === $items ? new \WP_Error( 'not_found' ) : $items;
	}

	/**
	 * By their names, or as they are named.
	 *
	 * @param list<Item>     $items The products.
	 * @param 'asc'|'desc'|'' $order Which way.
	 * @return list<Item>
	 */
	private static function in_order( array $items, string $order ): array {
		$names = array_map( static fn( array $item ): string => strtolower( remove_accents( $item['name'] ) ), $items );
		if ( '' !== $order ) {
			array_multisort( $names, 'asc' === $order ? SORT_ASC : SORT_DESC, SORT_NATURAL, $items );
		}
		return $items;
	}

	private static function why( \WP_Error $error ): string {
		return Failure::is_outage( $error ) ? __( 'The store cannot be reached right now. Try again later.', 'storebridge' ) : __( 'The store has no such product.', 'storebridge' );
	}

	/**
	 * None, and why.
	 *
	 * @param string $why In a sentence.
	 * @return Next
	 */
	public static function none( string $why ): array {
		return self::next( array(), array( $why ) );
	}

	/**
	 * What comes after.
	 *
	 * @param list<Block>   $blocks  Ours.
	 * @param array<string> $differs In sentences.
	 * @return Next
	 */
	public static function next( array $blocks, array $differs ): array {
		return array(
			'blocks'  => $blocks,
			'differs' => array_values( $differs ),
		);
	}

	/**
	 * A block of ours.
	 *
	 * @param non-empty-string     $name       Without the namespace.
	 * @param array<string, mixed> $attributes Its.
	 * @return Block
	 */
	public static function block( string $name, array $attributes = array() ): array {
		return array(
			'name'       => "storebridge/$name",
			'attributes' => $attributes,
		);
	}
}
