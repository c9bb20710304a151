<?php
/**
 * Signing in.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Http\Return_To;
use Storebridge\Http\Server;
use Storebridge\Template;
use Storebridge\Views\Failure;
use Storebridge\Views\Form_Field;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

final class Login implements Part, Form {
	public function __construct(
		private readonly Customer_Session $people,
		private readonly Arrival $arrival,
		private readonly Links $links,
		private readonly Store_Fields $fields,
		private readonly Store_Form $form,
		private readonly Submission $submission,
		private readonly Template $template,
	) {}

	public function slug(): string {
		return 'login';
	}

	public function action(): string {
		return 'login';
	}

	public function shortcode(): string {
		return 'storebridge_login';
	}

	public function title(): string {
		return __( 'Sign in', 'storebridge' );
	}

	public function needs_customer(): bool {
		return false;
	}

	public function render(): string {
		$customer = $this->people->customer();
		if ( is_array( $customer ) ) {
			return $this->template->render(
				'account-signed-in',
				array(
					'email'        => $customer['email'],
					'continue_url' => '' === Return_To::asked() ? $this->links->to( '' ) : Return_To::asked(),
					'url'          => Server::request_uri(),
				)
			);
		}
		$form = $this->form->read( $this->action(), self::form_fields(), array(), $this->site_key() );
		return $this->template->render(
			'account-login',
			array(
				'form'         => array( 'fields' => array_map( static fn( array $field ): array => array( 'autocomplete' => 'email' === $field['field'] ? 'username' : 'current-password' ) + $field, $form['fields'] ) ) + $form,
				'password_url' => $this->links->to( 'password' ),
				'register_url' => Return_To::add( $this->links->to( 'register' ), Return_To::asked() ),
			)
		);
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$values = Store_Input::values( self::form_fields(), $posted );
		$error  = $refusal ?? Store_Input::check( self::form_fields(), $values )
			?? $this->arrival->ask( '/v1/customer/login', $values + array_filter( array( 'recaptcha' => Posted::recaptcha() ) ), 'signed_in' );
		if ( null === $error ) {
			$this->arrival->lead_on();
		}
		$this->submission->fail_fields( $this->action(), Store_Input::shown( self::form_fields(), $values ), $error );
		return $error;
	}

	/**
	 * What is asked.
	 *
	 * @return list<array{id: int, name: string, label: string, type: string, required: bool, options: list<array{id: string, label: string, states: list<string>}>, longest: int, min: string, max: string, default: string}>
	 */
	private static function form_fields(): array {
		return array(
			Form_Field::own( 'email', __( 'E-mail address', 'storebridge' ) ),
			Form_Field::own( 'password', __( 'Password', 'storebridge' ), 'password' ),
		);
	}

	/**
	 * The store's sign-in takes no reCAPTCHA as yet, so Google learns of nobody here before one is refused for want of it.
	 */
	private function site_key(): string {
		$error   = $this->submission->error( $this->action() );
		$details = null === $error ? null : Failure::data( $error, 'details' );
		foreach ( is_array( $details ) ? $details : array() as $detail ) {
			$forms = $detail instanceof \Storebridge\Sidecar\Answer && 'recaptcha' === $detail->text_or( 'field', '' ) ? $this->fields->read() : null;
			if ( is_array( $forms ) ) {
				return $forms['site_key'];
			}
		}
		return '';
	}
}
