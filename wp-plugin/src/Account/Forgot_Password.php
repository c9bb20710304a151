<?php
/**
 * Asking for a link to set a new password; and, where that link leads, setting it. Never tells who has an account.
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
use Storebridge\Views\Form_Field;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

final class Forgot_Password implements Part, Form {
	public function __construct(
		private readonly Client $client,
		private readonly Session $session,
		private readonly Links $links,
		private readonly Store_Fields $fields,
		private readonly Store_Form $form,
		private readonly Submission $submission,
		private readonly Template $template,
		private readonly Reset_Password $reset,
	) {}

	public function slug(): string {
		return 'password';
	}

	public function action(): string {
		return 'forgot-password';
	}

	public function shortcode(): string {
		return 'storebridge_forgot_password';
	}

	public function title(): string {
		return __( 'Forgot password', 'storebridge' );
	}

	public function needs_customer(): bool {
		return false;
	}

	public function render(): string {
		if ( Reset_Password::has_link() ) {
			return $this->reset->render();
		}
		$forms = $this->fields->read();
		if ( $forms instanceof \WP_Error ) {
			return Account::failure( $forms, $this->template );
		}
		return $this->template->render(
			'account-forgot-password',
			array(
				'form'      => $this->form->read( $this->action(), self::form_fields(), array(), $forms['site_key'] ),
				'login_url' => $this->links->sign_in(),
			)
		);
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$values = Store_Input::values( self::form_fields(), $posted );
		$error  = $refusal ?? Store_Input::check( self::form_fields(), $values ) ?? $this->send( $values );
		if ( null === $error ) {
			$this->session->leave_notice( 'reset_requested' );
			wp_safe_redirect( Server::request_uri(), 303, 'Storebridge' );
			exit;
		}
		$this->submission->fail_fields( $this->action(), $values, $error );
		return $error;
	}

	/**
	 * Why the store did not take it, or null when it did.
	 *
	 * @param array<string, string|list<string>> $values The address.
	 */
	private function send( array $values ): ?\WP_Error {
		$more = array(
			'path'      => $this->path(),
			'recaptcha' => Posted::recaptcha(),
		);
		return $this->client->ask_for_shopper( Request::write( 'POST', '/v1/customer/password/reset-request', $values + array_filter( $more ) ), static fn( Answer $answer ): ?\WP_Error => null );
	}

	/**
	 * The page the mail's link leads to. The store puts a question mark behind it, so an address that has one already
	 * (a site without permalinks) will not do, and the store's own page takes its place.
	 */
	private function path(): string {
		$page = $this->links->to( '' );
		$path = (string) wp_make_link_relative( '' === $page ? Server::request_uri() : $page );
		$path = '' === $page ? (string) strtok( $path, '?' ) : $path;
		return str_contains( $path, '?' ) || '' !== Links::query( 'page_id' ) ? '' : $path;
	}

	/**
	 * What is asked.
	 *
	 * @return list<array{id: int, name: string, label: string, type: string, required: bool, options: list<array{id: string, label: string, states: list<string>}>, longest: int, min: string, max: string, default: string}>
	 */
	private static function form_fields(): array {
		return array( Form_Field::own( 'email', __( 'Email address', 'storebridge' ) ) );
	}
}
