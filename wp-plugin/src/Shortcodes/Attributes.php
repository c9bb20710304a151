<?php
/**
 * A shortcode's attributes as an editor wrote them: each read, and every problem noted in words.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

defined( 'ABSPATH' ) || exit;

final class Attributes {
	private const YES = array( '1', 'true', 'yes', 'on' );
	private const NO  = array( '0', 'false', 'no', 'off', '' );

	/**
	 * What is wrong.
	 *
	 * @var list<string>
	 */
	private array $problems = array();

	/**
	 * Attributes by name.
	 *
	 * @var array<string, string>
	 */
	private array $written = array();

	/**
	 * WordPress gives an attribute without a value as a numbered one: [storebridge_products featured] means yes.
	 *
	 * @param mixed        $written What WordPress gives a shortcode.
	 * @param list<string> $known   The names there are.
	 */
	public function __construct( mixed $written, private readonly array $known ) {
		foreach ( is_array( $written ) ? $written : array() as $name => $value ) {
			$value = is_scalar( $value ) ? trim( (string) $value ) : '';
			if ( is_int( $name ) ) {
				$name  = $value;
				$value = 'yes';
			}
			$this->take( strtolower( $name ), $value );
		}
	}

	/**
	 * What is wrong, in sentences.
	 *
	 * @return list<string>
	 */
	public function problems(): array {
		return $this->problems;
	}

	public function complain( string $words ): void {
		$this->problems[] = $words;
	}

	public function has( string $name ): bool {
		return '' !== $this->text( $name );
	}

	public function text( string $name ): string {
		return $this->written[ $name ] ?? '';
	}

	/**
	 * A comma-separated list.
	 *
	 * @param string $name The attribute.
	 * @return list<string>
	 */
	public function texts( string $name ): array {
		return array_values( array_filter( array_map( 'trim', explode( ',', $this->text( $name ) ) ), static fn( string $text ): bool => '' !== $text ) );
	}

	/**
	 * A comma-separated list of ids.
	 *
	 * @param string $name The attribute.
	 * @return list<int>
	 */
	public function ids( string $name ): array {
		$texts = $this->texts( $name );
		$wrong = array_filter( $texts, static fn( string $text ): bool => 1 !== preg_match( '/^[1-9]\d{0,9}$/D', $text ) );
		if ( array() !== $wrong ) {
			/* translators: 1: attribute name, 2: what was written. */
			$this->complain( sprintf( __( '%1$s: “%2$s” is not a product id. Ids are whole numbers, as in ids="77, 80"; find them in BigCommerce in the address of the product’s page.', 'storebridge' ), $name, implode( ', ', $wrong ) ) );
		}
		return array_values( array_map( 'intval', array_diff( $texts, $wrong ) ) );
	}

	public function flag( string $name ): bool {
		$value = strtolower( $this->text( $name ) );
		if ( ! in_array( $value, array( ...self::YES, ...self::NO ), true ) ) {
			/* translators: 1: attribute name, 2: what was written. */
			$this->complain( sprintf( __( '%1$s: “%2$s” is neither yes nor no. Write %1$s="yes" or leave it out.', 'storebridge' ), $name, $value ) );
		}
		return in_array( $value, self::YES, true );
	}

	public function int( string $name, int $least, int $most, int $otherwise ): int {
		$value = $this->text( $name );
		if ( '' === $value || ( 1 === preg_match( '/^\d{1,4}$/D', $value ) && (int) $value >= $least && (int) $value <= $most ) ) {
			return '' === $value ? $otherwise : (int) $value;
		}
		/* translators: 1: attribute name, 2: what was written, 3: lowest number, 4: highest number. */
		$this->complain( sprintf( __( '%1$s: “%2$s” does not fit. Write a whole number from %3$d to %4$d.', 'storebridge' ), $name, $value, $least, $most ) );
		return $otherwise;
	}

	/**
	 * One word out of a few.
	 *
	 * @param string       $name  The attribute.
	 * @param list<string> $words The words there are.
	 */
	public function word( string $name, array $words ): string {
		$value = strtolower( $this->text( $name ) );
		if ( '' === $value || in_array( $value, $words, true ) ) {
			return $value;
		}
		/* translators: 1: attribute name, 2: what was written, 3: list of words allowed. */
		$this->complain( sprintf( __( '%1$s: there is no “%2$s”. Write one of: %3$s.', 'storebridge' ), $name, $value, implode( ', ', $words ) ) . $this->nearest( $value, $words ) );
		return '';
	}

	private function take( string $name, string $value ): void {
		if ( in_array( $name, $this->known, true ) ) {
			$this->written[ $name ] = $value;
			return;
		}
		if ( array() === $this->known ) {
			/* translators: %s: what was written. */
			$this->complain( sprintf( __( 'This shortcode takes no attributes; leave out “%s”.', 'storebridge' ), $name ) );
			return;
		}
		/* translators: 1: what was written, 2: list of attribute names. */
		$this->complain( sprintf( __( 'There is no attribute “%1$s”. These exist: %2$s.', 'storebridge' ), $name, implode( ', ', $this->known ) ) . $this->nearest( $name, $this->known ) );
	}

	/**
	 * "Did you mean …?", when something is near.
	 *
	 * @param string       $written What was written.
	 * @param list<string> $words   The words there are.
	 */
	private function nearest( string $written, array $words ): string {
		$best = '';
		$far  = 3;
		foreach ( $words as $word ) {
			$distance = levenshtein( substr( $written, 0, 60 ), $word );
			if ( $distance < $far ) {
				$far  = $distance;
				$best = $word;
			}
		}
		/* translators: %s: an attribute's name or value. */
		return '' === $best ? '' : ' ' . sprintf( __( 'Did you mean “%s”?', 'storebridge' ), $best );
	}
}
