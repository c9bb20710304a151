<?php
/**
 * The form of an address, new or known. Its second button only brings the states of the chosen country.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Addresses;

use Storebridge\Account\Links;
use Storebridge\Account\Store_Fields;
use Storebridge\Account\Store_Input;
use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Session;

defined( 'ABSPATH' ) || exit;

final class Save_Address implements Form {
	public const ACTION = 'save-address';

	public function __construct(
		private readonly Address_Book $book,
		private readonly Store_Fields $fields,
		private readonly Links $links,
		private readonly Submission $submission,
		private readonly Session $session,
	) {}

	public function action(): string {
		return self::ACTION;
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): ?\WP_Error {
		$forms  = $this->fields->read();
		$fields = $forms instanceof \WP_Error ? array() : $forms['address'];
		$values = Store_Input::values( $fields, $posted );
		if ( null === $refusal && 'states' === $posted->text( 'step' ) ) {
			$this->submission->keep_fields( self::ACTION, $values );
			return null;
		}
		$body  = Store_Input::body( $fields, $values ) + array_filter( array( 'recaptcha' => Posted::recaptcha() ) );
		$error = $refusal ?? ( $forms instanceof \WP_Error ? $forms : null ) ?? Store_Input::check( $fields, $values ) ?? $this->book->save( $posted->text( 'address' ), $body );
		if ( null === $error ) {
			$this->session->leave_notice( 'address_saved' );
			wp_safe_redirect( $this->links->within(), 303, 'Storebridge' );
			exit;
		}
		$this->submission->fail_fields( self::ACTION, $values, $error );
		return $error;
	}
}
