<?php
/**
 * Below Settings → Moving to Storebridge, for one page: what everything of the predecessor on it would become, and the button
 * that does it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Admin\Settings_Page;
use Storebridge\Feature;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/admin/moving-page.php.
 */
final class Turn_Page implements Feature {
	public const ACTION = 'storebridge_turn';

	public function __construct( private readonly Turned_Post $turned, private readonly Template $template ) {}

	public function boot(): void {
		add_action( 'admin_post_' . self::ACTION, array( $this, 'turn' ) );
	}

	public static function url( int $post_id ): string {
		return add_query_arg( 'post', (string) $post_id, admin_url( 'options-general.php?page=' . Report_Page::SLUG ) );
	}

	public static function is_allowed( int $post_id ): bool {
		return current_user_can( Settings_Page::CAPABILITY ) && current_user_can( 'edit_post', $post_id );
	}

	public function show( \WP_Post $post ): void {
		// phpcs:disable WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- which message to show; made a number, or compared.
		$revision = absint( is_scalar( $_GET['before'] ?? null ) ? $_GET['before'] : 0 );
		$failed   = is_string( $_GET['failed'] ?? null ) ? sanitize_key( $_GET['failed'] ) : '';
		// phpcs:enable
		$plan = $this->turned->plan( $post );
		$this->template->show_admin(
			'moving-page',
			array(
				'title'       => '' === $post->post_title ? "#$post->ID" : $post->post_title,
				'edit_url'    => (string) get_edit_post_link( $post->ID, 'raw' ),
				'view_url'    => (string) get_permalink( $post ),
				'report_url'  => admin_url( 'options-general.php?page=' . Report_Page::SLUG ),
				'steps'       => $plan['steps'],
				'left'        => $plan['left'],
				'action_url'  => admin_url( 'admin-post.php' ),
				'action'      => self::ACTION,
				'post'        => $post->ID,
				'print'       => self::print_of( $post ),
				'back_url'    => $revision > 0 ? admin_url( "revision.php?revision=$revision" ) : '',
				'failed'      => '' !== $failed,
				'is_possible' => wp_revisions_enabled( $post ),
			)
		);
	}

	/**
	 * Does what the button says, to the text that was looked at and no other.
	 */
	public function turn(): void {
		$id = isset( $_POST['post'] ) && is_string( $_POST['post'] ) ? absint( $_POST['post'] ) : 0;
		check_admin_referer( self::ACTION . "_$id" );
		$post = get_post( $id );
		if ( ! $post instanceof \WP_Post || ! self::is_allowed( $id ) ) {
			wp_die( esc_html__( 'You are not allowed to edit this page.', 'storebridge' ), 403 );
		}
		$print  = isset( $_POST['print'] ) && is_string( $_POST['print'] ) ? sanitize_key( $_POST['print'] ) : '';
		$before = hash_equals( self::print_of( $post ), $print ) ? $this->turned->save( $post ) : new \WP_Error( 'other_text' );
		$told   = $before instanceof \WP_Error ? array( 'failed' => (string) $before->get_error_code() ) : array( 'before' => (string) $before );
		wp_safe_redirect( add_query_arg( $told, self::url( $id ) ) );
		exit;
	}

	private static function print_of( \WP_Post $post ): string {
		return hash( 'sha256', $post->post_content );
	}
}
