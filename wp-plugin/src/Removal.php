<?php
/**
 * What is removed from a site when the plugin is deleted: always what was kept for a while, and all the rest where the admin said so.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

use Storebridge\Admin\Setup_State;
use Storebridge\Catalog\Last_Answers;
use Storebridge\Menus\Menu_Address;
use Storebridge\Menus\Menu_Memory;
use Storebridge\Redirection\Redirection;
use Storebridge\Seo\Sitemap_Pages;
use Storebridge\Sidecar\Failures;
use Storebridge\Users\User_Links;

defined( 'ABSPATH' ) || exit;

final class Removal {
	private const FOR_A_WHILE = array( Last_Answers::OPTION, Last_Answers::AT, Failures::OPTION, Menu_Memory::OPTION, Sitemap_Pages::OPTION );
	private const FOR_GOOD    = array( Settings::OPTION, Settings::KEY_OPTION, Setup_State::OPTION, Redirection::OPTION );

	public function __construct( private readonly Settings $settings ) {}

	/**
	 * On the site that is current.
	 */
	public function run(): void {
		/**
		 * WordPress's.
		 *
		 * @var \wpdb $wpdb
		 */
		global $wpdb;
		$is_all = $this->settings->saved()['remove_data'];
		foreach ( array( ...self::FOR_A_WHILE, ...( $is_all ? self::FOR_GOOD : array() ) ) as $option ) {
			delete_option( $option );
		}
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- names that nobody can list.
		$wpdb->query( "DELETE FROM `$wpdb->options` WHERE option_name LIKE '\\_transient\\_storebridge\\_%' OR option_name LIKE '\\_transient\\_timeout\\_storebridge\\_%'" );
		delete_post_meta_by_key( Last_Answers::META );
		delete_metadata( 'user', 0, $wpdb->get_blog_prefix() . User_Links::EXPECTED, '', true );
		if ( $is_all ) {
			delete_metadata( 'user', 0, $wpdb->get_blog_prefix() . User_Links::OPTION, '', true );
			self::remove_menu_items( $wpdb );
		}
		Activation::forget_rewrite_rules();
	}

	/**
	 * Ours lead nowhere without us. What stands in a menu of blocks is the site's own text, as its pages are.
	 *
	 * @param \wpdb $wpdb WordPress's.
	 */
	private static function remove_menu_items( \wpdb $wpdb ): void {
		$ours = $wpdb->esc_like( Menu_Address::PREFIX ) . '%';
		// phpcs:ignore WordPress.DB -- once, as the plugin goes; a name takes %i.
		$items = $wpdb->get_col( (string) $wpdb->prepare( "SELECT post_id FROM %i WHERE meta_key = '_menu_item_url' AND meta_value LIKE %s", $wpdb->postmeta, $ours ) );
		foreach ( array_map( 'absint', $items ) as $item ) {
			wp_delete_post( $item, true );
		}
	}
}
