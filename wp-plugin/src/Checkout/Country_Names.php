<?php
/**
 * A checkout's addresses tell a country by its code; people read its name.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Account\Store_Fields;

defined( 'ABSPATH' ) || exit;

/**
 * The names are those of the store's own form.
 *
 * @phpstan-import-type Contents from Checkout_Shape
 * @phpstan-import-type CheckoutAddress from Checkout_Address
 */
final class Country_Names {
	public function __construct( private readonly Store_Fields $fields ) {}

	/**
	 * The same checkout with its countries named; as it was, where nobody knows them.
	 *
	 * @param Contents $checkout The checkout.
	 * @return Contents
	 */
	public function in( array $checkout ): array {
		$forms = null === $checkout['address'] ? null : $this->fields->read();
		$names = is_array( $forms ) ? array_column( array_column( $forms['address'], 'options', 'name' )['country'] ?? array(), 'label', 'id' ) : array();
		if ( array() === $names || null === $checkout['address'] ) {
			return $checkout;
		}
		$checkout['address']      = self::named( $checkout['address'], $names );
		$checkout['consignments'] = array_map( static fn( array $part ): array => array( 'address' => self::named( $part['address'], $names ) ) + $part, $checkout['consignments'] );
		return $checkout;
	}

	/**
	 * One address.
	 *
	 * @param CheckoutAddress       $address The address.
	 * @param array<string, string> $names   By code.
	 * @return CheckoutAddress
	 */
	private static function named( array $address, array $names ): array {
		$code = $address['values']['country'] ?? '';
		foreach ( $address['shown']['lines'] as $index => $line ) {
			if ( $line === $code && isset( $names[ $line ] ) ) {
				$address['shown']['lines'][ $index ] = $names[ $line ];
			}
		}
		$address['shown']['lines'] = array_values( $address['shown']['lines'] );
		return $address;
	}
}
