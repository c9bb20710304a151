<?php
/**
 * A quantity as typed: a whole number, or the reason it is none.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

final class Quantity {
	private const MOST = 1_000_000;

	/**
	 * Reads it.
	 *
	 * @param string $typed What was typed.
	 * @param int    $least 1 to order, 0 in the cart, where it removes.
	 */
	public static function read( string $typed, int $least ): int|\WP_Error {
		$typed = trim( $typed );
		if ( 1 === preg_match( '/^\d{1,7}$/D', $typed ) && (int) $typed >= $least && (int) $typed <= self::MOST ) {
			return (int) $typed;
		}
		$code   = self::code( $typed, $least );
		$detail = array(
			'field' => 'quantity',
			'code'  => $code,
		);
		$bounds = 'too_low' === $code ? array( 'min' => $least ) : array( 'max' => self::MOST );
		return new \WP_Error( 'invalid_input', '', array( 'details' => array( new Answer( $detail + ( str_starts_with( $code, 'too_' ) ? $bounds : array() ) ) ) ) );
	}

	private static function code( string $typed, int $least ): string {
		$is_fraction = 1 === preg_match( '/^-?\d+[.,]0*[1-9]\d*$/D', $typed );
		return match ( true ) {
			'' === $typed               => 'required',
			$is_fraction                => 'not_an_integer',
			! is_numeric( $typed )      => 'not_a_number',
			(float) $typed < $least     => 'too_low',
			(float) $typed > self::MOST => 'too_high',
			default                     => 'not_an_integer',
		};
	}
}
