<?php
/**
 * What the account says of its customer, for them to change. Its second form changes the password: Change_Password.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;
use Storebridge\Session;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Template;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/account-profile.php.
 *
 * @phpstan-import-type Customer from Customer_Shape
 * @phpstan-import-type StoreField from Store_Fields
 */
final class Profile implements Part, Form {
	public function __construct(
		private readonly Client $client,
		private readonly Customer_Session $people,
		private readonly Session $session,
		private readonly Store_Fields $fields,
		private readonly Store_Form $form,
		private readonly Submission $submission,
		private readonly Template $template,
	) {}

	public function slug(): string {
		return 'profile';
	}

	public function action(): string {
		return 'profile';
	}

	public function shortcode(): string {
		return 'storebridge_profile';
	}

	public function title(): string {
		return __( 'Profile', 'storebridge' );
	}

	public function needs_customer(): bool {
		return true;
	}

	public function render(): string {
		$customer = $this->people->customer();
		$forms    = $this->fields->read();
		if ( $forms instanceof \WP_Error ) {
			return Account::failure( $forms, $this->template );
		}
		$change = $this->form->read( Change_Password::ACTION, Change_Password::form_fields() );
		return ! is_array( $customer ) ? '' : $this->template->render(
			'account-profile',
			array(
				'form'     => $this->form->read( $this->action(), self::without_passwords( $forms['registration'] ), self::values( $customer ), $forms['site_key'] ),
				'password' => array( 'fields' => Password_Words::beside( $change['fields'], $forms['rules'] ) ) + $change,
			)
		);
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$forms  = $this->fields->read();
		$fields = $forms instanceof \WP_Error ? array() : self::without_passwords( $forms['registration'] );
		$values = Store_Input::values( $fields, $posted );
		$error  = $refusal ?? ( $forms instanceof \WP_Error ? $forms : null ) ?? Store_Input::check( $fields, $values ) ?? $this->save( Store_Input::body( $fields, $values ) );
		if ( null === $error ) {
			$this->session->leave_notice( 'profile_saved' );
			wp_safe_redirect( Server::request_uri(), 303, 'Storebridge' );
			exit;
		}
		$this->submission->fail_fields( $this->action(), $values, $error );
		return $error;
	}

	/**
	 * Why the store did not take it, or null when it did.
	 *
	 * @param array<string, mixed> $body The fields' values.
	 */
	private function save( array $body ): ?\WP_Error {
		return $this->client->ask_for_shopper(
			Request::write( 'PATCH', '/v1/customer', $body + array_filter( array( 'recaptcha' => Posted::recaptcha() ) ) ),
			static fn( Answer $answer ): ?\WP_Error => null
		);
	}

	/**
	 * The fields but for passwords, which are changed by a form of their own.
	 *
	 * @param list<StoreField> $fields Of the registration.
	 * @return list<StoreField>
	 */
	private static function without_passwords( array $fields ): array {
		return array_values( array_filter( $fields, static fn( array $field ): bool => 'password' !== $field['type'] ) );
	}

	/**
	 * What the account says now, by field name.
	 *
	 * @param Customer $customer The customer.
	 * @return array<string, string|list<string>>
	 */
	private static function values( array $customer ): array {
		$values = array(
			'firstName' => $customer['first_name'],
			'lastName'  => $customer['last_name'],
			'email'     => $customer['email'],
			'company'   => $customer['company'],
			'phone'     => $customer['phone'],
		);
		foreach ( $customer['fields'] as $id => $value ) {
			$values[ "formFields.$id" ] = $value;
		}
		return $values;
	}
}
