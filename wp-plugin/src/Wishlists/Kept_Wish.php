<?php
/**
 * The product a guest wished for, kept in their browser while they sign in. Only their own form puts it there, so that
 * no link of somebody else's can add to a list.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

use Storebridge\Http\Cookie;

defined( 'ABSPATH' ) || exit;

final class Kept_Wish {
	private const COOKIE = 'storebridge_wish';

	public function keep( string $product ): void {
		Cookie::set( self::COOKIE, $product, HOUR_IN_SECONDS, true );
	}

	/**
	 * Its number, once; "" for none.
	 */
	public function take(): string {
		$product = Cookie::read( self::COOKIE );
		if ( '' === $product ) {
			return '';
		}
		Cookie::set( self::COOKIE, '', -1, true );
		return $product;
	}
}
