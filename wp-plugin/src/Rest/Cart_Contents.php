<?php
/**
 * What is in the cart, for the mini-cart: asked for when it is opened, kept by nobody, and without a cookie, since a late
 * answer must not undo what was done meanwhile.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Rest;

use Storebridge\Http\No_Store;
use Storebridge\Http\Same_Origin;
use Storebridge\Views\Failure;
use Storebridge\Views\Mini_Cart;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

final class Cart_Contents {
	public function __construct( private readonly Mini_Cart $view, private readonly Same_Origin $same_origin, private readonly No_Store $no_store ) {}

	public function is_allowed(): bool|\WP_Error {
		return $this->same_origin->holds() ? true : new \WP_Error( 'foreign_form', Refusal::words( new \WP_Error( 'foreign_form' ) ), array( 'status' => 403 ) );
	}

	public function show(): \WP_REST_Response {
		$this->no_store->declare();
		$found  = $this->view->contents();
		$body   = $found instanceof \WP_Error ? array(
			'code'    => (string) $found->get_error_code(),
			'message' => self::words( $found ),
		) : $found;
		$answer = new \WP_REST_Response( $body, $found instanceof \WP_Error ? Refusal::status( $found ) : 200 );
		$answer->header( 'Cache-Control', 'no-store, private' );
		if ( 503 === $answer->get_status() && $found instanceof \WP_Error ) {
			$answer->header( 'Retry-After', (string) Failure::retry_after( $found ) );
		}
		return $answer;
	}

	private static function words( \WP_Error $error ): string {
		return Failure::is_outage( $error )
			? __( 'Your cart is safe, but it cannot be shown right now. Please try again in a few minutes.', 'storebridge' )
			: __( 'You were signed out. Your cart is saved in your account. Sign in to continue.', 'storebridge' );
	}
}
