<?php
/**
 * A form of the account: its fields with what was typed into them, and above them what was wrong.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Account\Store_Input;
use Storebridge\Assets;
use Storebridge\Forms\Field_Words;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/form-fields.php within a form element of the template that knows the button.
 *
 * @phpstan-import-type StoreField from \Storebridge\Account\Store_Fields
 * @phpstan-import-type FieldView from Form_Field
 * @phpstan-type FormView array{
 *     id: string,
 *     url: string,
 *     action: string,
 *     error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *     fields: list<FieldView>,
 *     recaptcha: array{site_key: string, error: string}|null,
 * }
 */
final class Store_Form {
	public function __construct( private readonly Submission $submission, private readonly Assets $assets ) {}

	/**
	 * The form.
	 *
	 * @param string                             $action   Its "storebridge[action]", which is its name in Submission too.
	 * @param list<StoreField>                   $fields   Its fields in order.
	 * @param array<string, string|list<string>> $values   By field name, where they are known; what was typed outweighs them.
	 * @param string                             $site_key Of the reCAPTCHA it asks for, or "".
	 * @return FormView
	 */
	public function read( string $action, array $fields, array $values = array(), string $site_key = '' ): array {
		$form   = 'storebridge-' . sanitize_html_class( $action );
		$error  = $this->submission->error( $action );
		$values = ( $this->submission->fields( $action ) ?? array() ) + $values;
		$labels = array_column( $fields, 'label', 'name' ) + array( 'recaptcha' => __( 'Security check', 'storebridge' ) );
		$codes  = array(
			'countryCode'         => $labels['country'] ?? '',
			'address.countryCode' => $labels['address.country'] ?? '',
			'stateOrProvince'     => $labels['state'] ?? '',
		);
		$words  = null === $error ? array() : self::by_name( Field_Words::by_field( $error, $labels + $codes ) );
		if ( '' !== $site_key ) {
			$this->assets->enqueue_recaptcha();
		}
		return array(
			'id'        => $form,
			// Without a fragment: browsers that are led to a place in the page let nothing else have the focus.
			'url'       => Server::request_uri(),
			'action'    => $action,
			'error'     => null === $error ? null : self::summary( $error, $words, $form, $labels ),
			'fields'    => self::with_states( array_map( static fn( array $field ): array => array( 'required' => $field['required'] && ! Store_Input::is_stateless( $field['name'], $fields, $values ) ) + Form_Field::read( $field, $form, $values[ $field['name'] ] ?? null, $words[ $field['name'] ] ?? '' ), $fields ) ),
			'recaptcha' => '' === $site_key ? null : array(
				'site_key' => $site_key,
				'error'    => $words['recaptcha'] ?? '',
			),
		);
	}

	/**
	 * The sentences by our fields' names: requests call a country by its code, and a state by two names.
	 *
	 * @param array<string, string> $words By the sidecar's names.
	 * @return array<string, string>
	 */
	private static function by_name( array $words ): array {
		$named = array();
		foreach ( $words as $field => $sentence ) {
			$named[ str_replace( array( 'countryCode', 'stateOrProvince' ), array( 'country', 'state' ), $field ) ] = $sentence;
		}
		return $named;
	}

	/**
	 * What stands above the form: a sentence, and a link to each field that is wrong.
	 *
	 * @param \WP_Error             $error  The refusal.
	 * @param array<string, string> $words  What is wrong, by field.
	 * @param string                $form   The form's id.
	 * @param array<string, string> $labels The fields there are.
	 * @return array{words: string, fields: list<array{target: string, words: string}>}
	 */
	private static function summary( \WP_Error $error, array $words, string $form, array $labels ): array {
		$fields = array();
		foreach ( $words as $field => $sentence ) {
			$fields[] = array(
				'target' => isset( $labels[ $field ] ) ? '#' . Form_Field::id( $form, $field ) : "#$form",
				'words'  => $sentence,
			);
		}
		return array(
			'words'  => 'invalid_input' === $error->get_error_code() ? __( 'This step is not complete yet. Please check:', 'storebridge' ) : Refusal::words( $error ),
			'fields' => $fields,
		);
	}

	/**
	 * A state is chosen from those of the country, where it has any; else it is written.
	 *
	 * @param list<FieldView> $fields The form's.
	 * @return list<FieldView>
	 */
	private static function with_states( array $fields ): array {
		$states = array();
		foreach ( $fields as $field ) {
			foreach ( 'country' === $field['field'] ? $field['options'] : array() as $country ) {
				$states = in_array( $country['id'], $field['chosen'], true ) ? $country['states'] : $states;
			}
		}
		return array_map( static fn( array $field ): array => 'state' === $field['field'] && array() !== $states ? self::choice( $field, $states ) : $field, $fields );
	}

	/**
	 * A state's field as a list that opens.
	 *
	 * @param FieldView    $field  The field.
	 * @param list<string> $states Their names.
	 * @return FieldView
	 */
	private static function choice( array $field, array $states ): array {
		$options = array_map(
			static fn( string $state ): array => array(
				'id'     => $state,
				'label'  => $state,
				'states' => array(),
			),
			$states
		);
		return array(
			'type'    => 'dropdown',
			'options' => $options,
		) + $field;
	}
}
