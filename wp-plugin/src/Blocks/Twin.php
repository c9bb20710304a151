<?php
/**
 * Each block is the twin of a shortcode: this makes of a block, as an editor left it, that shortcode and its attributes.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * A shortcode as someone wrote it.
 *
 * @phpstan-type Written array{tag: non-empty-string, attributes: array<string, string>}
 */
final class Twin {
	private const PREFIX = 'storebridge/';

	/**
	 * What blocks and shortcodes call by one name.
	 */
	private const SHARED = array( 'id', 'sku', 'path', 'category', 'brand', 'search', 'featured', 'newest', 'best_selling', 'sale', 'limit', 'columns', 'orderby', 'order', 'buy_now', 'quick_view', 'text', 'parent' );

	/**
	 * Blocks of one product.
	 */
	private const SINGLE = array( 'product', 'product-part' );

	/**
	 * Blocks of several shortcodes, by what the editor chose to show of them.
	 */
	private const PARTS = array(
		'account'          => array( 'login', 'register', 'forgot_password', 'reset_password', 'account_overview', 'profile', 'addresses', 'orders', 'order_lookup', 'wishlists', 'wishlist', 'logout' ),
		'gift-certificate' => array( 'gift_certificate_balance' ),
	);

	/**
	 * The shortcode, or null while nothing is chosen that could be shown.
	 *
	 * @param string       $block      The block's whole name.
	 * @param array<mixed> $attributes With their defaults.
	 * @return Written|null
	 */
	public static function of( string $block, array $attributes ): ?array {
		$name   = str_starts_with( $block, self::PREFIX ) ? substr( $block, strlen( self::PREFIX ) ) : '';
		$chosen = self::chosen( $name, $attributes );
		if ( '' === $name || null === $chosen ) {
			return null;
		}
		$part = is_string( $attributes['part'] ?? null ) ? $attributes['part'] : '';
		if ( in_array( $part, self::PARTS[ $name ] ?? array(), true ) ) {
			return array(
				'tag'        => "storebridge_$part",
				'attributes' => array(),
			);
		}
		return array(
			'tag'        => 'storebridge_' . str_replace( '-', '_', $name ),
			'attributes' => $chosen + ( 'product-part' === $name ? array( 'part' => $part ) : array() ),
		);
	}

	/**
	 * Each of our blocks in a text, however deep it stands, as its shortcode.
	 *
	 * @param string $text As saved.
	 * @return list<Written>
	 */
	public static function written_in( string $text ): array {
		if ( ! str_contains( $text, 'wp:' . self::PREFIX ) ) {
			return array();
		}
		// What a block's comment holds has every "--" written otherwise, so that nothing ends it early.
		preg_match_all( '#<!--\s+wp:(' . self::PREFIX . '[a-z][a-z-]*)\s+(?:(\{.*?\})\s+)?/?-->#s', $text, $blocks, PREG_SET_ORDER );
		$found = array();
		foreach ( $blocks as $block ) {
			$attributes = json_decode( $block[2] ?? '', true );
			$found[]    = self::of( $block[1], self::with_defaults( $block[1], is_array( $attributes ) ? $attributes : array() ) );
		}
		return array_values( array_filter( $found ) );
	}

	/**
	 * As WordPress will have them when it renders the block.
	 *
	 * @param string       $block      The block's name.
	 * @param array<mixed> $attributes As saved.
	 * @return array<mixed>
	 */
	public static function with_defaults( string $block, array $attributes ): array {
		$type = \WP_Block_Type_Registry::get_instance()->get_registered( $block );
		return null === $type ? $attributes : $type->prepare_attributes_for_render( $attributes );
	}

	/**
	 * The attributes as a shortcode has them; null where a product is still to be chosen. A part of a product may do
	 * without, for it can be the page's.
	 *
	 * @param string       $name       The block's, without ours.
	 * @param array<mixed> $attributes The block's.
	 * @return array<string, string>|null
	 */
	private static function chosen( string $name, array $attributes ): ?array {
		$shared = array_filter( array_map( array( self::class, 'text' ), array_intersect_key( $attributes, array_flip( self::SHARED ) ) ), static fn( string $text ): bool => '' !== $text );
		$ids    = self::ids( $attributes['items'] ?? null );
		if ( in_array( $name, self::SINGLE, true ) ) {
			$is_named = array() !== $ids || array() !== array_intersect_key( $shared, array_flip( array( 'id', 'sku', 'path' ) ) );
			return $is_named || 'product-part' === $name ? self::by_name( ( array() === $ids ? array() : array( 'id' => $ids[0] ) ) + $shared ) : null;
		}
		if ( 'hand' !== ( $attributes['choice'] ?? '' ) ) {
			return self::by_name( $shared );
		}
		return array() === $ids ? null : self::by_name(
			array( 'ids' => implode( ',', $ids ) ) + array_intersect_key(
				$shared,
				array(
					'columns'    => true,
					'quick_view' => true,
				)
			)
		);
	}

	/**
	 * Of the products chosen by hand. Their names, too, are saved with them, for the editor alone.
	 *
	 * @param mixed $items As saved.
	 * @return list<string>
	 */
	private static function ids( mixed $items ): array {
		$id = static fn( mixed $item ): string => is_array( $item ) && is_int( $item['id'] ?? null ) && $item['id'] > 0 ? (string) $item['id'] : '';
		return array_values( array_filter( array_map( $id, is_array( $items ) ? $items : array() ) ) );
	}

	/**
	 * In one order.
	 *
	 * @param array<int|string, string> $chosen Values by name.
	 * @return array<string, string>
	 */
	private static function by_name( array $chosen ): array {
		$named = array_filter( $chosen, 'is_string', ARRAY_FILTER_USE_KEY );
		ksort( $named );
		return $named;
	}

	private static function text( mixed $value ): string {
		return match ( true ) {
			true === $value                      => 'yes',
			is_int( $value ), is_string( $value ) => trim( (string) $value ),
			default                              => '',
		};
	}
}
