<?php
/**
 * The form that a gift certificate is bought by, and what is read from it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Gift_Certificates;

use Storebridge\Account\Store_Input;
use Storebridge\Forms\Posted;
use Storebridge\Views\Form_Field;

defined( 'ABSPATH' ) || exit;

/**
 * Fields have the names the sidecar's errors have, such as "recipient.email".
 *
 * @phpstan-import-type Terms from Certificate_Desk
 * @phpstan-import-type StoreField from \Storebridge\Account\Store_Fields
 * @phpstan-type Wanted array{amount: float, theme: string, sender: array{name: string, email: string}, recipient: array{name: string, email: string}, message: string}
 */
final class Certificate_Fields {
	/**
	 * The fields in order.
	 *
	 * @param Terms $terms The store's.
	 * @return list<StoreField>
	 */
	public static function all( array $terms ): array {
		$fields = array(
			self::amount( $terms ),
			array( 'longest' => 100 ) + Form_Field::own( 'recipient.name', __( 'Recipient’s name', 'storebridge' ) ),
			array( 'longest' => 250 ) + Form_Field::own( 'recipient.email', __( 'Recipient’s email address', 'storebridge' ), 'email' ),
			array( 'longest' => 100 ) + Form_Field::own( 'sender.name', __( 'Your name', 'storebridge' ) ),
			array( 'longest' => 250 ) + Form_Field::own( 'sender.email', __( 'Your email address', 'storebridge' ), 'email' ),
			array(
				'required' => false,
				'longest'  => 200,
			) + Form_Field::own( 'message', __( 'Message', 'storebridge' ), 'multiline' ),
		);
		$themes = array(
			'options' => array_map( array( self::class, 'theme' ), $terms['themes'] ),
			'default' => $terms['themes'][0] ?? '',
		) + Form_Field::own( 'theme', __( 'Picture', 'storebridge' ), 'choice' );
		return 2 > count( $terms['themes'] ) ? $fields : array( ...$fields, $themes );
	}

	/**
	 * What is wanted, or all that is wrong with it.
	 *
	 * @param Terms  $terms  The store's.
	 * @param Posted $posted What was sent.
	 * @return Wanted|\WP_Error
	 */
	public static function read( array $terms, Posted $posted ): array|\WP_Error {
		$fields = self::all( $terms );
		$values = Store_Input::values( $fields, $posted );
		$text   = static fn( string $name ): string => is_string( $values[ $name ] ?? null ) ? $values[ $name ] : '';
		$wrong  = Store_Input::check( $fields, $values );
		$amount = str_replace( ',', '.', $text( 'amount' ) );
		if ( null !== $wrong ) {
			return $wrong;
		}
		$problems = array( ...self::wrong_amount( $terms, $amount ), ...self::wrong_address( 'recipient.email', $text( 'recipient.email' ) ), ...self::wrong_address( 'sender.email', $text( 'sender.email' ) ) );
		return Store_Input::refusal( $problems ) ?? array(
			'amount'    => (float) $amount,
			'theme'     => '' === $text( 'theme' ) ? $terms['themes'][0] ?? 'GENERAL' : $text( 'theme' ),
			'sender'    => array(
				'name'  => $text( 'sender.name' ),
				'email' => $text( 'sender.email' ),
			),
			'recipient' => array(
				'name'  => $text( 'recipient.name' ),
				'email' => $text( 'recipient.email' ),
			),
			'message'   => $text( 'message' ),
		);
	}

	/**
	 * Chosen from those there are, or written.
	 *
	 * @param Terms $terms The store's.
	 * @return StoreField
	 */
	private static function amount( array $terms ): array {
		if ( array() === $terms['amounts'] ) {
			return array(
				'min' => (string) ( $terms['least']['value'] ?? '' ),
				'max' => (string) ( $terms['most']['value'] ?? '' ),
			) + Form_Field::own( 'amount', self::amount_label( $terms ), 'number' );
		}
		$options = array_map(
			static fn( array $amount ): array => array(
				'id'     => (string) $amount['value'],
				'label'  => $amount['words'],
				'states' => array(),
			),
			$terms['amounts']
		);
		return array( 'options' => $options ) + Form_Field::own( 'amount', __( 'Amount', 'storebridge' ), 'dropdown' );
	}

	/**
	 * The label, with its bounds as money is written.
	 *
	 * @param Terms $terms The store's.
	 */
	private static function amount_label( array $terms ): string {
		return null === $terms['least'] || null === $terms['most']
			? __( 'Amount', 'storebridge' )
			/* translators: 1: the least amount of money, 2: the most. */
			: sprintf( __( 'Amount (%1$s to %2$s)', 'storebridge' ), $terms['least']['words'], $terms['most']['words'] );
	}

	/**
	 * What is wrong with the amount, if anything.
	 *
	 * @param Terms  $terms  The store's.
	 * @param string $amount As typed, with a point.
	 * @return list<array{field: string, code: string}>
	 */
	private static function wrong_amount( array $terms, string $amount ): array {
		$code = match ( true ) {
			1 !== preg_match( '/^\d{1,9}(?:\.\d{1,2})?$/D', $amount ) => is_numeric( $amount ) && (float) $amount < 0 ? 'too_low' : 'not_a_number',
			array() !== $terms['amounts'] => in_array( (float) $amount, array_column( $terms['amounts'], 'value' ), true ) ? '' : 'unknown_value',
			null !== $terms['least'] && (float) $amount < $terms['least']['value'] => 'too_low',
			null !== $terms['most'] && (float) $amount > $terms['most']['value'] => 'too_high',
			default => '',
		};
		$bounds = array_filter(
			array(
				'min' => 'too_low' === $code ? $terms['least']['value'] ?? 0.01 : null,
				'max' => 'too_high' === $code ? $terms['most']['value'] ?? null : null,
			)
		);
		return '' === $code ? array() : array(
			array(
				'field' => 'amount',
				'code'  => $code,
			) + $bounds,
		);
	}

	/**
	 * What is wrong with an e-mail address, if anything.
	 *
	 * @param string $field   The field.
	 * @param string $address As typed.
	 * @return list<array{field: string, code: string}>
	 */
	private static function wrong_address( string $field, string $address ): array {
		return false !== is_email( $address ) ? array() : array(
			array(
				'field' => $field,
				'code'  => 'not_an_email',
			),
		);
	}

	/**
	 * One of the store's pictures.
	 *
	 * @param string $theme Its name.
	 * @return array{id: string, label: string, states: list<string>}
	 */
	private static function theme( string $theme ): array {
		return array(
			'id'     => $theme,
			'label'  => match ( $theme ) {
				'BIRTHDAY'    => __( 'Birthday', 'storebridge' ),
			'BOY'         => __( 'Baby boy', 'storebridge' ),
			'CELEBRATION' => __( 'Celebration', 'storebridge' ),
			'CHRISTMAS'   => __( 'Christmas', 'storebridge' ),
			'GENERAL'     => __( 'Any occasion', 'storebridge' ),
			'GIRL'        => __( 'Baby girl', 'storebridge' ),
			'NONE'        => __( 'No picture', 'storebridge' ),
			default       => ucfirst( strtolower( $theme ) ),
			},
			'states' => array(),
		);
	}
}
