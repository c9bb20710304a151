<?php
/**
 * How good a password the store wants, said before one is typed.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

defined( 'ABSPATH' ) || exit;

/**
 * The store's rules in sentences.
 *
 * @phpstan-import-type PasswordRules from Store_Fields
 * @phpstan-import-type FieldView from \Storebridge\Views\Form_Field
 */
final class Password_Words {
	/**
	 * Each rule.
	 *
	 * @param PasswordRules $rules The store's.
	 * @return list<string>
	 */
	public static function rules( array $rules ): array {
		$digits = $rules['digits'];
		$signs  = $rules['signs'];
		return array_values(
			array_filter(
				array(
					/* translators: %s: a number of characters. */
					sprintf( _n( 'At least %s character', 'At least %s characters', $rules['least'], 'storebridge' ), number_format_i18n( $rules['least'] ) ),
					$rules['lower'] ? __( 'At least one lowercase letter', 'storebridge' ) : '',
					$rules['upper'] ? __( 'At least one uppercase letter', 'storebridge' ) : '',
					/* translators: %s: how many digits. */
					$digits > 0 ? sprintf( _n( 'At least %s digit', 'At least %s digits', $digits, 'storebridge' ), number_format_i18n( $digits ) ) : '',
					/* translators: %s: how many signs. */
					$signs > 0 ? sprintf( _n( 'At least %s symbol, such as ! or ?', 'At least %s symbols, such as ! or ?', $signs, 'storebridge' ), number_format_i18n( $signs ) ) : '',
				)
			)
		);
	}

	/**
	 * The fields, with the rules beside the new password.
	 *
	 * @param list<FieldView> $fields The form's.
	 * @param PasswordRules   $rules  The store's.
	 * @return list<FieldView>
	 */
	public static function beside( array $fields, array $rules ): array {
		return array_map( static fn( array $field ): array => 'password' === $field['field'] ? array( 'help' => self::rules( $rules ) ) + $field : $field, $fields );
	}
}
