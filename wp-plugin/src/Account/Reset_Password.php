<?php
/**
 * Setting a new password, by the link the store sent: its address holds the customer's number as "c" and a token as "t".
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Session;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Template;
use Storebridge\Views\Form_Field;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

final class Reset_Password implements Part, Form {
	public function __construct(
		private readonly Client $client,
		private readonly Session $session,
		private readonly Links $links,
		private readonly Store_Fields $fields,
		private readonly Store_Form $form,
		private readonly Submission $submission,
		private readonly Template $template,
	) {}

	public static function has_link(): bool {
		return '' !== Links::query( 'c' ) && '' !== Links::query( 't' );
	}

	public function slug(): string {
		return 'reset';
	}

	public function action(): string {
		return 'reset-password';
	}

	public function shortcode(): string {
		return 'storebridge_reset_password';
	}

	public function title(): string {
		return __( 'New password', 'storebridge' );
	}

	public function needs_customer(): bool {
		return false;
	}

	public function render(): string {
		if ( ! headers_sent() ) {
			// The address opens the account: no other site is to learn it.
			header( 'Referrer-Policy: same-origin' );
		}
		$forms = $this->fields->read();
		if ( $forms instanceof \WP_Error ) {
			return Account::failure( $forms, $this->template );
		}
		$form = $this->form->read( $this->action(), self::form_fields() );
		return $this->template->render(
			'account-reset-password',
			array(
				'is_whole'     => self::has_link(),
				'form'         => array( 'fields' => Password_Words::beside( $form['fields'], $forms['rules'] ) ) + $form,
				'password_url' => $this->links->to( 'password' ),
			)
		);
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$values = Store_Input::values( self::form_fields(), $posted );
		$error  = $refusal ?? Store_Input::check( self::form_fields(), $values ) ?? $this->send( $values );
		if ( null === $error ) {
			$this->session->leave_notice( 'password_reset' );
			$login = $this->links->to( 'login' );
			wp_safe_redirect( '' === $login ? remove_query_arg( array( 'c', 't' ) ) : $login, 303, 'Storebridge' );
			exit;
		}
		$this->submission->fail_fields( $this->action(), array(), $error );
		return $error;
	}

	/**
	 * Why the store did not take it, or null when it did. A link that was cut is as good as an old one.
	 *
	 * @param array<string, string|list<string>> $values The new password.
	 */
	private function send( array $values ): ?\WP_Error {
		if ( 1 !== preg_match( '/^[1-9]\d{0,9}$/D', Links::query( 'c' ) ) || '' === Links::query( 't' ) ) {
			return new \WP_Error( 'link_expired' );
		}
		$body = array(
			'customerId' => (int) Links::query( 'c' ),
			'token'      => Links::query( 't' ),
		);
		return $this->client->ask_for_shopper( Request::write( 'POST', '/v1/customer/password/reset', $body + $values ), static fn( Answer $answer ): ?\WP_Error => null );
	}

	/**
	 * What is asked.
	 *
	 * @return list<array{id: int, name: string, label: string, type: string, required: bool, options: list<array{id: string, label: string, states: list<string>}>, longest: int, min: string, max: string, default: string}>
	 */
	private static function form_fields(): array {
		return array( Form_Field::own( 'password', __( 'New password', 'storebridge' ), 'password' ) );
	}
}
