<?php
/**
 * The settings screen's part that has BigCommerce send shoppers here, shows before and after, and undoes it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Redirection;

use Storebridge\Admin\Settings_Page;
use Storebridge\Feature;
use Storebridge\Http\Server;
use Storebridge\Template;
use Storebridge\Views\Advice;

defined( 'ABSPATH' ) || exit;

final class Redirection_Panel implements Feature {
	private const ACTION = 'storebridge_redirection';

	public function __construct( private readonly Redirection $redirection, private readonly Template $template ) {}

	public function boot(): void {
		add_action( 'storebridge_settings_screen', array( $this, 'show' ) );
	}

	public function show(): void {
		$asked  = $this->asked();
		$result = match ( $asked ) {
			'show'  => $this->redirection->show(),
			'set'   => $this->redirection->set(),
			'undo'  => $this->redirection->undo(),
			default => null,
		};
		$states = is_array( $result ) ? $result : array( 'after' => $result );
		$after  = $states['after'] instanceof State ? $states['after'] : null;
		$before = $states['before'] ?? null;
		$this->template->show_admin(
			'redirection',
			array(
				'action'       => self::ACTION,
				'url'          => admin_url( 'options-general.php?page=' . Settings_Page::SLUG ) . '#storebridge-redirection',
				'wanted'       => $this->redirection->wanted(),
				'can_undo'     => $this->redirection->can_undo(),
				'done'         => is_array( $result ) ? $asked : '',
				'problem'      => $result instanceof \WP_Error ? $this->words( $result ) : '',
				'rows'         => null === $after ? array() : $this->rows( $before ?? $after, $after ),
				'other_site'   => null === $after || $this->redirection->is_this_site( $after ) ? '' : $after->site_url,
				'this_site'    => home_url(),
				'taken'        => $this->redirection->taken(),
				'shows_before' => null !== $before,
			)
		);
	}

	/**
	 * Which button was pressed, by somebody who may.
	 */
	private function asked(): string {
		// phpcs:ignore WordPress.Security.NonceVerification -- the next line verifies it.
		$asked = Server::is_post() ? sanitize_key( is_string( $_POST[ self::ACTION ] ?? null ) ? wp_unslash( $_POST[ self::ACTION ] ) : '' ) : '';
		if ( '' === $asked || ! current_user_can( Settings_Page::CAPABILITY ) ) {
			return '';
		}
		check_admin_referer( self::ACTION );
		return $asked;
	}

	/**
	 * Before and after, line by line.
	 *
	 * @param State $before As it was.
	 * @param State $after  As it is.
	 * @return list<array{name: string, before: string, after: string}>
	 */
	private function rows( State $before, State $after ): array {
		$sign_in = static fn( State $state ): string => $state->signs_in_here ? __( 'on this site', 'storebridge' ) : __( 'in the checkout', 'storebridge' );
		$rows    = array(
			array(
				'name'   => __( 'Signing in at the checkout', 'storebridge' ),
				'before' => $sign_in( $before ),
				'after'  => $sign_in( $after ),
			),
		);
		foreach ( array_keys( $before->lines() + $after->lines() ) as $name ) {
			$rows[] = array(
				'name'   => $name,
				'before' => $before->lines()[ $name ] ?? '',
				'after'  => $after->lines()[ $name ] ?? '',
			);
		}
		return $rows;
	}

	private function words( \WP_Error $error ): string {
		return 'not_allowed' === $error->get_error_code() ? $error->get_error_message() : Advice::on( $error );
	}
}
