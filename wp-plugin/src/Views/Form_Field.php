<?php
/**
 * One field of a form of the account, ready to be shown: of the store's, or one of our own such as a password asked for twice.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/form-field.php. A country's "states" are names.
 *
 * @phpstan-import-type StoreField from \Storebridge\Account\Store_Fields
 * @phpstan-import-type Option from \Storebridge\Account\Store_Fields
 * @phpstan-type FieldView array{
 *     id: string,
 *     name: string,
 *     field: string,
 *     label: string,
 *     type: string,
 *     value: string,
 *     chosen: list<string>,
 *     required: bool,
 *     needs_state: bool,
 *     autocomplete: string,
 *     longest: int,
 *     min: string,
 *     max: string,
 *     options: list<Option>,
 *     help: list<string>,
 *     error: string,
 * }
 */
final class Form_Field {
	private const AUTOCOMPLETE = array(
		'firstName'  => 'given-name',
		'lastName'   => 'family-name',
		'email'      => 'email',
		'password'   => 'new-password',
		'current'    => 'current-password',
		'company'    => 'organization',
		'phone'      => 'tel',
		'address1'   => 'address-line1',
		'address2'   => 'address-line2',
		'city'       => 'address-level2',
		'state'      => 'address-level1',
		'postalCode' => 'postal-code',
		'country'    => 'country',
	);

	private const TYPES = array(
		'email' => 'email',
		'phone' => 'tel',
	);

	/**
	 * A field with its value and what is wrong with it.
	 *
	 * @param StoreField               $field The field.
	 * @param string                   $form  The form's id.
	 * @param string|list<string>|null $value Null for the field's default.
	 * @param string                   $error A sentence, or "".
	 * @return FieldView
	 */
	public static function read( array $field, string $form, string|array|null $value, string $error ): array {
		$plain   = str_replace( 'address.', '', $field['name'] );
		$value ??= 'password' === $field['type'] ? '' : $field['default'];
		return array(
			'id'           => self::id( $form, $field['name'] ),
			'name'         => "storebridge[fields][{$field['name']}]",
			'field'        => $plain,
			'label'        => $field['label'],
			'type'         => 'text' === $field['type'] ? self::TYPES[ $plain ] ?? 'text' : $field['type'],
			'value'        => 'password' === $field['type'] || is_array( $value ) ? '' : $value,
			'chosen'       => is_array( $value ) ? $value : array_values( array_filter( array( $value ), static fn( string $one ): bool => '' !== $one ) ),
			'required'     => $field['required'],
			'needs_state'  => 'state' === $plain && $field['required'],
			'autocomplete' => self::AUTOCOMPLETE[ $plain ] ?? '',
			'longest'      => $field['longest'],
			'min'          => $field['min'],
			'max'          => $field['max'],
			'options'      => $field['options'],
			'help'         => array(),
			'error'        => $error,
		);
	}

	public static function id( string $form, string $name ): string {
		return $form . '-' . sanitize_html_class( str_replace( '.', '-', $name ) );
	}

	/**
	 * A field that the store does not know of.
	 *
	 * @param string $name  Its name.
	 * @param string $label Its label.
	 * @param string $type  "text" or "password".
	 * @return StoreField
	 */
	public static function own( string $name, string $label, string $type = 'text' ): array {
		return array(
			'id'       => 0,
			'name'     => $name,
			'label'    => $label,
			'type'     => $type,
			'required' => true,
			'options'  => array(),
			'longest'  => 0,
			'min'      => '',
			'max'      => '',
			'default'  => '',
		);
	}
}
