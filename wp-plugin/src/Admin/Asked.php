<?php
/**
 * What an admin's screen was asked for: a part of it by its address, or a change by a button.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Http\Server;

defined( 'ABSPATH' ) || exit;

final class Asked {
	/**
	 * One word of the address.
	 *
	 * @param string $name Of the parameter.
	 */
	public static function for( string $name ): string {
		// phpcs:ignore WordPress.Security.NonceVerification -- which part to show; changes nothing.
		return is_string( $_GET[ $name ] ?? null ) ? sanitize_key( wp_unslash( $_GET[ $name ] ) ) : '';
	}

	/**
	 * The value of the button that was pressed, by somebody who may and on a page of ours; "" for none.
	 *
	 * @param string $action The button's name, and the nonce's.
	 */
	public static function pressed( string $action ): string {
		// phpcs:ignore WordPress.Security.NonceVerification -- verified below.
		$pressed = Server::is_post() && is_string( $_POST[ $action ] ?? null ) ? sanitize_key( $_POST[ $action ] ) : '';
		if ( '' === $pressed || ! current_user_can( Capability::MANAGE ) ) {
			return '';
		}
		check_admin_referer( $action );
		return $pressed;
	}
}
