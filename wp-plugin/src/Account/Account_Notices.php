<?php
/**
 * What was just done to an account, in a sentence.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Wishlists\Wishlist_Notices;

defined( 'ABSPATH' ) || exit;

final class Account_Notices {
	public static function sentence( string $code, string $name ): string {
		return match ( $code ) {
			'signed_in'        => '' === $name
				? __( 'You are signed in.', 'storebridge' )
				/* translators: %s: the customer's first name. */
				: sprintf( __( 'You are signed in. Welcome back, %s.', 'storebridge' ), $name ),
			'carts_combined'   => __( 'You are signed in. The items you added before were moved to your account’s cart, together with what was already in it.', 'storebridge' ),
			'cart_restored'    => __( 'You are signed in, and your account’s cart is back.', 'storebridge' ),
			'unsent'           => __( 'You are signed in again. What you entered is still here but has not been saved yet. Please check it and send it again.', 'storebridge' ),
			'registered'       => __( 'Your account has been created, and you are signed in.', 'storebridge' ),
			'account_made'     => __( 'Your account has been created. Please sign in.', 'storebridge' ),
			'left'             => __( 'You are signed out.', 'storebridge' ),
			'reset_requested'  => __( 'If there is an account with this email address, a message is on its way. Open the link in it to set a new password. If nothing arrives within a few minutes, check your spam folder or the address you entered.', 'storebridge' ),
			'password_reset'   => __( 'Your new password has been set. Please sign in with it.', 'storebridge' ),
			'password_changed' => __( 'Your password has been changed. You will have to sign in again on other devices.', 'storebridge' ),
			'profile_saved'    => __( 'Your profile has been saved.', 'storebridge' ),
			'address_saved'    => __( 'The address has been saved.', 'storebridge' ),
			'address_deleted'  => __( 'The address has been deleted.', 'storebridge' ),
			'address_default'  => __( 'This is now your default address.', 'storebridge' ),
			default            => Wishlist_Notices::sentence( $code, $name ),
		};
	}
}
