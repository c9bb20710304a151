<?php
/**
 * What an editor's script is told when the store cannot be asked: why, and what to do about it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Rest;

use Storebridge\Views\Advice;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

final class Away {
	public static function answer( \WP_Error $error ): \WP_REST_Response {
		return new \WP_REST_Response(
			array(
				'code'    => (string) $error->get_error_code(),
				'message' => self::words( $error ),
			),
			Failure::is_outage( $error ) ? 503 : 422
		);
	}

	public static function words( \WP_Error $error ): string {
		$what = Failure::is_outage( $error ) ? __( 'The store cannot be reached right now.', 'storebridge' ) : __( 'The store did not accept this request.', 'storebridge' );
		return trim( $what . ' ' . Advice::on( $error ) );
	}
}
