<?php
/**
 * In the browser: which customer was signed in by a user's link, so that leaving WordPress ends that sign-in and no other.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Users;

use Storebridge\Http\Cookie;

defined( 'ABSPATH' ) || exit;

final class Link_Mark {
	private const COOKIE = 'storebridge_by_link';

	public function set( int $customer ): void {
		Cookie::set( self::COOKIE, (string) $customer, 30 * DAY_IN_SECONDS, true );
	}

	/**
	 * The customer's number, once; 0 for none.
	 */
	public function take(): int {
		$customer = absint( Cookie::read( self::COOKIE ) );
		if ( $customer > 0 ) {
			Cookie::set( self::COOKIE, '', -1, true );
		}
		return $customer;
	}
}
