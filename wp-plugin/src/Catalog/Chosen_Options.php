<?php
/**
 * What a visitor has chosen among a product's options, as the address or a form says it: value ids by option id.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Catalog;

use Storebridge\Forms\Posted;
use Storebridge\Http\Server;

defined( 'ABSPATH' ) || exit;

final class Chosen_Options {
	public const NAME = 'options';

	private const MOST = 30;

	/**
	 * Of the page being shown. A form that comes back shows what it was sent with.
	 *
	 * @return array<int|string, string>
	 */
	public static function of_request(): array {
		// phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- an address to read, which changes nothing; checked in read().
		return self::read( Server::is_post() ? Posted::read()->options() : wp_unslash( $_GET[ self::NAME ] ?? array() ) );
	}

	/**
	 * What the sidecar can read, in one order; the rest is left out.
	 *
	 * @param mixed $sent Value ids by option id.
	 * @return array<int|string, string>
	 */
	public static function read( mixed $sent ): array {
		$is_id  = static fn( mixed $id ): bool => 1 === preg_match( '/^\d{1,10}$/D', is_scalar( $id ) ? (string) $id : '' );
		$chosen = array();
		foreach ( is_array( $sent ) ? array_slice( $sent, 0, self::MOST, true ) : array() as $option => $value ) {
			if ( is_string( $value ) && $is_id( $option ) && $is_id( $value ) ) {
				$chosen[ (string) $option ] = $value;
			}
		}
		ksort( $chosen );
		return $chosen;
	}

	/**
	 * A question about a product, asked of it as chosen.
	 *
	 * @param array<string, mixed>      $query  The question.
	 * @param array<int|string, string> $chosen Value ids by option id.
	 * @return array<string, mixed>
	 */
	public static function ask( array $query, array $chosen ): array {
		return $query + ( array() === $chosen ? array() : array( self::NAME => (object) $chosen ) );
	}

	/**
	 * The address that shows a choice.
	 *
	 * @param string                    $url    Of the product.
	 * @param array<int|string, string> $chosen Value ids by option id.
	 */
	public static function url( string $url, array $chosen ): string {
		$url = remove_query_arg( self::NAME, $url );
		return array() === $chosen ? $url : add_query_arg( array( self::NAME => $chosen ), $url );
	}
}
