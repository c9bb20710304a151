<?php
/**
 * What a form of ours sent. Its fields all live under "storebridge", since WordPress takes names like "name" or "p" for its own.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

defined( 'ABSPATH' ) || exit;

final class Posted {
	public const NAME = 'storebridge';

	/**
	 * The fields sent.
	 *
	 * @param array<mixed> $fields Unslashed.
	 */
	public function __construct( private readonly array $fields ) {}

	public static function read(): self {
		// phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- Same_Origin guards every write; readers check each value.
		$fields = $_POST[ self::NAME ] ?? array();
		return new self( is_array( $fields ) ? wp_unslash( $fields ) : array() );
	}

	/**
	 * All that was sent.
	 *
	 * @return array<mixed>
	 */
	public function all(): array {
		return $this->fields;
	}

	/**
	 * The rows of a form that adds several things, by the number each has in the form.
	 *
	 * @return array<int, self>
	 */
	public function items(): array {
		$sent  = $this->fields['items'] ?? array();
		$items = array();
		foreach ( is_array( $sent ) ? $sent : array() as $number => $item ) {
			if ( is_int( $number ) && is_array( $item ) ) {
				$items[ $number ] = new self( $item );
			}
		}
		return $items;
	}

	/**
	 * One field; anything but a string is "".
	 *
	 * @param string $name The field.
	 */
	public function text( string $name ): string {
		$value = $this->fields[ $name ] ?? '';
		return is_string( $value ) || is_int( $value ) ? wp_check_invalid_utf8( (string) $value ) : '';
	}

	/**
	 * What was sent under one name, as a form of its own.
	 *
	 * @param string $name The name.
	 */
	public function part( string $name ): self {
		$part = $this->fields[ $name ] ?? array();
		return new self( is_array( $part ) ? $part : array() );
	}

	/**
	 * The chosen options by option id.
	 *
	 * @return array<int|string, string>
	 */
	public function options(): array {
		$sent    = $this->fields['options'] ?? array();
		$options = array();
		foreach ( is_array( $sent ) ? $sent : array() as $id => $value ) {
			if ( ctype_digit( (string) $id ) && ( is_string( $value ) || is_int( $value ) ) ) {
				$options[ (string) $id ] = str_replace( "\r\n", "\n", wp_check_invalid_utf8( (string) $value ) );
			}
		}
		return $options;
	}

	/**
	 * The values of a form made of fields of the store's: text, or a list where boxes were ticked.
	 *
	 * @return array<string, string|list<string>>
	 */
	public function fields(): array {
		$sent   = $this->fields['fields'] ?? array();
		$fields = array();
		foreach ( is_array( $sent ) ? $sent : array() as $name => $value ) {
			if ( is_string( $value ) ) {
				$fields[ (string) $name ] = str_replace( "\r\n", "\n", wp_check_invalid_utf8( $value ) );
			} elseif ( is_array( $value ) ) {
				$fields[ (string) $name ] = array_values( array_filter( array_map( static fn( mixed $one ): string => is_string( $one ) ? wp_check_invalid_utf8( $one ) : '', $value ), static fn( string $one ): bool => '' !== $one ) );
			}
		}
		return $fields;
	}

	/**
	 * What Google's widget left in the form, under a name of its own; "" where it did not run.
	 */
	public static function recaptcha(): string {
		// phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- handed to the store, which alone can judge it.
		$token = $_POST['g-recaptcha-response'] ?? '';
		return is_string( $token ) ? wp_check_invalid_utf8( wp_unslash( $token ) ) : '';
	}
}
