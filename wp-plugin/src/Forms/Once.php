<?php
/**
 * Does once what was sent twice: by a double click, a slow network or the back button. The second gets the first's answer.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Http\Cookie;
use Storebridge\Session;

defined( 'ABSPATH' ) || exit;

/**
 * A script gives each click a key of its own. Without one, a form is the same when the same session sends the same
 * fields and its browser has not seen the answer yet, which its "turn" tells. A page's own key would not do: a cached
 * page shows it to everybody, and to the same shopper twice.
 *
 * @phpstan-import-type Added from Once_Memory
 */
final class Once {
	/**
	 * The error of what may have been done: it is remembered like what was.
	 */
	public const UNSURE = 'added_or_not';

	private const COOKIE = 'storebridge_turn';

	/**
	 * Each try waits a tenth of a second.
	 */
	private const MOST_TRIES = 120;

	public function __construct( private readonly Session $session, private readonly Once_Memory $memory ) {}

	/**
	 * Does it, or tells what came of it when it was done already.
	 *
	 * @param Posted                         $posted What was sent.
	 * @param callable(): (Added|\WP_Error) $act    Does it.
	 * @return Added|\WP_Error
	 */
	public function run( Posted $posted, callable $act ): array|\WP_Error {
		$before = $this->session->token();
		$name   = $this->name( $posted, $before );
		if ( '' === $name ) {
			return $this->finish( '', $before, $act() );
		}
		for ( $try = 0; $try < self::MOST_TRIES; $try++ ) {
			if ( $this->memory->claim( $name ) ) {
				return $this->finish( $name, $before, $act() );
			}
			$kept = $this->memory->read( $name );
			if ( null !== $kept ) {
				// Whose browser never got the cart that the first try made has to begin again.
				return in_array( self::hash( $before ), $kept['sessions'], true ) ? $kept['result'] ?? new \WP_Error( self::UNSURE ) : $this->finish( '', $before, $act() );
			}
			usleep( 100_000 );
		}
		return new \WP_Error( 'conflict' );
	}

	/**
	 * Remembers what came of it; a refusal may be tried again. Whose browser has seen that we cannot tell has been led to
	 * the cart, and may wish for it again.
	 *
	 * @param string          $name   The key, or "".
	 * @param string          $before The session it began with.
	 * @param Added|\WP_Error $result What came of it.
	 * @return Added|\WP_Error
	 */
	private function finish( string $name, string $before, array|\WP_Error $result ): array|\WP_Error {
		$is_refusal = $result instanceof \WP_Error && self::UNSURE !== $result->get_error_code();
		if ( ! $is_refusal ) {
			Cookie::set( self::COOKIE, bin2hex( random_bytes( 8 ) ), DAY_IN_SECONDS, true );
		}
		if ( '' !== $name && $is_refusal ) {
			$this->memory->forget( $name );
		} elseif ( '' !== $name ) {
			$this->memory->keep( $name, $this->sessions( $before ), $result instanceof \WP_Error ? null : $result );
		}
		return $result;
	}

	/**
	 * Whose it is, before and after, as hashes.
	 *
	 * @param string $before The session it began with.
	 * @return list<string>
	 */
	private function sessions( string $before ): array {
		return array_values( array_unique( array_map( array( self::class, 'hash' ), array_filter( array( $before, $this->session->token() ) ) ) ) );
	}

	/**
	 * What the form is known by; "" for who has no session yet, and so no cart that could get it twice.
	 *
	 * @param Posted $posted What was sent.
	 * @param string $token  The session.
	 */
	private function name( Posted $posted, string $token ): string {
		$own = $posted->text( 'once' );
		if ( 1 === preg_match( '/^[\w-]{16,64}$/D', $own ) ) {
			return self::hash( "own $own" );
		}
		return '' === $token ? '' : self::hash( (string) wp_json_encode( array( $token, Cookie::read( self::COOKIE ), $posted->all() ) ) );
	}

	private static function hash( string $text ): string {
		return substr( hash( 'sha256', $text ), 0, 32 );
	}
}
