<?php
/**
 * Our items in a menu of Appearance → Menus: real addresses, categories with those below them, and the cart with its count.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Menus;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Classic_Menu implements Feature {
	private const CART_CLASS = 'storebridge-menu-cart';

	/**
	 * Ids of items that no post stands behind begin here, past any that one does.
	 */
	private const FIRST_ID = 2_000_000_000;

	private int $made = 0;

	public function __construct( private readonly Targets $targets ) {}

	public function boot(): void {
		add_filter( 'wp_get_nav_menu_items', array( $this, 'fill' ) );
		add_filter( 'nav_menu_item_title', array( $this, 'add_count' ), 10, 2 );
	}

	/**
	 * The items as a visitor gets them, once a page is being shown; who edits the menu gets what is kept.
	 *
	 * @param mixed $items WordPress's.
	 */
	public function fill( mixed $items ): mixed {
		if ( ! is_array( $items ) || 0 === did_action( 'template_redirect' ) || array() === array_filter( $items, array( self::class, 'is_ours' ) ) ) {
			return $items;
		}
		$filled = array();
		foreach ( $items as $item ) {
			$target = $item instanceof \WP_Post && self::is_ours( $item ) ? $this->targets->of( self::url( $item ) ) : null;
			if ( null === $target || ! $item instanceof \WP_Post ) {
				$filled[] = $item;
			} elseif ( '' !== $target['url'] ) {
				array_push( $filled, ...$this->items( $item, $target['url'], $target['children'], $target['is_cart'] ) );
			}
		}
		return array_map( array( self::class, 'numbered' ), $filled, array_keys( $filled ) );
	}

	/**
	 * WordPress keeps no more than one item of each number, so all are numbered anew.
	 *
	 * @param mixed $item  An item.
	 * @param int   $index Where it stands.
	 */
	private static function numbered( mixed $item, int $index ): mixed {
		return $item instanceof \WP_Post ? new \WP_Post( (object) ( array( 'menu_order' => $index + 1 ) + get_object_vars( $item ) ) ) : $item;
	}

	private static function is_ours( mixed $item ): bool {
		return Menu_Address::is_ours( self::url( $item ) );
	}

	private static function url( mixed $item ): string {
		return is_object( $item ) && is_string( $item->url ?? null ) ? $item->url : '';
	}

	/**
	 * The count, beside the cart's words.
	 *
	 * @param mixed $title The item's.
	 * @param mixed $item  The item.
	 */
	public function add_count( mixed $title, mixed $item ): mixed {
		$classes = is_object( $item ) && is_array( $item->classes ?? null ) ? $item->classes : array();
		return is_string( $title ) && in_array( self::CART_CLASS, $classes, true ) ? $title . $this->targets->count() : $title;
	}

	/**
	 * An item and what stands below it. A copy is changed: WordPress keeps its own in mind.
	 *
	 * @param \WP_Post         $item     As kept.
	 * @param string           $url      Where it leads.
	 * @param list<Department> $children What stands below it.
	 * @param bool             $is_cart  Whether it shows the count.
	 * @return list<\WP_Post>
	 */
	private function items( \WP_Post $item, string $url, array $children, bool $is_cart ): array {
		$fields        = get_object_vars( $item );
		$fields['url'] = $url;
		if ( $is_cart ) {
			$fields['classes'] = array( ...( is_array( $fields['classes'] ?? null ) ? $fields['classes'] : array() ), self::CART_CLASS );
		}
		$shown = new \WP_Post( (object) $fields );
		return array( $shown, ...$this->below( $children, $shown->ID ) );
	}

	/**
	 * Items for categories.
	 *
	 * @param list<Department> $departments The categories.
	 * @param int              $parent_id   The item they stand below.
	 * @return list<\WP_Post>
	 */
	private function below( array $departments, int $parent_id ): array {
		$items = array();
		foreach ( $departments as $department ) {
			$id = self::FIRST_ID + ++$this->made;
			array_push( $items, self::item( $department, $id, $parent_id ), ...$this->below( $department->children, $id ) );
		}
		return $items;
	}

	/**
	 * An item no post stands behind, with all that WordPress sets on one.
	 *
	 * @param Department $department What it leads to.
	 * @param int        $id         Its own.
	 * @param int        $parent_id  The item it stands below.
	 */
	private static function item( Department $department, int $id, int $parent_id ): \WP_Post {
		$fields = array(
			'ID'               => $id,
			'db_id'            => $id,
			'post_type'        => 'nav_menu_item',
			'post_status'      => 'publish',
			'menu_item_parent' => (string) $parent_id,
			'menu_order'       => 0,
			'object_id'        => (string) $id,
			'object'           => 'custom',
			'type'             => 'custom',
			'type_label'       => '',
			'title'            => esc_html( $department->name ),
			'post_title'       => $department->name,
			'url'              => $department->url,
			'target'           => '',
			'attr_title'       => '',
			'description'      => '',
			'classes'          => array(),
			'xfn'              => '',
			'current'          => false,
			'filter'           => 'raw',
		);
		return new \WP_Post( (object) $fields );
	}
}
