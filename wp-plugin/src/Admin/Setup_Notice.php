<?php
/**
 * After activation, a word on the list of plugins and our own screens that leads to the set-up. It leads nobody there by
 * itself, asks nothing of other screens, and goes for good when it is told to.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Feature;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

final class Setup_Notice implements Feature {
	private const ACTION  = 'storebridge_dismiss_setup';
	private const SCREENS = array( 'plugins', 'settings_page_' . Screens::SLUG );

	public function __construct( private readonly Setup_State $state, private readonly Template $template ) {}

	public function boot(): void {
		add_action( 'admin_notices', array( $this, 'show' ) );
		add_action( 'admin_post_' . self::ACTION, array( $this, 'dismiss' ) );
	}

	public function show(): void {
		$screen = get_current_screen();
		if ( null === $screen || ! in_array( $screen->id, self::SCREENS, true ) || Setup_Page::SLUG === Asked::for( 'tab' ) ) {
			return;
		}
		if ( current_user_can( Capability::MANAGE ) && $this->state->is_open() ) {
			$this->template->show_admin(
				'setup-notice',
				array(
					'setup_url'   => Screens::url( Setup_Page::SLUG ),
					'dismiss_url' => wp_nonce_url( admin_url( 'admin-post.php?action=' . self::ACTION ), self::ACTION ),
				)
			);
		}
	}

	public function dismiss(): void {
		check_admin_referer( self::ACTION );
		if ( ! current_user_can( Capability::MANAGE ) ) {
			wp_die( esc_html__( 'Sorry, you are not allowed to do this.', 'storebridge' ), '', array( 'response' => 403 ) );
		}
		$this->state->dismiss();
		$from = wp_get_referer();
		wp_safe_redirect( is_string( $from ) ? $from : Screens::url(), 303, 'Storebridge' );
		exit;
	}
}
