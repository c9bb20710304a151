<?php
/**
 * Why a step's form was not taken: the words above it, and those beside a field.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Forms\Field_Words;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

final class Step_Error {
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
			'invalid_input' => __( 'This was not done yet. Please check:', 'storebridge' ),
			'not_found'     => __( 'This is no longer as it was, perhaps because you changed it in another tab. Please look at it and try again.', 'storebridge' ),
			default         => Refusal::words( $error ),
		};
	}
}
