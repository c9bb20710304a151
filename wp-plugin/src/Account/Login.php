<?php
/**
 * Signing in.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Forms\Field_Words;
use Storebridge\Forms\Form;
use Storebridge\Forms\Notices;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Forms\Unsent;
use Storebridge\Http\Return_To;
use Storebridge\Http\Server;
use Storebridge\Session_Sync\Go_To_Store;
use Storebridge\Template;
use Storebridge\Views\Form_Field;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/account-login.php.
 *
 * @phpstan-import-type UnsentForm from Unsent
 */
final class Login implements Part, Form {
	/**
	 * Where the store has its own sign-in.
	 */
	private const AT_STORE = '/login.php';

	private const PROOF = 'proof_at_store';

	/**
	 * What came with the sign-in of a form that could not be taken before.
	 *
	 * @var UnsentForm|null
	 */
	private ?array $unsent = null;

	public function __construct(
		private readonly Customer_Session $people,
		private readonly Arrival $arrival,
		private readonly Links $links,
		private readonly Store_Form $form,
		private readonly Submission $submission,
		private readonly Notices $notices,
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
		$form = $this->form->read( $this->action(), self::form_fields() );
		return $this->template->render(
			'account-login',
			array(
				'form'         => array( 'fields' => array_map( static fn( array $field ): array => array( 'autocomplete' => 'email' === $field['field'] ? 'username' : 'current-password' ) + $field, $form['fields'] ) ) + $form,
				'password_url' => $this->links->to( 'password' ),
				'unsent'       => Unsent::inputs( $this->unsent ?? $this->submission->unsent( $this->people->was_signed_out() ) ),
				'store_link'   => self::needs_proof( $this->submission->error( $this->action() ) ) ? self::store_link() : null,
				'register_url' => Return_To::add( $this->links->to( 'register' ), Return_To::asked() ),
			)
		);
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): ?\WP_Error {
		$values       = Store_Input::values( self::form_fields(), $posted );
		$this->unsent = Unsent::read( $posted );
		$error        = $refusal ?? Store_Input::check( self::form_fields(), $values ) ?? $this->arrival->ask( '/v1/customer/login', $values, 'signed_in' );
		if ( null === $error && null !== $this->unsent ) {
			$this->submission->keep_fields( $this->unsent['form'], $this->unsent['fields'] );
			$this->notices->say( 'unsent' );
			return null;
		}
		if ( null === $error ) {
			$this->arrival->lead_on();
		}
		$error = self::is_about_proof( $error ) ? new \WP_Error( self::PROOF ) : $error;
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
			Form_Field::own( 'email', __( 'Email address', 'storebridge' ) ),
			Form_Field::own( 'password', __( 'Password', 'storebridge' ), 'password' ),
		);
	}

	/**
	 * BigCommerce's sign-in for sites like this one has no place for a reCAPTCHA, though a store may demand it: none is
	 * shown here, for it could not be passed on, and nobody is told to Google.
	 *
	 * @param \WP_Error $error Why nobody was signed in.
	 */
	private static function is_about_proof( \WP_Error $error ): bool {
		return array_key_exists( 'recaptcha', Field_Words::by_field( $error, array() ) );
	}

	private static function needs_proof( ?\WP_Error $error ): bool {
		return self::PROOF === $error?->get_error_code();
	}

	/**
	 * The way to the store's own sign-in, which may ask for what it likes.
	 *
	 * @return array{action: string, to: string, text: string, error: string, login_url: string}
	 */
	private static function store_link(): array {
		return array(
			'action'    => Go_To_Store::ACTION,
			'to'        => self::AT_STORE,
			'text'      => __( 'Sign in at the store', 'storebridge' ),
			'error'     => '',
			'login_url' => '',
		);
	}
}
