<?php
/**
 * What was written into a form whose sender turned out to be signed out: it goes along through the sign-in, in the sign-in's own form.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

defined( 'ABSPATH' ) || exit;

/**
 * Passwords are never among it: Submission is given none.
 *
 * @phpstan-type UnsentForm array{form: string, fields: array<string, string|list<string>>}
 */
final class Unsent {
	private const NAME        = 'unsent';
	private const MOST_FIELDS = 100;
	private const MOST_BYTES  = 100_000;

	/**
	 * As it came back with the sign-in, or null.
	 *
	 * @param Posted $posted The sign-in's form.
	 * @return UnsentForm|null
	 */
	public static function read( Posted $posted ): ?array {
		$sent   = $posted->part( self::NAME );
		$unsent = array(
			'form'   => $sent->text( 'form' ),
			'fields' => $sent->fields(),
		);
		return 1 === preg_match( '/^[a-z-]{1,40}$/D', $unsent['form'] ) && self::is_bounded( $unsent['fields'] ) ? $unsent : null;
	}

	/**
	 * As hidden inputs.
	 *
	 * @param UnsentForm|null $unsent What was written.
	 * @return list<array{name: string, value: string}>
	 */
	public static function inputs( ?array $unsent ): array {
		if ( null === $unsent || ! self::is_bounded( $unsent['fields'] ) ) {
			return array();
		}
		$inputs = array( self::input( '[form]', $unsent['form'] ) );
		foreach ( $unsent['fields'] as $name => $value ) {
			foreach ( (array) $value as $one ) {
				$inputs[] = self::input( "[fields][$name]" . ( is_array( $value ) ? '[]' : '' ), $one );
			}
		}
		return $inputs;
	}

	/**
	 * One input.
	 *
	 * @param string $place Where in the form it stands.
	 * @param string $value Its value.
	 * @return array{name: string, value: string}
	 */
	private static function input( string $place, string $value ): array {
		return array(
			'name'  => Posted::NAME . '[' . self::NAME . ']' . $place,
			'value' => $value,
		);
	}

	/**
	 * Whether it is something, and no more than a form of ours may hold.
	 *
	 * @param array<string, string|list<string>> $fields What was written.
	 */
	private static function is_bounded( array $fields ): bool {
		return array() !== $fields && count( $fields, COUNT_RECURSIVE ) <= self::MOST_FIELDS && strlen( (string) wp_json_encode( $fields ) ) <= self::MOST_BYTES;
	}
}
