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
			'carts_combined'   => __( 'You are signed in. What you chose before was put into the cart of your account, beside what was in it already.', 'storebridge' ),
			'cart_restored'    => __( 'You are signed in, and the cart of your account is back.', 'storebridge' ),
			'unsent'           => __( 'You are signed in again. What you had written is still here and is not saved yet: please look at it once more, and send it.', 'storebridge' ),
			'registered'       => __( 'Your account is made, and you are signed in.', 'storebridge' ),
			'account_made'     => __( 'Your account is made. Please sign in to it now.', 'storebridge' ),
			'left'             => __( 'You are signed out.', 'storebridge' ),
			'reset_requested'  => __( 'If there is an account with this e-mail address, a message is on its way. Open the link in it to set a new password. Nothing came after a few minutes? Look among unwanted mail, or check the address.', 'storebridge' ),
			'password_reset'   => __( 'Your new password is set. Please sign in with it.', 'storebridge' ),
			'password_changed' => __( 'Your password is changed. On other devices you have to sign in again.', 'storebridge' ),
			'profile_saved'    => __( 'Your profile is saved.', 'storebridge' ),
			'address_saved'    => __( 'The address is saved.', 'storebridge' ),
			'address_deleted'  => __( 'The address is deleted.', 'storebridge' ),
			'address_default'  => __( 'This is your default address now.', 'storebridge' ),
			default            => Wishlist_Notices::sentence( $code, $name ),
		};
	}
}
