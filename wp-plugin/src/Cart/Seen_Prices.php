<?php
/**
 * What each line cost when the shopper last looked, kept by their own browser: a price that changed since is pointed out.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cart;

use Storebridge\Http\Cookie;

defined( 'ABSPATH' ) || exit;

/**
 * A line is known by the beginning of its id. Another quantity or currency has prices of its own, so these are not compared.
 *
 * @phpstan-import-type CartContents from Cart_Shape
 */
final class Seen_Prices {
	private const COOKIE      = 'storebridge_seen';
	private const MOST_LINES  = 40;
	private const LONGEST     = 24;
	private const PREFIX      = 8;
	private const TTL_SECONDS = 30 * DAY_IN_SECONDS;

	/**
	 * The price before, by the line's id.
	 *
	 * @var array<string, string>
	 */
	private array $changed = array();

	/**
	 * Compares, and remembers what is shown now. Before anything is printed.
	 *
	 * @param CartContents $cart The cart.
	 */
	public function look( array $cart ): void {
		$before = self::read();
		$now    = array();
		foreach ( array_slice( $cart['lines'], 0, self::MOST_LINES ) as $line ) {
			$key  = substr( $line['id'], 0, self::PREFIX );
			$seen = $before[ $key ] ?? null;
			if ( null !== $seen && "{$cart['currency']} {$line['quantity']}" === $seen[0] && $line['price'] !== $seen[1] ) {
				$this->changed[ $line['id'] ] = $seen[1];
			}
			if ( '' !== $line['price'] && self::LONGEST >= mb_strlen( $line['price'] ) ) {
				$now[ $key ] = array( "{$cart['currency']} {$line['quantity']}", $line['price'] );
			}
		}
		if ( $now !== $before ) {
			Cookie::set( self::COOKIE, array() === $now ? '' : (string) wp_json_encode( $now ), array() === $now ? -1 : self::TTL_SECONDS, true );
		}
	}

	/**
	 * What the line cost before, or "" for no change.
	 *
	 * @param string $line The line's id.
	 */
	public function before( string $line ): string {
		return $this->changed[ $line ] ?? '';
	}

	/**
	 * What the browser kept; of anything else, nothing.
	 *
	 * @return array<string, array{0: string, 1: string}>
	 */
	private static function read(): array {
		$kept = json_decode( Cookie::read( self::COOKIE ), true );
		$seen = array();
		// The beginning of an id can be digits alone, which PHP would count anew.
		foreach ( is_array( $kept ) ? array_slice( $kept, 0, self::MOST_LINES, true ) : array() as $key => $one ) {
			if ( is_array( $one ) && is_string( $one[0] ?? null ) && is_string( $one[1] ?? null ) && self::LONGEST >= mb_strlen( $one[1] ) ) {
				$seen[ (string) $key ] = array( $one[0], $one[1] );
			}
		}
		return $seen;
	}
}
