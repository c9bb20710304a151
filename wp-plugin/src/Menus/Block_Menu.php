<?php
/**
 * Our items in the Navigation block: custom links that its inserter offers by name, and that become what they stand for when
 * they are shown.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Menus;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

/**
 * A block as WordPress reads it.
 *
 * @phpstan-type Parsed array{blockName: string|null, attrs: array<mixed>, innerBlocks: list<array<mixed>>, innerHTML: string, innerContent: list<string|null>}
 */
final class Block_Menu implements Feature {
	private const LINK       = 'core/navigation-link';
	private const SUBMENU    = 'core/navigation-submenu';
	private const CART_CLASS = 'storebridge-menu-cart';

	public function __construct( private readonly Targets $targets ) {}

	public function boot(): void {
		add_filter( 'get_block_type_variations', array( $this, 'offer' ), 10, 2 );
		add_filter( 'block_core_navigation_render_inner_blocks', array( $this, 'fill' ) );
		add_filter( 'render_block_' . self::LINK, array( $this, 'add_count' ), 10, 2 );
	}

	/**
	 * Offers them in the Navigation block's inserter.
	 *
	 * @param mixed $variations Of a block.
	 * @param mixed $type       Which block.
	 */
	public function offer( mixed $variations, mixed $type ): mixed {
		if ( ! is_array( $variations ) || ! $type instanceof \WP_Block_Type || self::LINK !== $type->name ) {
			return $variations;
		}
		foreach ( Menu_Address::names() as $url => $name ) {
			$variations[] = array(
				'name'        => 'storebridge' . str_replace( '#storebridge', '', $url ),
				/* translators: %s: what it is, such as "Cart". */
				'title'       => sprintf( __( 'Store: %s', 'storebridge' ), $name ),
				'description' => self::description( $url ),
				'attributes'  => array(
					'label' => $name,
					'url'   => $url,
					'kind'  => 'custom',
				),
				'isActive'    => array( 'url' ),
			);
		}
		return $variations;
	}

	/**
	 * The blocks as a visitor gets them.
	 *
	 * @param mixed $blocks Within a Navigation block.
	 */
	public function fill( mixed $blocks ): mixed {
		if ( ! $blocks instanceof \WP_Block_List ) {
			return $blocks;
		}
		foreach ( iterator_to_array( $blocks ) as $index => $block ) {
			/**
			 * WordPress numbers them.
			 *
			 * @var int $index
			 */
			if ( ! $block instanceof \WP_Block || ! self::holds_ours( $block->parsed_block ) ) {
				continue;
			}
			$filled = $this->filled( $block->parsed_block );
			if ( null === $filled ) {
				unset( $blocks[ $index ] );
			} else {
				$blocks[ $index ] = new \WP_Block( $filled, $block->context );
			}
		}
		return $blocks;
	}

	/**
	 * The count, beside the cart's words.
	 *
	 * @param mixed $html  The link.
	 * @param mixed $block Its block.
	 */
	public function add_count( mixed $html, mixed $block ): mixed {
		$attributes = is_array( $block ) && is_array( $block['attrs'] ?? null ) ? $block['attrs'] : array();
		$classes    = is_string( $attributes['className'] ?? null ) ? explode( ' ', $attributes['className'] ) : array();
		$end        = is_string( $html ) && in_array( self::CART_CLASS, $classes, true ) ? strpos( $html, '</a>' ) : false;
		return is_string( $html ) && false !== $end ? substr_replace( $html, $this->targets->count(), $end, 0 ) : $html;
	}

	/**
	 * A block and those in it, with our links made real; null for one that leads nowhere.
	 *
	 * @param array<mixed> $block As parsed.
	 * @return Parsed|null
	 */
	private function filled( array $block ): ?array {
		$within     = is_array( $block['innerBlocks'] ?? null ) ? array_filter( $block['innerBlocks'], 'is_array' ) : array();
		$within     = array_values( array_filter( array_map( array( $this, 'filled' ), $within ) ) );
		$attributes = is_array( $block['attrs'] ?? null ) ? $block['attrs'] : array();
		$target     = $this->targets->of( self::url( $block ) );
		if ( null === $target ) {
			/**
			 * As WordPress parsed it, but for what stands in it.
			 *
			 * @var Parsed $same
			 */
			$same = array( 'innerBlocks' => $within ) + $block;
			return $same;
		}
		if ( '' === $target['url'] ) {
			return null;
		}
		$attributes['url'] = $target['url'];
		if ( $target['is_cart'] ) {
			$attributes['className'] = trim( ( is_string( $attributes['className'] ?? null ) ? $attributes['className'] : '' ) . ' ' . self::CART_CLASS );
		}
		return self::block( $attributes, array( ...$within, ...array_map( array( $this, 'department' ), $target['children'] ) ) );
	}

	/**
	 * A category as a block.
	 *
	 * @param Department $department The category.
	 * @return Parsed
	 */
	private function department( Department $department ): array {
		$attributes = array(
			'label' => esc_html( $department->name ),
			'url'   => $department->url,
			'kind'  => 'custom',
		);
		return self::block( $attributes, array_map( array( $this, 'department' ), $department->children ) );
	}

	/**
	 * A link, or where something stands below it a submenu.
	 *
	 * @param array<mixed>       $attributes Its own.
	 * @param list<array<mixed>> $within     What stands below it.
	 * @return Parsed
	 */
	private static function block( array $attributes, array $within ): array {
		return array(
			'blockName'    => array() === $within ? self::LINK : self::SUBMENU,
			'attrs'        => $attributes,
			'innerBlocks'  => $within,
			'innerHTML'    => '',
			'innerContent' => array_fill( 0, count( $within ), null ),
		);
	}

	/**
	 * Whether a block, or one in it, is ours.
	 *
	 * @param array<mixed> $block As parsed.
	 */
	private static function holds_ours( array $block ): bool {
		if ( Menu_Address::is_ours( self::url( $block ) ) ) {
			return true;
		}
		foreach ( is_array( $block['innerBlocks'] ?? null ) ? $block['innerBlocks'] : array() as $within ) {
			if ( is_array( $within ) && self::holds_ours( $within ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A block's address.
	 *
	 * @param array<mixed> $block As parsed.
	 */
	private static function url( array $block ): string {
		$attributes = is_array( $block['attrs'] ?? null ) ? $block['attrs'] : array();
		return is_string( $attributes['url'] ?? null ) ? $attributes['url'] : '';
	}

	private static function description( string $url ): string {
		return match ( $url ) {
			Menu_Address::SHOP       => __( 'A link to the shop page.', 'storebridge' ),
			Menu_Address::CATEGORIES => __( 'The store’s categories, always up to date.', 'storebridge' ),
			Menu_Address::CART       => __( 'A link to the cart, with the number of items in it.', 'storebridge' ),
			default                  => __( 'A link to the customer’s account.', 'storebridge' ),
		};
	}
}
