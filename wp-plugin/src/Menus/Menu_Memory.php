<?php
/**
 * Knows whether the site's menus show categories, so that a page asks for them along with its own questions.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Menus;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Menu_Memory implements Feature {
	/**
	 * Read with all options at each page's start, so it is there even when it says no.
	 */
	public const OPTION = 'storebridge_menus_show_categories';

	private bool $is_changed = false;

	public function __construct( private readonly Departments $departments ) {}

	public function boot(): void {
		foreach ( array( 'wp_update_nav_menu_item', 'wp_update_nav_menu', 'wp_delete_nav_menu', 'save_post_wp_navigation', 'deleted_post' ) as $change ) {
			add_action( $change, array( $this, 'note' ) );
		}
		add_action( 'admin_init', array( $this, 'begin' ) );
		add_action( 'shutdown', array( $this, 'look' ) );
		add_action( 'template_redirect', array( $this, 'need' ), 0 );
	}

	/**
	 * Where the plugin was active before it had this.
	 */
	public function begin(): void {
		if ( false === get_option( self::OPTION ) ) {
			$this->note();
		}
	}

	public function note(): void {
		$this->is_changed = true;
	}

	public function need(): void {
		if ( '1' === get_option( self::OPTION ) ) {
			$this->departments->need();
		}
	}

	/**
	 * Looks through the menus once, after all that changed in this request.
	 */
	public function look(): void {
		if ( ! $this->is_changed ) {
			return;
		}
		/**
		 * WordPress's.
		 *
		 * @var \wpdb $wpdb
		 */
		global $wpdb;
		$like = '%' . $wpdb->esc_like( '#storebridge-categor' ) . '%';
		// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQLPlaceholders -- WordPress has no query for what menus keep, and the standard does not know %i yet.
		$found = $wpdb->get_var( $wpdb->prepare( "SELECT 1 FROM %i WHERE meta_key = '_menu_item_url' AND meta_value LIKE %s LIMIT 1", $wpdb->postmeta, $like ) )
			?? $wpdb->get_var( $wpdb->prepare( "SELECT 1 FROM %i WHERE post_type = 'wp_navigation' AND post_content LIKE %s LIMIT 1", $wpdb->posts, $like ) );
		// phpcs:enable WordPress.DB
		update_option( self::OPTION, null === $found ? '0' : '1', true );
		$this->is_changed = false;
	}
}
