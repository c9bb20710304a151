<?php
/**
 * An address of a customer's or of an order's, as it is shown and as its form takes it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Addresses;

use Storebridge\Account\Customer_Shape;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * "lines" are what would stand on a letter; "values" are by field name, for the form.
 *
 * @phpstan-type AddressLines array{name: string, lines: list<string>, phone: string, email: string}
 * @phpstan-type Address array{id: int, shown: AddressLines, values: array<string, string|list<string>>}
 */
final class Address_Shape {
	private const FIELDS = array( 'firstName', 'lastName', 'company', 'address1', 'address2', 'city', 'state', 'postalCode', 'phone' );

	/**
	 * One of a customer's.
	 *
	 * @param Answer $address The sidecar's.
	 * @return Address
	 */
	public static function read( Answer $address ): array {
		$values = array( 'country' => $address->text( 'countryCode' ) );
		foreach ( self::FIELDS as $field ) {
			$values[ $field ] = $address->text_or( $field, '' );
		}
		foreach ( Customer_Shape::fields( $address ) as $id => $value ) {
			$values[ "formFields.$id" ] = $value;
		}
		return array(
			'id'     => $address->int( 'id' ),
			'shown'  => self::lines( $address ),
			'values' => $values,
		);
	}

	/**
	 * Any address, line by line; what is empty has no line.
	 *
	 * @param Answer $address The sidecar's.
	 * @return AddressLines
	 */
	public static function lines( Answer $address ): array {
		$text  = static fn( string $field ): string => trim( $address->text_or( $field, '' ) );
		$city  = self::joined( ' ', $text( 'stateCode' ) === '' ? $text( 'state' ) : $text( 'stateCode' ), $text( 'postalCode' ) );
		$lines = array( $text( 'company' ), $text( 'address1' ), $text( 'address2' ), self::joined( ', ', $text( 'city' ), $city ), $text( 'country' ) );
		return array(
			'name'  => self::joined( ' ', $text( 'firstName' ), $text( 'lastName' ) ),
			'lines' => array_values( array_filter( $lines, static fn( string $line ): bool => '' !== $line ) ),
			'phone' => $text( 'phone' ),
			'email' => $text( 'email' ),
		);
	}

	private static function joined( string $between, string ...$words ): string {
		return implode( $between, array_filter( $words, static fn( string $word ): bool => '' !== $word ) );
	}
}
