<?php
/**
 * What else on the site comes from the predecessor: its pages, menu items, widgets, a theme's templates, and its data.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

defined( 'ABSPATH' ) || exit;

/**
 * Each part is counted or listed; none is changed.
 *
 * @phpstan-import-type Row from Report
 */
final class Found_Around {
	private const PAGES = array( 'cart', 'checkout', 'checkout_complete', 'login', 'registration', 'account', 'address', 'orders', 'wishlist', 'wishlist_user', 'gift_certificate', 'gift_balance', 'shipping_returns' );

	private const MENU_TYPES = array( Traces::PRODUCT, Traces::CATEGORY, Traces::BRAND );

	/**
	 * A row for each.
	 *
	 * @return \Generator<int, Row>
	 */
	public static function rows(): \Generator {
		yield from self::pages();
		yield from self::menus();
		yield from self::widgets();
		yield from self::templates();
		yield from Found_Data::rows();
	}

	/**
	 * The pages it made.
	 *
	 * @return \Generator<int, Row>
	 */
	private static function pages(): \Generator {
		foreach ( self::PAGES as $name ) {
			$page = get_post( Traces::number( "bigcommerce_{$name}_page_id", 0 ) );
			if ( $page instanceof \WP_Post && 0 < Traces::number( "bigcommerce_{$name}_page_id", 0 ) ) {
				yield array(
					'what'    => __( 'Page', 'storebridge' ),
					/* translators: 1: a title, 2: a number. */
					'where'   => sprintf( __( '“%1$s” (page %2$d)', 'storebridge' ), $page->post_title, $page->ID ),
					'url'     => (string) get_edit_post_link( $page->ID, 'raw' ),
					'found'   => "bigcommerce_{$name}_page_id",
					'becomes' => self::page_becomes( $name ),
					'differs' => 'account' === $name ? __( 'The account page of Storebridge holds every part: put [storebridge_account] on this page and choose it in the settings, or let them make a new one.', 'storebridge' ) : '',
				);
			}
		}
	}

	private static function page_becomes( string $name ): string {
		return match ( $name ) {
			'cart', 'checkout'  => __( 'It keeps working. Choose it in the settings as the cart’s or the checkout’s page.', 'storebridge' ),
			'checkout_complete' => __( 'Orders are thanked for on the checkout page. This page is no longer led to.', 'storebridge' ),
			'shipping_returns'  => __( 'A page of your own; it stays as it is.', 'storebridge' ),
			default             => __( 'It keeps working. Links of the shop lead to the account page instead.', 'storebridge' ),
		};
	}

	/**
	 * What points to its posts and terms in menus.
	 *
	 * @return \Generator<int, Row>
	 */
	private static function menus(): \Generator {
		foreach ( wp_get_nav_menus() as $menu ) {
			$items = wp_get_nav_menu_items( $menu->term_id, array( 'post_status' => 'publish,draft' ) );
			foreach ( is_array( $items ) ? $items : array() as $item ) {
				$object = $item instanceof \WP_Post ? self::meta( $item->ID, '_menu_item_object' ) : '';
				$type   = $item instanceof \WP_Post ? self::meta( $item->ID, '_menu_item_type' ) : '';
				if ( $item instanceof \WP_Post && ( in_array( $object, self::MENU_TYPES, true ) || str_starts_with( $type, Traces::PREFIX ) ) ) {
					$is_link = in_array( $object, self::MENU_TYPES, true ) && ! str_starts_with( $type, Traces::PREFIX );
					yield array(
						'what'    => __( 'Menu item', 'storebridge' ),
						/* translators: 1: a menu item's title, 2: a menu's name. */
						'where'   => sprintf( __( '“%1$s” in the menu “%2$s”', 'storebridge' ), is_string( $item->title ?? null ) ? $item->title : $item->post_title, $menu->name ),
						'url'     => admin_url( "nav-menus.php?action=edit&menu=$menu->term_id" ),
						'found'   => '' === $object ? $type : $object,
						'becomes' => $is_link ? __( 'It stays and leads to the same thing here, by one redirect.', 'storebridge' ) : __( 'Nothing: it was filled anew with every page.', 'storebridge' ),
						'differs' => $is_link ? __( 'Replace it by a link to the new address when you can.', 'storebridge' ) : __( 'Put links to your categories and brands in its place.', 'storebridge' ),
					);
				}
			}
		}
	}

	private static function meta( int $item, string $name ): string {
		$value = get_post_meta( $item, $name, true );
		return is_string( $value ) ? $value : '';
	}

	/**
	 * Its widgets, and its shortcodes and blocks in others.
	 *
	 * @return \Generator<int, Row>
	 */
	private static function widgets(): \Generator {
		foreach ( wp_get_sidebars_widgets() as $sidebar => $widgets ) {
			foreach ( is_array( $widgets ) && 'wp_inactive_widgets' !== $sidebar ? array_filter( $widgets, 'is_string' ) : array() as $id ) {
				yield from self::widget( $id, (string) $sidebar );
			}
		}
	}

	/**
	 * One widget.
	 *
	 * @param string $id      Such as "text-2".
	 * @param string $sidebar Where it stands.
	 * @return \Generator<int, Row>
	 */
	private static function widget( string $id, string $sidebar ): \Generator {
		$row = array(
			'what'  => __( 'Widget', 'storebridge' ),
			/* translators: 1: a widget's id, 2: a sidebar's. */
			'where' => sprintf( __( '%1$s in %2$s', 'storebridge' ), $id, $sidebar ),
			'url'   => admin_url( 'widgets.php' ),
		);
		if ( str_starts_with( $id, Traces::PREFIX ) ) {
			yield $row + array(
				'found'   => $id,
				'becomes' => __( 'Nothing: the widget is gone with the plugin.', 'storebridge' ),
				'differs' => str_contains( $id, 'currency' )
					? __( 'Put [storebridge_currency] into a shortcode widget.', 'storebridge' )
					: ( str_contains( $id, 'cart' ) ? __( 'Put [storebridge_mini_cart] into a shortcode widget.', 'storebridge' ) : __( 'Put links to your categories into a menu.', 'storebridge' ) ),
			);
			return;
		}
		$name      = preg_match( '/^(.+)-(\d+)$/D', $id, $match ) ? $match : array( '', '', '' );
		$instances = get_option( 'widget_' . $name[1] );
		$instance  = is_array( $instances ) ? $instances[ (int) $name[2] ] ?? null : null;
		$text      = is_array( $instance ) ? $instance['content'] ?? $instance['text'] ?? '' : '';
		foreach ( is_string( $text ) ? Found_In_Posts::in( $text ) : array() as $found ) {
			yield $row + array(
				'found'   => $found['written'],
				'becomes' => Difference::becomes( $found['tag'] ),
				'differs' => Difference::of( $found['tag'], $found['attributes'] ),
			);
		}
	}

	/**
	 * Templates of its in the theme, and in the theme that is built upon.
	 *
	 * @return \Generator<int, Row>
	 */
	private static function templates(): \Generator {
		foreach ( array_unique( array( get_stylesheet_directory(), get_template_directory() ) ) as $theme ) {
			foreach ( self::files( $theme ) as $file ) {
				yield array(
					'what'    => __( 'Template', 'storebridge' ),
					'where'   => basename( $theme ) . "/$file",
					'url'     => '',
					'found'   => $file,
					'becomes' => __( 'Nothing reads it any more.', 'storebridge' ),
					'differs' => __( 'Repeat its changes in a template of ours: copy one from the plugin’s folder “templates” into “storebridge” in your theme.', 'storebridge' ),
				);
			}
		}
	}

	/**
	 * The files, by their paths in the theme.
	 *
	 * @param string $theme Its folder.
	 * @return \Generator<int, string>
	 */
	private static function files( string $theme ): \Generator {
		foreach ( array( 'single-bigcommerce_product.php', 'archive-bigcommerce_product.php' ) as $file ) {
			if ( is_file( "$theme/$file" ) ) {
				yield $file;
			}
		}
		if ( is_dir( "$theme/bigcommerce" ) ) {
			foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( "$theme/bigcommerce", \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
				if ( $file instanceof \SplFileInfo && 'php' === $file->getExtension() ) {
					yield ltrim( substr( $file->getPathname(), strlen( $theme ) ), '/' );
				}
			}
		}
	}
}
