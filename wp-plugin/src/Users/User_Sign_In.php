<?php
/**
 * A linked user who signs in to WordPress is signed in to the store, and leaves both together; their profile shows the link.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Users;

use Storebridge\Account\Logout;
use Storebridge\Feature;
use Storebridge\Http\No_Store;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

final class User_Sign_In implements Feature {
	private const FIELD = 'storebridge_unlink';

	public function __construct(
		private readonly User_Links $links,
		private readonly Logout $logout,
		private readonly No_Store $no_store,
		private readonly Template $template,
	) {}

	public function boot(): void {
		add_action( 'wp_login', array( $this, 'expect' ), 10, 2 );
		add_action( 'template_redirect', array( $this, 'sign_in' ), 0 );
		add_action( 'admin_init', array( $this, 'sign_in' ) );
		add_action( 'wp_logout', array( $this, 'sign_out' ) );
		add_action( 'show_user_profile', array( $this, 'show' ) );
		add_action( 'edit_user_profile', array( $this, 'show' ) );
		add_action( 'personal_options_update', array( $this, 'save' ) );
		add_action( 'edit_user_profile_update', array( $this, 'save' ) );
	}

	/**
	 * A right password is not yet a sign-in: a second factor may be asked for. So nothing is done before the first
	 * request that WordPress takes for this user's.
	 *
	 * @param mixed $login Their name.
	 * @param mixed $user  Who they are: other plugins say that somebody signed in without it.
	 */
	public function expect( mixed $login = '', mixed $user = null ): void {
		if ( ! $this->links->is_on() ) {
			return;
		}
		$user = $user instanceof \WP_User ? $user : get_user_by( 'login', is_string( $login ) ? $login : '' );
		if ( $user instanceof \WP_User && $this->links->is_linked( $user->ID ) ) {
			$this->links->expect( $user->ID );
		}
	}

	public function sign_in(): void {
		$user = $this->links->is_on() && ! wp_doing_ajax() ? get_current_user_id() : 0;
		if ( $user > 0 && $this->links->is_expected( $user ) ) {
			$this->no_store->declare();
			$this->links->sign_in( $user );
		}
	}

	/**
	 * Only whom the link brought in: a shopper who signed in by themselves has not asked to leave the store.
	 *
	 * @param mixed $user The user's id, which other plugins leave out.
	 */
	public function sign_out( mixed $user = 0 ): void {
		if ( $this->links->is_on() && is_int( $user ) && $this->links->is_linked( $user ) && $this->links->brought_them_in() ) {
			$this->logout->sign_out();
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
