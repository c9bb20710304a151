<?php
/**
 * Which user of this site is which customer of the store: by proof, that is by being signed in to both. What is kept is a token only the sidecar can read.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Users;

use Storebridge\Account\Customer_Session;
use Storebridge\Settings;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;

defined( 'ABSPATH' ) || exit;

final class User_Links {
	public const OPTION   = 'storebridge_link';
	public const EXPECTED = 'storebridge_link_expected';

	public function __construct(
		private readonly Settings $settings,
		private readonly Client $client,
		private readonly Customer_Session $customers,
		private readonly Link_Mark $mark,
	) {}

	/**
	 * Whether this site links its users at all.
	 */
	public function is_on(): bool {
		return $this->settings->saved()['link_users'];
	}

	public function is_linked( int $user ): bool {
		return '' !== $this->link_of( $user );
	}

	/**
	 * Links a user with the customer who is signed in now.
	 *
	 * @param int $user The user's id.
	 */
	public function link( int $user ): ?\WP_Error {
		$link = $this->client->ask_for_shopper(
			Request::write( 'POST', '/v1/customer/link', array( 'user' => $this->name( $user ) ) ),
			static fn( Answer $answer ): string => $answer->text( 'link' )
		);
		if ( $link instanceof \WP_Error ) {
			return $link;
		}
		update_user_option( $user, self::OPTION, $link );
		return null;
	}

	public function unlink( int $user ): void {
		delete_user_option( $user, self::OPTION );
		delete_user_option( $user, self::EXPECTED );
	}

	/**
	 * Signs a linked user in to the store. Nothing that fails here keeps anybody out of WordPress, nor ends the link: it may be the sidecar's fault.
	 *
	 * @param int $user The user's id.
	 */
	public function sign_in( int $user ): void {
		$link = $this->link_of( $user );
		if ( '' === $link ) {
			return;
		}
		$body = array(
			'link' => $link,
			'user' => $this->name( $user ),
		);
		$this->client->ask_for_shopper(
			Request::write( 'POST', '/v1/customer/login/link', $body ),
			function ( Answer $answer ) use ( $user ): bool {
				$this->customers->arrive( $answer );
				$this->mark->set( $answer->child( 'customer' )->int( 'id' ) );
				if ( $answer->has( 'link' ) ) {
					update_user_option( $user, self::OPTION, $answer->text( 'link' ) );
				}
				return true;
			}
		);
	}

	/**
	 * Whether the shopper who is signed in now was brought in by a link, and not by their own sign-in; to be answered once.
	 */
	public function brought_them_in(): bool {
		$customer = $this->mark->take();
		$now      = $customer > 0 ? $this->customers->customer() : null;
		return is_array( $now ) ? $now['id'] === $customer : $now instanceof \WP_Error;
	}

	/**
	 * Notes that this user has given the right password to WordPress.
	 *
	 * @param int $user The user's id.
	 */
	public function expect( int $user ): void {
		update_user_option( $user, self::EXPECTED, time() );
	}

	/**
	 * Whether they have, just now; to be answered once.
	 *
	 * @param int $user The user's id.
	 */
	public function is_expected( int $user ): bool {
		$since = get_user_option( self::EXPECTED, $user );
		if ( ! is_numeric( $since ) ) {
			return false;
		}
		delete_user_option( $user, self::EXPECTED );
		return time() - (int) $since < 15 * MINUTE_IN_SECONDS;
	}

	private function link_of( int $user ): string {
		$link = get_user_option( self::OPTION, $user );
		return is_string( $link ) ? $link : '';
	}

	/**
	 * By what the sidecar knows a user: an id is one user's own for good, a login or an e-mail address is not.
	 *
	 * @param int $user The user's id.
	 */
	private function name( int $user ): string {
		return substr( home_url(), 0, 150 ) . '#' . $user;
	}
}
