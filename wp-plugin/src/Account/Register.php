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

/**
 * Shown by templates/account-register.php.
 *
 * @phpstan-import-type StoreField from Store_Fields
 * @phpstan-import-type StoreForms from Store_Fields
 */
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
		$form    = $this->form->read( $this->action(), self::all( $forms ), array(), $forms['site_key'] );
		$fields  = Password_Words::beside( $form['fields'], $forms['rules'] );
		$asked   = count( $forms['registration'] );
		$address = array_slice( $fields, $asked );
		return $this->template->render(
			'account-register',
			array(
				'form'      => array( 'fields' => array_slice( $fields, 0, $asked ) ) + $form,
				'address'   => $address,
				'is_open'   => array() !== array_filter( array_column( $address, 'value' ) ) || array() !== array_filter( array_column( $address, 'error' ) ),
				'login_url' => $this->links->sign_in(),
			)
		);
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$forms  = $this->fields->read();
		$fields = $forms instanceof \WP_Error ? array() : self::all( $forms );
		$values = Store_Input::values( $fields, $posted );
		$error  = $refusal ?? ( $forms instanceof \WP_Error ? $forms : $this->register( $forms, $values ) );
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
	 * Why it was not made, or null when it was. What was left empty is left out.
	 *
	 * @param StoreForms                         $forms  The store's.
	 * @param array<string, string|list<string>> $values By field name.
	 */
	private function register( array $forms, array $values ): ?\WP_Error {
		$wrong = Store_Input::check( $forms['registration'], $values ) ?? First_Address::check( $forms['address'], $values );
		$body  = array_filter( Store_Input::body( $forms['registration'], $values ), static fn( mixed $value ): bool => '' !== $value );
		return $wrong ?? $this->arrival->ask( '/v1/customer/register', $body + First_Address::body( $forms['address'], $values ) + array_filter( array( 'recaptcha' => Posted::recaptcha() ) ), 'registered' );
	}

	/**
	 * The registration's fields, then the address's.
	 *
	 * @param StoreForms $forms The store's.
	 * @return list<StoreField>
	 */
	private static function all( array $forms ): array {
		return array( ...$forms['registration'], ...First_Address::fields( $forms['address'] ) );
	}
}
