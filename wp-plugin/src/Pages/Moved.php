<?php
/**
 * Where on this site a thing stands that the store has moved.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Catalog\Listing_Url;
use Storebridge\Catalog\Product_Url;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

final class Moved {
	/**
	 * The whole address, or "" when it leads nowhere.
	 *
	 * @param \WP_Error $error A "moved" of the sidecar's.
	 */
	public static function url( \WP_Error $error ): string {
		$to   = Failure::data( $error, 'to' );
		$kind = Failure::data( $error, 'kind' );
		if ( ! is_string( $to ) || '' === $to ) {
			return '';
		}
		if ( 1 === preg_match( '#^https?://#i', $to ) ) {
			return esc_url_raw( $to, array( 'http', 'https' ) );
		}
		return match ( $kind ) {
			'product'  => Product_Url::to( $to ),
			'category' => Listing_Url::category( $to ),
			'brand'    => Listing_Url::brand( $to ),
			default    => home_url( '/' . ltrim( $to, '/' ) ),
		};
	}
}
