<?php
/**
 * A linked user who signs in to WordPress is signed in to the store, and leaves both together; their profile shows the link.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Users;

use Storebridge\Feature;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

final class User_Sign_In implements Feature {
	private const FIELD = 'storebridge_unlink';

	public function __construct( private readonly User_Links $links, private readonly Template $template ) {}

	public function boot(): void {
		add_action( 'wp_login', array( $this, 'sign_in' ), 10, 2 );
		add_action( 'wp_logout', array( $this, 'sign_out' ) );
		add_action( 'show_user_profile', array( $this, 'show' ) );
		add_action( 'edit_user_profile', array( $this, 'show' ) );
		add_action( 'personal_options_update', array( $this, 'save' ) );
		add_action( 'edit_user_profile_update', array( $this, 'save' ) );
	}

	public function sign_in( string $login, \WP_User $user ): void {
		if ( '' !== $login && $this->links->is_on() ) {
			$this->links->sign_in( $user->ID );
		}
	}

	/**
	 * Only whom the link brought in: a shopper who signed in by themselves has not asked to leave the store.
	 *
	 * @param int $user The user's id.
	 */
	public function sign_out( int $user ): void {
		if ( $this->links->is_on() && $this->links->is_linked( $user ) ) {
			$this->links->sign_out();
		}
	}

	public function show( \WP_User $user ): void {
		if ( $this->links->is_linked( $user->ID ) ) {
			$this->template->show_admin( 'linked-user', array( 'field' => self::FIELD ) );
		}
	}

	/**
	 * WordPress has checked the profile form's nonce before it asks.
	 *
	 * @param int $user The user's id.
	 */
	public function save( int $user ): void {
		// phpcs:ignore WordPress.Security.NonceVerification -- WordPress has, in user-edit.php.
		if ( isset( $_POST[ self::FIELD ] ) && current_user_can( 'edit_user', $user ) ) {
			$this->links->unlink( $user );
		}
	}
}
