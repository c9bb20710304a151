<?php
/**
 * Adds to the cart without leaving the page. The same form, the same words, as JSON.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Rest;

use Storebridge\Account\Links;
use Storebridge\Forms\Add_Many;
use Storebridge\Forms\Add_To_Cart;
use Storebridge\Forms\Field_Words;
use Storebridge\Forms\Notices;
use Storebridge\Forms\Posted;
use Storebridge\Http\No_Store;
use Storebridge\Http\Same_Origin;
use Storebridge\Settings;
use Storebridge\Views\Failure;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

final class Cart_Items {
	public function __construct(
		private readonly Add_To_Cart $add_to_cart,
		private readonly Add_Many $add_many,
		private readonly Same_Origin $same_origin,
		private readonly No_Store $no_store,
		private readonly Settings $settings,
		private readonly Links $links,
	) {}

	public function is_allowed(): bool|\WP_Error {
		return $this->same_origin->holds() ? true : new \WP_Error( 'foreign_form', Refusal::words( new \WP_Error( 'foreign_form' ) ), array( 'status' => 403 ) );
	}

	/**
	 * Adds; a refusal names each wrong field.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request The form's fields, and "labels" as the shopper sees them.
	 */
	public function add( \WP_REST_Request $request ): \WP_REST_Response {
		$this->no_store->declare();
		$sent   = $request->get_params();
		$sent   = is_array( $sent[ Posted::NAME ] ?? null ) ? $sent[ Posted::NAME ] : array();
		$posted = new Posted( $sent );
		$many   = array() !== $posted->items();
		$added  = $many ? $this->add_many->add( $posted ) : $this->add_to_cart->add( $posted );
		$body   = $added instanceof \WP_Error ? $this->refusal( $added, $sent['labels'] ?? array() ) : array(
			'message'  => implode( ' ', array( Notices::sentence( $many ? 'added_many' : 'added', $added['name'], $added['quantity'] ), ...Notices::words( $added['notices'] ) ) ),
			'cartUrl'  => $this->settings->page_url( 'cart' ),
			'cartText' => __( 'View cart', 'storebridge' ),
			'count'    => $added['count'],
		);
		$answer = new \WP_REST_Response( $body, $added instanceof \WP_Error ? Refusal::status( $added ) : 200 );
		$answer->header( 'Cache-Control', 'no-store, private' );
		if ( 503 === $answer->get_status() && $added instanceof \WP_Error ) {
			$answer->header( 'Retry-After', (string) Failure::retry_after( $added ) );
		}
		return $answer;
	}

	/**
	 * Why not, and which fields.
	 *
	 * @param \WP_Error $error  The refusal.
	 * @param mixed     $labels Labels by option id, or by the field's whole name.
	 * @return array{code: string, message: string, fields: object, cartUrl: string, cartText: string}
	 */
	private function refusal( \WP_Error $error, mixed $labels ): array {
		$by_field = array( 'quantity' => __( 'Quantity', 'storebridge' ) );
		foreach ( is_array( $labels ) ? $labels : array() as $id => $label ) {
			$by_field[ is_int( $id ) ? "options.$id" : (string) $id ] = is_string( $label ) ? sanitize_text_field( $label ) : '';
		}
		return array(
			'code'    => (string) $error->get_error_code(),
			'message' => Refusal::words( $error ),
			'fields'  => (object) Field_Words::by_field( $error, $by_field ),
			...$this->way_on( $error ),
		);
	}

	/**
	 * For who was signed out, the way to sign in and back to the page they were on; for who cannot be told, the cart.
	 *
	 * @param \WP_Error $error The refusal.
	 * @return array{cartUrl: string, cartText: string}
	 */
	private function way_on( \WP_Error $error ): array {
		if ( 'added_or_not' === $error->get_error_code() ) {
			return array(
				'cartUrl'  => $this->settings->page_url( 'cart' ),
				'cartText' => __( 'View cart', 'storebridge' ),
			);
		}
		$is_signed_out = in_array( $error->get_error_code(), array( 'signed_out', 'sign_in_needed' ), true );
		return array(
			'cartUrl'  => $is_signed_out ? $this->links->sign_in( (string) wp_get_raw_referer() ) : '',
			'cartText' => __( 'Sign in', 'storebridge' ),
		);
	}
}
