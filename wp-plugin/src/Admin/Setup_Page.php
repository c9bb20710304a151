<?php
/**
 * The set-up: three steps to a shop that works. It may be left and come back to, and gone through again at any time.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Pages\Starter_Pages;
use Storebridge\Settings;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/admin/setup.php.
 *
 * @phpstan-import-type ReportRow from Connection_Test
 */
final class Setup_Page implements Screen {
	public const SLUG    = Setup_Views::SLUG;
	private const ACTION = 'storebridge_setup';

	public function __construct(
		private readonly Settings $settings,
		private readonly Setup_State $state,
		private readonly Connection_Test $test,
		private readonly Starter_Pages $pages,
		private readonly Setup_Views $views,
		private readonly Template $template,
	) {}

	public function slug(): string {
		return self::SLUG;
	}

	public function title(): string {
		return __( 'Setup', 'storebridge' );
	}

	public function show(): void {
		$pressed = Asked::pressed( self::ACTION );
		$report  = 'connect' === $pressed ? $this->connect() : array();
		$problem = 'pages' === $pressed ? $this->make_pages() : '';
		$step    = $this->step( $pressed, $problem );
		if ( 'done' === $step && ! $this->pages->are_missing() ) {
			$this->state->reach( 'done' );
		}
		$view = match ( $step ) {
			'connect' => $this->views->connect( $report, 'connect' === $pressed ? self::typed_address() : '' ),
			'pages'   => $this->views->pages( $problem ),
			'done'    => $this->views->done(),
		};
		$this->template->show_admin(
			'setup',
			array(
				'steps' => Setup_Views::steps( $step ),
				'step'  => $step,
				'view'  => array(
					'action' => self::ACTION,
					'url'    => Setup_Views::url( $step ),
				) + $view,
			)
		);
	}

	/**
	 * The step to show: what the button led to, else what the address asks for, else where it was left.
	 *
	 * @param string $pressed The button.
	 * @param string $problem Why it did nothing.
	 * @return 'connect'|'pages'|'done'
	 */
	private function step( string $pressed, string $problem ): string {
		$asked = '' === $pressed ? Asked::for( 'step' ) : $pressed;
		$asked = 'pages' === $pressed && '' === $problem ? 'done' : $asked;
		return in_array( $asked, Setup_State::STEPS, true ) ? $asked : $this->state->step();
	}

	/**
	 * Saves what was typed, as the settings' form does, and tries it.
	 *
	 * @return list<ReportRow>
	 */
	private function connect(): array {
		// phpcs:disable WordPress.Security -- Asked::pressed() has verified the nonce, and Settings_Input makes both right.
		if ( '' === $this->settings->lock( 'sidecar_url' ) && is_string( $_POST['sidecar_url'] ?? null ) ) {
			update_option( Settings::OPTION, array( 'sidecar_url' => wp_unslash( $_POST['sidecar_url'] ) ), true );
		}
		if ( '' === $this->settings->lock( 'key' ) && is_string( $_POST['key'] ?? null ) && '' !== trim( $_POST['key'] ) ) {
			update_option( Settings::KEY_OPTION, wp_unslash( $_POST['key'] ), false );
		}
		// phpcs:enable WordPress.Security
		$report = $this->test->look();
		if ( null === $report->error ) {
			$this->state->reach( 'pages' );
		}
		return $report->rows;
	}

	private static function typed_address(): string {
		// phpcs:ignore WordPress.Security.NonceVerification -- Asked::pressed() has verified it.
		return is_string( $_POST['sidecar_url'] ?? null ) ? sanitize_text_field( wp_unslash( $_POST['sidecar_url'] ) ) : '';
	}

	private function make_pages(): string {
		if ( ! current_user_can( 'publish_pages' ) ) {
			return __( 'Sorry, you are not allowed to create pages. Please ask an administrator.', 'storebridge' );
		}
		$this->pages->create();
		$this->state->reach( 'done' );
		return '';
	}
}
