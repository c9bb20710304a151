<?php
/**
 * Settings → Storebridge: address and key, the connection's test, and the shop's pages.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Feature;
use Storebridge\Http\Server;
use Storebridge\Pages\Starter_Pages;
use Storebridge\Settings;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/admin/settings.php.
 *
 * @phpstan-import-type ReportRow from Connection_Test
 */
final class Settings_Page implements Feature {
	public const SLUG          = 'storebridge';
	public const CAPABILITY    = 'manage_options';
	private const TEST_ACTION  = 'storebridge_test_connection';
	private const PAGES_ACTION = 'storebridge_create_pages';

	public function __construct(
		private readonly string $file,
		private readonly Settings $settings,
		private readonly Template $template,
		private readonly Connection_Test $test,
		private readonly Starter_Pages $starter_pages,
	) {}

	public function boot(): void {
		add_action( 'admin_menu', array( $this, 'add_to_menu' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( $this->file ), array( $this, 'add_link' ) );
		add_action( 'admin_post_' . self::PAGES_ACTION, array( $this, 'create_pages' ) );
	}

	public function add_to_menu(): void {
		$hook = add_options_page( __( 'Storebridge for BigCommerce', 'storebridge' ), __( 'Storebridge', 'storebridge' ), self::CAPABILITY, self::SLUG, array( $this, 'show' ) );
		add_action( "admin_print_styles-$hook", array( $this, 'enqueue_style' ) );
	}

	public function enqueue_style(): void {
		wp_enqueue_style( 'storebridge-admin', plugins_url( 'assets/admin.css', $this->file ), array(), '0.1.0' );
	}

	/**
	 * A way from the list of plugins to the settings.
	 *
	 * @param array<string> $links The plugin's.
	 * @return array<string>
	 */
	public function add_link( array $links ): array {
		return array(
			...$links,
			'settings' => $this->template->render_admin( 'settings-link', array( 'url' => $this->url() ) ),
		);
	}

	public function show(): void {
		if ( ! current_user_can( self::CAPABILITY ) ) {
			return;
		}
		$this->template->show_admin(
			'settings',
			array(
				'group'          => Settings::GROUP,
				'values'         => $this->settings->saved(),
				'sidecar_url'    => $this->settings->sidecar_url(),
				'url_is_locked'  => $this->settings->url_is_locked(),
				'key_is_locked'  => $this->settings->key_is_locked(),
				'key_is_saved'   => '' !== $this->settings->key(),
				'url_constant'   => Settings::URL_CONSTANT,
				'key_constant'   => Settings::KEY_CONSTANT,
				'key_minimum'    => Settings::KEY_MINIMUM,
				'pages'          => $this->pages(),
				'pages_missing'  => $this->starter_pages->are_missing(),
				'report'         => $this->report(),
				'test_action'    => self::TEST_ACTION,
				'pages_action'   => self::PAGES_ACTION,
				'page_url'       => $this->url(),
				'admin_post_url' => admin_url( 'admin-post.php' ),
			)
		);
	}

	public function create_pages(): void {
		check_admin_referer( self::PAGES_ACTION );
		if ( ! current_user_can( self::CAPABILITY ) || ! current_user_can( 'publish_pages' ) ) {
			wp_die( esc_html__( 'You may not create pages.', 'storebridge' ), '', array( 'response' => 403 ) );
		}
		$this->starter_pages->create();
		add_settings_error( Settings::GROUP, 'pages', __( 'The shop, cart, checkout, account and gift certificates pages are there.', 'storebridge' ), 'success' );
		set_transient( 'settings_errors', get_settings_errors(), 30 );
		wp_safe_redirect( add_query_arg( 'settings-updated', 'true', $this->url() ), 303, 'Storebridge' );
		exit;
	}

	/**
	 * The test's report when it was asked for, else nothing: the screen alone asks nobody.
	 *
	 * @return list<ReportRow>
	 */
	private function report(): array {
		// phpcs:ignore WordPress.Security.NonceVerification -- the next line verifies it.
		if ( ! Server::is_post() || ! isset( $_POST[ self::TEST_ACTION ] ) ) {
			return array();
		}
		check_admin_referer( self::TEST_ACTION );
		return $this->test->run();
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

	private function url(): string {
		return admin_url( 'options-general.php?page=' . self::SLUG );
	}
}
