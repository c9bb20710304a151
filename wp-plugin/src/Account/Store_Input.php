<?php
/**
 * What was sent for fields of the store's: checked as far as can be told here, and made ready for the sidecar.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Forms\Posted;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Values by field name: text, or for checkboxes a list of option ids.
 *
 * @phpstan-import-type StoreField from Store_Fields
 */
final class Store_Input {
	/**
	 * A value for each of the fields, and for nothing else. What was not sent is empty.
	 *
	 * @param list<StoreField> $fields The form's.
	 * @param Posted           $posted What was sent.
	 * @return array<string, string|list<string>>
	 */
	public static function values( array $fields, Posted $posted ): array {
		$sent   = $posted->fields();
		$values = array();
		foreach ( $fields as $field ) {
			$value = $sent[ $field['name'] ] ?? '';
			if ( 'checkboxes' === $field['type'] ) {
				$values[ $field['name'] ] = is_array( $value ) ? $value : array();
			} else {
				$text                     = is_array( $value ) ? '' : $value;
				$values[ $field['name'] ] = 'password' === $field['type'] ? $text : trim( $text );
			}
		}
		return $values;
	}

	/**
	 * What the shopper can put right before the store is asked, or null.
	 *
	 * @param list<StoreField>                   $fields The form's.
	 * @param array<string, string|list<string>> $values By field name.
	 */
	public static function check( array $fields, array $values ): ?\WP_Error {
		$wrong = array();
		foreach ( $fields as $field ) {
			$code = self::code( array( 'required' => $field['required'] && ! self::is_stateless( $field['name'], $fields, $values ) ) + $field, $values[ $field['name'] ] ?? '' );
			if ( '' !== $code ) {
				$wrong[] = array(
					'field' => $field['name'],
					'code'  => $code,
					'max'   => $field['longest'],
				);
			}
		}
		return self::refusal( $wrong );
	}

	/**
	 * Whether the field asks for the state of a country that has none: a store that requires states requires only those there are.
	 *
	 * @param string                             $name   The field's.
	 * @param list<StoreField>                   $fields The form's.
	 * @param array<string, string|list<string>> $values By field name.
	 */
	public static function is_stateless( string $name, array $fields, array $values ): bool {
		if ( 'state' !== $name && ! str_ends_with( $name, '.state' ) ) {
			return false;
		}
		$country   = substr( $name, 0, -5 ) . 'country';
		$countries = array_column( $fields, 'options', 'name' )[ $country ] ?? array();
		$states    = array_column( $countries, 'states', 'id' );
		$chosen    = $values[ $country ] ?? '';
		return is_string( $chosen ) && isset( $states[ $chosen ] ) && array() === $states[ $chosen ];
	}

	/**
	 * The error that names these fields, or null for none.
	 *
	 * @param list<array{field: string, code: string, max?: int}> $wrong What is wrong with which.
	 */
	public static function refusal( array $wrong ): ?\WP_Error {
		$details = array_map( static fn( array $one ): Answer => new Answer( $one ), $wrong );
		return array() === $details ? null : new \WP_Error( 'invalid_input', '', array( 'details' => $details ) );
	}

	/**
	 * The body of a request: built-in fields by their names, "countryCode" for the country, the store's own under "formFields".
	 *
	 * @param list<StoreField>                   $fields The form's.
	 * @param array<string, string|list<string>> $values By field name.
	 * @return array<string, mixed>
	 */
	public static function body( array $fields, array $values ): array {
		$body = array();
		$own  = array();
		foreach ( $fields as $field ) {
			$value = $values[ $field['name'] ] ?? '';
			if ( str_starts_with( $field['name'], 'formFields.' ) ) {
				$own[ (string) $field['id'] ] = $value;
			} else {
				$body[ 'country' === $field['name'] ? 'countryCode' : $field['name'] ] = $value;
			}
		}
		return array() === $own ? $body : $body + array( 'formFields' => (object) $own );
	}

	/**
	 * The values that may be shown again: no password.
	 *
	 * @param list<StoreField>                   $fields The form's.
	 * @param array<string, string|list<string>> $values By field name.
	 * @return array<string, string|list<string>>
	 */
	public static function shown( array $fields, array $values ): array {
		$secret = array_column( array_filter( $fields, static fn( array $field ): bool => 'password' === $field['type'] ), 'name' );
		return array_diff_key( $values, array_flip( $secret ) );
	}

	/**
	 * What is wrong with one value, or "".
	 *
	 * @param StoreField          $field The field.
	 * @param string|list<string> $value Its value.
	 */
	private static function code( array $field, string|array $value ): string {
		if ( '' === $value || array() === $value ) {
			return $field['required'] ? 'required' : '';
		}
		return match ( true ) {
			is_string( $value ) && 0 < $field['longest'] && mb_strlen( $value ) > $field['longest'] => 'too_long',
			'email' === $field['name'] && ( ! is_string( $value ) || false === is_email( $value ) ) => 'not_an_email',
			default                                                                                  => '',
		};
	}
}
