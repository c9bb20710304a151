<?php
/**
 * Changing the password, by who knows the present one. The store ends every other sign-in by it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;
use Storebridge\Views\Form_Field;

defined( 'ABSPATH' ) || exit;

final class Change_Password implements Form {
	public const ACTION = 'change-password';

	public function __construct( private readonly Arrival $arrival, private readonly Submission $submission ) {}

	public function action(): string {
		return self::ACTION;
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$values = Store_Input::values( self::form_fields(), $posted );
		$error  = $refusal ?? Store_Input::check( self::form_fields(), $values ) ?? $this->arrival->ask( '/v1/customer/password/change', $values, 'password_changed' );
		if ( null === $error ) {
			wp_safe_redirect( Server::request_uri(), 303, 'Storebridge' );
			exit;
		}
		$wrong = array(
			array(
				'field' => 'current',
				'code'  => 'wrong_password',
			),
		);
		$error = 'wrong_credentials' === $error->get_error_code() ? Store_Input::refusal( $wrong ) ?? $error : $error;
		$this->submission->fail_fields( self::ACTION, array(), $error );
		return $error;
	}

	/**
	 * What is asked.
	 *
	 * @return list<array{id: int, name: string, label: string, type: string, required: bool, options: list<array{id: string, label: string, states: list<string>}>, longest: int, min: string, max: string, default: string}>
	 */
	public static function form_fields(): array {
		return array(
			Form_Field::own( 'current', __( 'Current password', 'storebridge' ), 'password' ),
			Form_Field::own( 'password', __( 'New password', 'storebridge' ), 'password' ),
		);
	}
}
