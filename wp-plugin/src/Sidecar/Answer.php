<?php
/**
 * One JSON object of the sidecar's, read field by field with the type each must have.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Sidecar;

defined( 'ABSPATH' ) || exit;

final class Answer {
	/**
	 * An object, and where it stands in the whole answer.
	 *
	 * @param array<mixed> $data The object.
	 * @param string       $path Its place, for the error's words.
	 */
	public function __construct( private readonly array $data, private readonly string $path = '$' ) {}

	/**
	 * The object as it came.
	 *
	 * @return array<mixed>
	 */
	public function all(): array {
		return $this->data;
	}

	public function has( string $key ): bool {
		return isset( $this->data[ $key ] );
	}

	public function text( string $key ): string {
		$value = $this->data[ $key ] ?? null;
		return is_string( $value ) ? $value : $this->fail( $key, 'string' );
	}

	public function text_or( string $key, string $otherwise ): string {
		return $this->has( $key ) ? $this->text( $key ) : $otherwise;
	}

	public function int( string $key ): int {
		$value = $this->data[ $key ] ?? null;
		return is_int( $value ) ? $value : $this->fail( $key, 'integer' );
	}

	public function int_or_null( string $key ): ?int {
		return $this->has( $key ) ? $this->int( $key ) : null;
	}

	public function number( string $key ): float {
		$value = $this->data[ $key ] ?? null;
		return is_int( $value ) || is_float( $value ) ? (float) $value : $this->fail( $key, 'number' );
	}

	public function number_or_null( string $key ): ?float {
		return $this->has( $key ) ? $this->number( $key ) : null;
	}

	public function flag( string $key ): bool {
		$value = $this->data[ $key ] ?? null;
		return is_bool( $value ) ? $value : $this->fail( $key, 'boolean' );
	}

	/**
	 * A string or a number, as it would be typed.
	 *
	 * @param string $key The field.
	 */
	public function scalar( string $key ): string {
		$value = $this->data[ $key ] ?? null;
		return is_string( $value ) || is_int( $value ) || is_float( $value ) ? (string) $value : $this->fail( $key, 'string or number' );
	}

	public function child( string $key ): self {
		$value = $this->data[ $key ] ?? null;
		return is_array( $value ) ? new self( $value, "$this->path.$key" ) : $this->fail( $key, 'object' );
	}

	public function child_or_null( string $key ): ?self {
		return $this->has( $key ) ? $this->child( $key ) : null;
	}

	/**
	 * A list of objects.
	 *
	 * @param string $key The field.
	 * @return list<self>
	 */
	public function children( string $key ): array {
		$children = array();
		foreach ( $this->values( $key ) as $index => $value ) {
			$children[] = is_array( $value ) ? new self( $value, "$this->path.$key.$index" ) : $this->fail( "$key.$index", 'object' );
		}
		return $children;
	}

	/**
	 * A list of strings or numbers, as strings.
	 *
	 * @param string $key The field.
	 * @return list<string>
	 */
	public function texts( string $key ): array {
		$texts = array();
		foreach ( $this->values( $key ) as $index => $value ) {
			$texts[] = is_scalar( $value ) ? (string) $value : $this->fail( "$key.$index", 'string' );
		}
		return $texts;
	}

	/**
	 * A list.
	 *
	 * @param string $key The field.
	 * @return list<mixed>
	 */
	private function values( string $key ): array {
		$value = $this->data[ $key ] ?? null;
		return is_array( $value ) ? array_values( $value ) : $this->fail( $key, 'list' );
	}

	private function fail( string $key, string $type ): never {
		// phpcs:ignore WordPress.Security.EscapeOutput -- an exception's words, caught in Client.
		throw new Unexpected_Answer( "$this->path.$key is not a $type" );
	}
}
