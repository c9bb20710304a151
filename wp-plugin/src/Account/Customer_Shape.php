<?php
/**
 * Who is signed in, as the plugin knows them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Empty texts are what the customer has not said. "fields" are the values of the store's own fields by id: a choice is
 * the option's id, boxes ticked are a list of such ids.
 *
 * @phpstan-type Customer array{
 *     id: int,
 *     email: string,
 *     first_name: string,
 *     last_name: string,
 *     phone: string,
 *     company: string,
 *     group: string,
 *     fields: array<int, string|list<string>>,
 * }
 */
final class Customer_Shape {
	/**
	 * A customer of the sidecar's.
	 *
	 * @param Answer $customer The sidecar's.
	 * @return Customer
	 */
	public static function read( Answer $customer ): array {
		return array(
			'id'         => $customer->int( 'id' ),
			'email'      => $customer->text( 'email' ),
			'first_name' => $customer->text( 'firstName' ),
			'last_name'  => $customer->text( 'lastName' ),
			'phone'      => $customer->text( 'phone' ),
			'company'    => $customer->text( 'company' ),
			'group'      => $customer->child_or_null( 'group' )?->text( 'name' ) ?? '',
			'fields'     => self::fields( $customer ),
		);
	}

	/**
	 * The values of the store's own fields, of a customer or an address.
	 *
	 * @param Answer $owner Has "formFields".
	 * @return array<int, string|list<string>>
	 */
	public static function fields( Answer $owner ): array {
		$fields = array();
		foreach ( $owner->children( 'formFields' ) as $field ) {
			$value = $field->all()['value'] ?? '';
			if ( is_array( $value ) ) {
				$fields[ $field->int( 'id' ) ] = $field->texts( 'value' );
			} elseif ( is_scalar( $value ) ) {
				$fields[ $field->int( 'id' ) ] = (string) $value;
			}
		}
		return $fields;
	}
}
