<?php
/**
 * Why a step's form was not taken: the words above it, and those beside a field.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Forms\Field_Words;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Failure;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

final class Step_Error {
	/**
	 * Fields of the form that makes the order.
	 */
	private const OF_THE_FORM = array( '', 'message', 'token' );

	/**
	 * What is wrong with one field, or "".
	 *
	 * @param \WP_Error|null $error The refusal.
	 * @param string         $field The field's name.
	 * @param string         $label Its label.
	 */
	public static function field( ?\WP_Error $error, string $field, string $label ): string {
		return null === $error ? '' : Field_Words::by_field( $error, array( $field => $label ) )[ $field ] ?? '';
	}

	public static function words( ?\WP_Error $error ): string {
		return match ( $error?->get_error_code() ) {
			null            => '',
			'out_of_stock', 'not_purchasable' => self::of_product( $error ),
			'invalid_input' => __( 'This step is not complete yet. Please check:', 'storebridge' ),
			'not_found'     => __( 'Something has changed here, perhaps in another tab. Please check it and try again.', 'storebridge' ),
			default         => Refusal::words( $error ),
		};
	}

	/**
	 * A product is not to be had any more, or not so many of it.
	 *
	 * @param \WP_Error $error The refusal.
	 */
	private static function of_product( \WP_Error $error ): string {
		$product = Failure::fact( $error, 'product' );
		if ( 'out_of_stock' !== $error->get_error_code() ) {
			/* translators: %s: a product's name. */
			return '' === $product ? Refusal::words( $error ) : sprintf( __( '%s can no longer be ordered. Please remove it from your cart to continue.', 'storebridge' ), $product );
		}
		return '' === $product
			? __( 'Something in your cart is no longer available in that quantity. Please check your cart.', 'storebridge' )
			/* translators: %s: a product's name. */
			: sprintf( __( '%s is no longer available in the quantity in your cart. Please check your cart.', 'storebridge' ), $product );
	}

	/**
	 * What keeps a checkout from becoming an order, with the way to where it can be put right. What stands beside a field
	 * of the form itself is not among it.
	 *
	 * @param \WP_Error $error    The refusal.
	 * @param string    $cart_url The cart's page, or "".
	 * @return list<array{words: string, url: string, text: string}>
	 */
	public static function problems( \WP_Error $error, string $cart_url ): array {
		$details = Failure::data( $error, 'details' );
		$fields  = array_map( static fn( mixed $detail ): string => $detail instanceof Answer ? $detail->text_or( 'field', '' ) : '', is_array( $details ) ? $details : array() );
		$places  = array_unique( array_map( static fn( string $field ): string => (string) strtok( $field, '.' ), $fields ) );
		return array_values( array_map( static fn( string $place ): array => self::problem( $place, $cart_url ), array_diff( $places, self::OF_THE_FORM ) ) );
	}

	/**
	 * One of them.
	 *
	 * @param string $place    What it is about.
	 * @param string $cart_url The cart's page, or "".
	 * @return array{words: string, url: string, text: string}
	 */
	private static function problem( string $place, string $cart_url ): array {
		list( $words, $url, $text ) = match ( $place ) {
			'address'                      => array( __( 'The store does not accept this billing address.', 'storebridge' ), Steps::url( 'address' ), __( 'Check address', 'storebridge' ) ),
			'consignments', 'consignmentId' => array( __( 'The store cannot ship everything to the chosen address.', 'storebridge' ), Steps::url( 'shipping' ), __( 'Check shipping address', 'storebridge' ) ),
			'optionId'                     => array( __( 'Please choose a shipping method again.', 'storebridge' ), Steps::url( 'delivery' ), __( 'Choose delivery', 'storebridge' ) ),
			default                        => array( __( 'Something in your cart cannot be ordered as it is.', 'storebridge' ), $cart_url, __( 'Check cart', 'storebridge' ) ),
		};
		return array(
			'words' => $words,
			'url'   => $url,
			'text'  => $text,
		);
	}
}
