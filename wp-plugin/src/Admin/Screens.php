<?php
/**
 * Settings → Storebridge: one place in the menu, its tabs, and the ways there from the list of plugins.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Feature;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

final class Screens implements Feature {
	public const SLUG = 'storebridge';

	/**
	 * The tabs.
	 *
	 * @param string       $file     The plugin's main file.
	 * @param string       $version  The plugin's.
	 * @param Template     $template Prints.
	 * @param list<Screen> $screens  In their order.
	 */
	public function __construct(
		private readonly string $file,
		private readonly string $version,
		private readonly Template $template,
		private readonly array $screens,
	) {}

	public function boot(): void {
		add_action( 'admin_menu', array( $this, 'add_to_menu' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( $this->file ), array( $this, 'add_links' ) );
	}

	/**
	 * The address of a tab.
	 *
	 * @param string $slug Its name; "" for the settings.
	 */
	public static function url( string $slug = '' ): string {
		$url = admin_url( 'options-general.php?page=' . self::SLUG );
		return '' === $slug ? $url : add_query_arg( 'tab', $slug, $url );
	}

	public function add_to_menu(): void {
		$hook = add_options_page( __( 'Storebridge for BigCommerce', 'storebridge' ), __( 'Storebridge', 'storebridge' ), Capability::MANAGE, self::SLUG, array( $this, 'show' ) );
		add_action( "admin_print_styles-$hook", array( $this, 'enqueue_style' ) );
	}

	public function enqueue_style(): void {
		wp_enqueue_style( 'storebridge-admin', plugins_url( 'assets/admin.css', $this->file ), array(), $this->version );
	}

	/**
	 * Ways from the list of plugins to each tab.
	 *
	 * @param array<string> $links The plugin's.
	 * @return array<string>
	 */
	public function add_links( array $links ): array {
		foreach ( current_user_can( Capability::MANAGE ) ? $this->screens : array() as $screen ) {
			$links[ '' === $screen->slug() ? 'settings' : $screen->slug() ] = $this->template->render_admin(
				'settings-link',
				array(
					'url'  => self::url( $screen->slug() ),
					'text' => $screen->title(),
				)
			);
		}
		return $links;
	}

	public function show(): void {
		if ( ! current_user_can( Capability::MANAGE ) ) {
			return;
		}
		$current = $this->current();
		add_action( 'storebridge_admin_screen', array( $current, 'show' ) );
		$this->template->show_admin(
			'screen',
			array(
				'tabs' => array_map(
					static fn( Screen $screen ): array => array(
						'title'      => $screen->title(),
						'url'        => self::url( $screen->slug() ),
						'is_current' => $screen === $current,
					),
					$this->screens
				),
			)
		);
	}

	private function current(): Screen {
		foreach ( $this->screens as $screen ) {
			if ( $screen->slug() === Asked::for( 'tab' ) ) {
				return $screen;
			}
		}
		return $this->screens[0];
	}
}
