<?php
/**
 * An address of a checkout: as it is shown, as its form takes it, and as the sidecar wants it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Addresses\Address_Shape;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

/**
 * "values" are by field name, as in the account's form of addresses.
 *
 * @phpstan-import-type AddressLines from Address_Shape
 * @phpstan-import-type StoreField from \Storebridge\Account\Store_Fields
 * @phpstan-type Values array<string, string|list<string>>
 * @phpstan-type CheckoutAddress array{shown: AddressLines, values: Values}
 */
final class Checkout_Address {
	/**
	 * Our field's name by the sidecar's, where they differ.
	 */
	private const NAMES = array(
		'stateOrProvince' => 'state',
		'countryCode'     => 'country',
	);

	private const PLAIN = array( 'firstName', 'lastName', 'email', 'company', 'address1', 'address2', 'city', 'stateOrProvince', 'countryCode', 'postalCode', 'phone' );

	/**
	 * One of the checkout's.
	 *
	 * @param Answer $address The sidecar's.
	 * @return CheckoutAddress
	 */
	public static function read( Answer $address ): array {
		$known = $address->all();
		$state = $address->text_or( 'stateOrProvince', '' );
		return array(
			'shown'  => Address_Shape::lines(
				new Answer(
					array(
						'state'     => $state,
						'stateCode' => $address->text_or( 'stateOrProvinceCode', '' ),
						'country'   => $address->text_or( 'country', $address->text_or( 'countryCode', '' ) ),
					) + $known
				)
			),
			'values' => self::values( $address ),
		);
	}

	/**
	 * Form values of an address.
	 *
	 * @param Answer $address The sidecar's.
	 * @return Values
	 */
	public static function values( Answer $address ): array {
		$values = array();
		foreach ( self::PLAIN as $name ) {
			$values[ self::NAMES[ $name ] ?? $name ] = $address->text_or( $name, '' );
		}
		if ( '' === $values['state'] ) {
			$values['state'] = $address->text_or( 'state', '' );
		}
		foreach ( $address->child_or_null( 'customFields' )?->all() ?? array() as $id => $value ) {
			if ( is_array( $value ) ) {
				$values[ "formFields.$id" ] = array_values( array_map( 'strval', array_filter( $value, 'is_scalar' ) ) );
			} elseif ( is_scalar( $value ) ) {
				$values[ "formFields.$id" ] = (string) $value;
			}
		}
		return $values;
	}

	/**
	 * What the sidecar is sent: nothing that the form did not ask.
	 *
	 * @param array<string, mixed> $values By field name.
	 * @return array<string, mixed>
	 */
	public static function body( array $values ): array {
		$body   = array();
		$custom = array();
		foreach ( $values as $name => $value ) {
			if ( str_starts_with( $name, 'formFields.' ) ) {
				$custom[ substr( $name, 11 ) ] = $value;
			} else {
				$body[ array_flip( self::NAMES )[ $name ] ?? $name ] = $value;
			}
		}
		$custom = array_filter( $custom, static fn( mixed $value ): bool => '' !== $value && array() !== $value );
		return array() === $custom ? $body : $body + array( 'customFields' => (object) $custom );
	}

	/**
	 * The same refusal, its fields named as ours are.
	 *
	 * @param \WP_Error $error The sidecar's, about "address.city" or "consignments.1.address.city".
	 */
	public static function named( \WP_Error $error ): \WP_Error {
		$details = Failure::data( $error, 'details' );
		if ( ! is_array( $details ) || array() === $details ) {
			return $error;
		}
		$data            = $error->get_error_data();
		$data            = is_array( $data ) ? $data : array();
		$data['details'] = array_map(
			static fn( mixed $detail ): mixed => $detail instanceof Answer ? new Answer( array( 'field' => self::own_name( $detail->text_or( 'field', '' ) ) ) + $detail->all() ) : $detail,
			$details
		);
		return new \WP_Error( (string) $error->get_error_code(), $error->get_error_message(), $data );
	}

	private static function own_name( string $field ): string {
		$name = (string) preg_replace( '/^(?:consignments\.\d+\.)?address\./', '', $field );
		$name = (string) preg_replace( '/^customFields\./', 'formFields.', $name );
		return 'stateOrProvinceCode' === $name ? 'state' : self::NAMES[ $name ] ?? $name;
	}
}
