<?php
/**
 * A form that came back: what was typed and what is wrong with it, for the view that shows it again.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

/**
 * What a shopper sent, and why it was not taken.
 *
 * @phpstan-import-type UnsentForm from Unsent
 * @phpstan-type Typed array{quantity: string, options: array<int|string, string>}
 */
final class Submission {
	/**
	 * By product id, or by cart line: what was typed.
	 *
	 * @var array<string, Typed>
	 */
	private array $typed = array();

	/**
	 * By product id, or by cart line: why it was not taken.
	 *
	 * @var array<string, \WP_Error>
	 */
	private array $errors = array();

	/**
	 * Remembers a form that could not be taken.
	 *
	 * @param string    $form  Product id or cart line.
	 * @param Typed     $typed What was typed.
	 * @param \WP_Error $error Why not.
	 */
	public function fail( string $form, array $typed, \WP_Error $error ): void {
		$this->typed[ $form ]  = array(
			'quantity' => self::without_card( $typed['quantity'], $error ),
			'options'  => array_map( static fn( string $text ): string => self::without_card( $text, $error ), $typed['options'] ),
		);
		$this->errors[ $form ] = $error;
	}

	/**
	 * Remembers what was typed into a form that nothing is wrong with, and that is shown again.
	 *
	 * @param string $form  Product id or cart line.
	 * @param Typed  $typed What was typed.
	 */
	public function keep( string $form, array $typed ): void {
		$this->typed[ $form ] = $typed;
	}

	/**
	 * What was typed, or null for a form not sent.
	 *
	 * @param string $form Product id or cart line.
	 * @return Typed|null
	 */
	public function typed( string $form ): ?array {
		return $this->typed[ $form ] ?? null;
	}

	/**
	 * By form: what was typed into fields of the store's.
	 *
	 * @var array<string, array<string, string|list<string>>>
	 */
	private array $fields = array();

	/**
	 * Remembers a form made of fields of the store's. What is a password must not be among them.
	 *
	 * @param string                             $form   The form's name.
	 * @param array<string, string|list<string>> $fields What was typed, by the field's name.
	 * @param \WP_Error                          $error  Why not.
	 */
	public function fail_fields( string $form, array $fields, \WP_Error $error ): void {
		$blank                 = static fn( string $text ): string => self::without_card( $text, $error );
		$this->fields[ $form ] = array_map( static fn( string|array $typed ): string|array => is_array( $typed ) ? array_map( $blank, $typed ) : $blank( $typed ), $fields );
		$this->errors[ $form ] = $error;
	}

	/**
	 * What was typed; but what may be the card's number is not printed into a page.
	 *
	 * @param string    $typed What was typed.
	 * @param \WP_Error $error Why it was not taken.
	 */
	private static function without_card( string $typed, \WP_Error $error ): string {
		return 'card_refused' === $error->get_error_code() && preg_match_all( '/\p{Nd}/u', $typed ) >= 12 ? '' : $typed;
	}

	/**
	 * Remembers what was typed into a form that nothing is wrong with, and that is shown again.
	 *
	 * @param string                             $form   The form's name.
	 * @param array<string, string|list<string>> $fields What was typed, by the field's name.
	 */
	public function keep_fields( string $form, array $fields ): void {
		$this->fields[ $form ] = $fields;
	}

	/**
	 * What was typed, or null for a form not sent.
	 *
	 * @param string $form The form's name.
	 * @return array<string, string|list<string>>|null
	 */
	public function fields( string $form ): ?array {
		return $this->fields[ $form ] ?? null;
	}

	/**
	 * The form that was not taken because its sender was signed out, with what was written into it; null for none.
	 *
	 * @param bool $was_signed_out Whether they were, whatever else was wrong with the form.
	 * @return UnsentForm|null
	 */
	public function unsent( bool $was_signed_out ): ?array {
		foreach ( $this->errors as $form => $error ) {
			$fields = $this->fields[ $form ] ?? array();
			if ( array() !== $fields && ( $was_signed_out || in_array( $error->get_error_code(), array( 'signed_out', 'sign_in_needed' ), true ) ) ) {
				return array(
					'form'   => (string) $form,
					'fields' => $fields,
				);
			}
		}
		return null;
	}

	/**
	 * Whether something could not be done because the shop could not be reached, and nothing for another reason.
	 */
	public function is_outage(): bool {
		$others = array_filter( $this->errors, static fn( \WP_Error $error ): bool => ! Failure::is_outage( $error ) || 'foreign_form' === $error->get_error_code() );
		return array() !== $this->errors && array() === $others;
	}

	public function error( string $form ): ?\WP_Error {
		return $this->errors[ $form ] ?? null;
	}
}
