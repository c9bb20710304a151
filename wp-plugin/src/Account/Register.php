<?php
/**
 * Making an account, by whatever the store asks of who registers.
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
use Storebridge\Session;
use Storebridge\Template;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

final class Register implements Part, Form {
	public function __construct(
		private readonly Customer_Session $people,
		private readonly Arrival $arrival,
		private readonly Session $session,
		private readonly Links $links,
		private readonly Store_Fields $fields,
		private readonly Store_Form $form,
		private readonly Submission $submission,
		private readonly Template $template,
	) {}

	public function slug(): string {
		return 'register';
	}

	public function action(): string {
		return 'register';
	}

	public function shortcode(): string {
		return 'storebridge_register';
	}

	public function title(): string {
		return __( 'Create an account', 'storebridge' );
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
					'continue_url' => $this->links->to( '' ),
					'url'          => Server::request_uri(),
				)
			);
		}
		$forms = $this->fields->read();
		if ( $forms instanceof \WP_Error ) {
			return Account::failure( $forms, $this->template );
		}
		$form = $this->form->read( $this->action(), $forms['registration'], array(), $forms['site_key'] );
		return $this->template->render(
			'account-register',
			array(
				'form'      => array( 'fields' => Password_Words::beside( $form['fields'], $forms['rules'] ) ) + $form,
				'login_url' => $this->links->sign_in(),
			)
		);
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$forms  = $this->fields->read();
		$fields = $forms instanceof \WP_Error ? array() : $forms['registration'];
		$values = Store_Input::values( $fields, $posted );
		$error  = $refusal ?? ( $forms instanceof \WP_Error ? $forms : null ) ?? Store_Input::check( $fields, $values ) ?? $this->register( Store_Input::body( $fields, $values ) );
		if ( null === $error ) {
			$this->arrival->lead_on();
		}
		if ( 'sign_in_needed' === $error->get_error_code() ) {
			$this->session->leave_notice( 'account_made' );
			$login = $this->links->sign_in();
			wp_safe_redirect( '' === $login ? Server::request_uri() : $login, 303, 'Storebridge' );
			exit;
		}
		$this->submission->fail_fields( $this->action(), Store_Input::shown( $fields, $values ), $error );
		return $error;
	}

	/**
	 * Why the store did not make it, or null when it did.
	 *
	 * @param array<string, mixed> $body The fields' values; what was left empty is left out.
	 */
	private function register( array $body ): ?\WP_Error {
		$given = array_filter( $body, static fn( mixed $value ): bool => '' !== $value );
		return $this->arrival->ask( '/v1/customer/register', $given + array_filter( array( 'recaptcha' => Posted::recaptcha() ) ), 'registered' );
	}
}
