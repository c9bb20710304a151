<?php
/**
 * What the store asks of who registers or gives an address. The same for everybody, asked once in a request.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Sidecar\Unexpected_Answer;

defined( 'ABSPATH' ) || exit;

/**
 * A field's name is "firstName" and the like, or "formFields.<id>" where the store made it; "min" and "max" are numbers
 * or days, "" for none, and "longest" is 0 where there is no limit. Only a country's options have states.
 *
 * @phpstan-type Option array{id: string, label: string, states: list<string>}
 * @phpstan-type StoreField array{
 *     id: int,
 *     name: string,
 *     label: string,
 *     type: string,
 *     required: bool,
 *     options: list<Option>,
 *     longest: int,
 *     min: string,
 *     max: string,
 *     default: string,
 * }
 * @phpstan-type PasswordRules array{least: int, lower: bool, upper: bool, digits: int, signs: int}
 * @phpstan-type StoreForms array{registration: list<StoreField>, address: list<StoreField>, rules: PasswordRules, site_key: string, checkout_site_key: string}
 */
final class Store_Fields {
	/**
	 * The forms as this request knows them.
	 *
	 * @var StoreForms|\WP_Error|null
	 */
	private array|\WP_Error|null $known = null;

	public function __construct( private readonly Client $client ) {}

	/**
	 * The store's forms.
	 *
	 * @return StoreForms|\WP_Error
	 */
	public function read(): array|\WP_Error {
		$this->known ??= $this->client->ask( Request::get( '/v1/customer/forms' ), array( self::class, 'forms' ) );
		return $this->known;
	}

	/**
	 * The forms of the sidecar's answer.
	 *
	 * @param Answer $answer The sidecar's.
	 * @return StoreForms
	 */
	public static function forms( Answer $answer ): array {
		$countries = array_map( array( self::class, 'country' ), $answer->children( 'countries' ) );
		$read      = static fn( Answer $field ): array => self::field( $field, $countries );
		$rules     = $answer->child( 'password' );
		return array(
			'registration'      => array_map( $read, $answer->children( 'registration' ) ),
			'address'           => array_map( $read, $answer->children( 'address' ) ),
			'rules'             => array(
				'least'  => $rules->int( 'minLength' ),
				'lower'  => $rules->flag( 'needsLowerCase' ),
				'upper'  => $rules->flag( 'needsUpperCase' ),
				'digits' => $rules->int( 'minNumbers' ),
				'signs'  => $rules->int( 'minSpecialCharacters' ),
			),
			'site_key'          => $answer->child_or_null( 'recaptcha' )?->text( 'siteKey' ) ?? '',
			'checkout_site_key' => $answer->child_or_null( 'checkoutRecaptcha' )?->text( 'siteKey' ) ?? '',
		);
	}

	/**
	 * One field.
	 *
	 * @param Answer       $field     The sidecar's.
	 * @param list<Option> $countries What a country is chosen from.
	 * @return StoreField
	 */
	private static function field( Answer $field, array $countries ): array {
		$name = $field->text( 'name' );
		$type = $field->text( 'type' );
		return array(
			'id'       => $field->int( 'id' ),
			'name'     => $name,
			'label'    => $field->text( 'label' ),
			'type'     => 'country' === $name ? 'dropdown' : $type,
			'required' => $field->flag( 'isRequired' ),
			'options'  => 'country' === $name ? $countries : self::options( $field ),
			'longest'  => max( 0, $field->int_or_null( 'maxLength' ) ?? 0 ),
			'min'      => self::bound( $field, 'date' === $type ? 'minDate' : 'min' ),
			'max'      => self::bound( $field, 'date' === $type ? 'maxDate' : 'max' ),
			'default'  => self::bound( $field, 'default' ),
		);
	}

	/**
	 * What is chosen from.
	 *
	 * @param Answer $field The sidecar's.
	 * @return list<Option>
	 */
	private static function options( Answer $field ): array {
		return array_map(
			static fn( Answer $option ): array => array(
				'id'     => $option->scalar( 'id' ),
				'label'  => $option->text( 'label' ),
				'states' => array(),
			),
			$field->has( 'options' ) ? $field->children( 'options' ) : array()
		);
	}

	/**
	 * A country with the names of its states.
	 *
	 * @param Answer $country The sidecar's.
	 * @return Option
	 * @throws Unexpected_Answer When it has no name.
	 */
	private static function country( Answer $country ): array {
		return array(
			'id'     => $country->text( 'code' ),
			'label'  => $country->text( 'name' ),
			'states' => array_map( static fn( Answer $state ): string => $state->text( 'name' ), $country->children( 'states' ) ),
		);
	}

	private static function bound( Answer $field, string $key ): string {
		return $field->has( $key ) ? $field->scalar( $key ) : '';
	}
}
