<?php
/**
 * The address a new customer may give along with their account. Their name, company and phone are asked above it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

defined( 'ABSPATH' ) || exit;

/**
 * Its fields are the address's own, with "address." before their names, as the sidecar names them in its errors.
 *
 * @phpstan-import-type StoreField from Store_Fields
 */
final class First_Address {
	private const PREFIX      = 'address.';
	private const ASKED       = array( 'firstName', 'lastName', 'company', 'phone' );
	private const SAYS_LITTLE = array( 'address.country' );

	/**
	 * The fields as the form shows them: none must be filled in, unless another is.
	 *
	 * @param list<StoreField> $fields Of an address.
	 * @return list<StoreField>
	 */
	public static function fields( array $fields ): array {
		return array_map( static fn( array $field ): array => array( 'required' => false ) + $field, self::strict( $fields ) );
	}

	/**
	 * What is wrong with it, or null; nothing is, where nothing was given.
	 *
	 * @param list<StoreField>                   $fields Of an address.
	 * @param array<string, string|list<string>> $values Of the whole form, by field name.
	 */
	public static function check( array $fields, array $values ): ?\WP_Error {
		return self::is_given( $fields, $values ) ? Store_Input::check( self::strict( $fields ), $values ) : null;
	}

	/**
	 * The address for a registration's body, or nothing.
	 *
	 * @param list<StoreField>                   $fields Of an address.
	 * @param array<string, string|list<string>> $values Of the whole form, by field name.
	 * @return array{address?: array<string, mixed>}
	 */
	public static function body( array $fields, array $values ): array {
		if ( ! self::is_given( $fields, $values ) ) {
			return array();
		}
		$own = array_values( array_filter( $fields, array( self::class, 'is_own' ) ) );
		foreach ( $own as $field ) {
			$values[ $field['name'] ] = $values[ self::PREFIX . $field['name'] ] ?? '';
		}
		return array( 'address' => Store_Input::body( $own, $values ) + array_filter( array_intersect_key( $values, array_flip( self::ASKED ) ) ) );
	}

	/**
	 * The fields with their names in this form.
	 *
	 * @param list<StoreField> $fields Of an address.
	 * @return list<StoreField>
	 */
	private static function strict( array $fields ): array {
		return array_map( static fn( array $field ): array => array( 'name' => self::PREFIX . $field['name'] ) + $field, array_values( array_filter( $fields, array( self::class, 'is_own' ) ) ) );
	}

	/**
	 * Whether the field is asked for the address alone.
	 *
	 * @param StoreField $field The field.
	 */
	private static function is_own( array $field ): bool {
		return ! in_array( $field['name'], self::ASKED, true );
	}

	/**
	 * Whether anything was written: a list may stand at its default.
	 *
	 * @param list<StoreField>                   $fields Of an address.
	 * @param array<string, string|list<string>> $values Of the whole form.
	 */
	private static function is_given( array $fields, array $values ): bool {
		$names = array_diff( array_column( array_filter( self::strict( $fields ), static fn( array $field ): bool => '' === $field['default'] ), 'name' ), self::SAYS_LITTLE );
		return array() !== array_filter( array_intersect_key( $values, array_flip( $names ) ) );
	}
}
