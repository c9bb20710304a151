<?php
/**
 * The settings: address and key, the connection's test, the shop's pages, and what shoppers may do.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Feature;
use Storebridge\Pages\Starter_Pages;
use Storebridge\Settings;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/admin/settings.php.
 */
final class Settings_Page implements Feature, Screen {
	public const SLUG          = Screens::SLUG;
	public const CAPABILITY    = Capability::MANAGE;
	private const TEST_ACTION  = 'storebridge_test_connection';
	private const PAGES_ACTION = 'storebridge_create_pages';

	public function __construct(
		private readonly Settings $settings,
		private readonly Template $template,
		private readonly Connection_Test $test,
		private readonly Starter_Pages $starter_pages,
	) {}

	public function boot(): void {
		add_action( 'admin_post_' . self::PAGES_ACTION, array( $this, 'create_pages' ) );
	}

	public function slug(): string {
		return '';
	}

	public function title(): string {
		return __( 'Settings', 'storebridge' );
	}

	public function show(): void {
		$this->template->show_admin(
			'settings',
			array(
				'group'          => Settings::GROUP,
				'values'         => $this->settings->saved(),
				'locks'          => $this->settings->locks(),
				'key_is_saved'   => '' !== $this->settings->key(),
				'key_minimum'    => Settings::KEY_MINIMUM,
				'pages'          => $this->pages(),
				'pages_missing'  => $this->starter_pages->are_missing(),
				'wrong'          => array_column( array_filter( get_settings_errors( Settings::GROUP ), static fn( array $error ): bool => 'error' === $error['type'] ), 'code' ),
				'report'         => '' === Asked::pressed( self::TEST_ACTION ) ? array() : $this->test->run(),
				'test_action'    => self::TEST_ACTION,
				'pages_action'   => self::PAGES_ACTION,
				'page_url'       => Screens::url(),
				'admin_post_url' => admin_url( 'admin-post.php' ),
			)
		);
	}

	public function create_pages(): void {
		check_admin_referer( self::PAGES_ACTION );
		if ( ! current_user_can( self::CAPABILITY ) || ! current_user_can( 'publish_pages' ) ) {
			wp_die( esc_html__( 'Sorry, you are not allowed to create pages.', 'storebridge' ), '', array( 'response' => 403 ) );
		}
		$this->starter_pages->create();
		add_settings_error( Settings::GROUP, 'pages', __( 'The shop, cart, checkout, account and gift certificates pages are ready.', 'storebridge' ), 'success' );
		set_transient( 'settings_errors', get_settings_errors(), 30 );
		wp_safe_redirect( add_query_arg( 'settings-updated', 'true', Screens::url() ), 303, 'Storebridge' );
		exit;
	}

	/**
	 * Every page's title by its id.
	 *
	 * @return array<int, string>
	 */
	private function pages(): array {
		$titles = array();
		$pages  = get_pages( array( 'post_status' => 'publish' ) );
		foreach ( is_array( $pages ) ? $pages : array() as $page ) {
			$titles[ $page->ID ] = '' === $page->post_title ? "#{$page->ID}" : $page->post_title;
		}
		return $titles;
	}
}
