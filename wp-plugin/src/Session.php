<?php
/**
 * What the shopper's browser keeps for us: the sidecar's sealed token, the item count, whether they are signed in, and one notice for the next page.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

use Storebridge\Http\Cookie;

defined( 'ABSPATH' ) || exit;

/**
 * A visit's ids are random and name nobody; they are kept only with consent.
 *
 * @phpstan-type Visit array{visitorId: string, visitId: string, seenAt: int}
 */
final class Session {
	private const COOKIE        = 'storebridge_session';
	private const COUNT_COOKIE  = 'storebridge_cart_count';
	private const NOTICE_COOKIE = 'storebridge_notice';
	private const VISIT_COOKIE  = 'storebridge_visit';
	private const VISIT_TTL     = 400 * DAY_IN_SECONDS;

	/**
	 * Read by scripts, which ask for a customer's own prices only then. Says nothing of who it is.
	 */
	private const SIGNED_IN_COOKIE = 'storebridge_signed_in';

	private const TTL_SECONDS = 30 * DAY_IN_SECONDS;
	private const NOTICE_TTL  = 5 * MINUTE_IN_SECONDS;

	/**
	 * The token as it changed in this request, before the browser knows.
	 *
	 * @var string|null
	 */
	private ?string $changed = null;

	private bool $was_signed_out = false;

	/**
	 * Whether this request has said so already, for a later cookie of the same name wins over an earlier one.
	 *
	 * @var bool|null
	 */
	private ?bool $is_marked = null;

	public function token(): string {
		$token = $this->changed ?? Cookie::read( $this->name() );
		return 1 === preg_match( '/^[\w.~=+\/-]{1,4000}$/D', $token ) ? $token : '';
	}

	/**
	 * Keeps what the sidecar's session header says: a new token, "clear", or "" for no change.
	 *
	 * @param string $header The header's value.
	 */
	public function keep( string $header ): void {
		if ( '' === $header ) {
			return;
		}
		$this->changed = 'clear' === $header ? '' : $header;
		Cookie::set( $this->name(), 'clear' === $header ? '' : $header, 'clear' === $header ? -1 : self::TTL_SECONDS, true );
	}

	public function count_items( int $count ): void {
		if ( Cookie::read( self::COUNT_COOKIE ) !== ( $count > 0 ? (string) $count : '' ) ) {
			Cookie::set( self::COUNT_COOKIE, $count > 0 ? (string) $count : '', $count > 0 ? self::TTL_SECONDS : -1, false );
		}
	}

	/**
	 * Whether the browser believes that it is signed in: the sidecar alone knows.
	 */
	public function seems_signed_in(): bool {
		$mark = Cookie::read( self::SIGNED_IN_COOKIE );
		return $this->is_marked ?? '1' === $mark;
	}

	public function mark_signed_in( bool $is_signed_in ): void {
		if ( $is_signed_in !== $this->seems_signed_in() ) {
			Cookie::set( self::SIGNED_IN_COOKIE, $is_signed_in ? '1' : '', $is_signed_in ? self::TTL_SECONDS : -1, false );
		}
		$this->is_marked = $is_signed_in;
	}

	/**
	 * The store ended the sign-in, not the shopper: they are to be told.
	 */
	public function end_sign_in(): void {
		$this->was_signed_out = true;
		$this->mark_signed_in( false );
	}

	public function was_signed_out(): bool {
		return $this->was_signed_out;
	}

	/**
	 * The visit this browser keeps, or null.
	 *
	 * @return Visit|null
	 */
	public function visit(): ?array {
		$uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
		return 1 !== preg_match( "/^($uuid)\.($uuid)\.(\d{1,12})$/D", Cookie::read( self::VISIT_COOKIE ), $found ) ? null : array(
			'visitorId' => $found[1],
			'visitId'   => $found[2],
			'seenAt'    => (int) $found[3],
		);
	}

	/**
	 * Has the browser keep it, or forget it.
	 *
	 * @param Visit|null $visit The visit.
	 */
	public function keep_visit( ?array $visit ): void {
		if ( null !== $visit ) {
			Cookie::set( self::VISIT_COOKIE, "{$visit['visitorId']}.{$visit['visitId']}.{$visit['seenAt']}", self::VISIT_TTL, true );
		} elseif ( '' !== Cookie::read( self::VISIT_COOKIE ) ) {
			Cookie::set( self::VISIT_COOKIE, '', -1, true );
		}
	}

	/**
	 * Leaves a notice for the page a redirect leads to.
	 *
	 * @param string       $code What happened.
	 * @param string       $name The product's name.
	 * @param int          $quantity How many.
	 * @param list<string> $more What else is to be said: codes of the sidecar's.
	 */
	public function leave_notice( string $code, string $name = '', int $quantity = 0, array $more = array() ): void {
		$json = (string) wp_json_encode( array( $code, mb_substr( $name, 0, 200 ), $quantity, $more ) );
		Cookie::set( self::NOTICE_COOKIE, $json, self::NOTICE_TTL, true );
	}

	/**
	 * Takes the notice left for this page; the next one will not have it.
	 *
	 * @return array{code: string, name: string, quantity: int, more: list<string>}|null
	 */
	public function take_notice(): ?array {
		$left = Cookie::read( self::NOTICE_COOKIE );
		if ( '' === $left ) {
			return null;
		}
		Cookie::set( self::NOTICE_COOKIE, '', -1, true );
		$notice = json_decode( $left, true );
		if ( ! is_array( $notice ) || ! is_string( $notice[0] ?? null ) || ! is_string( $notice[1] ?? null ) || ! is_int( $notice[2] ?? null ) ) {
			return null;
		}
		return array(
			'code'     => $notice[0],
			'name'     => sanitize_text_field( $notice[1] ),
			'quantity' => $notice[2],
			'more'     => is_array( $notice[3] ?? null ) ? array_values( array_filter( $notice[3], 'is_string' ) ) : array(),
		);
	}

	/**
	 * Some hosts keep only cookies of a certain name (Pantheon: STYXKEY_…), hence the filter. Names that begin
	 * with "wp" would switch page caching off for every shopper on many hosts, so they are not taken.
	 */
	private function name(): string {
		/**
		 * The name of the cookie that holds the sealed session.
		 *
		 * @param string $name Letters, digits, "_" and "-"; not beginning as those of WordPress do.
		 */
		$name = apply_filters( 'storebridge_session_cookie', self::COOKIE );
		return is_string( $name ) && 1 === preg_match( '/^(?!wp|WordPress|comment_author)[\w-]{1,64}$/Di', $name ) ? $name : self::COOKIE;
	}
}
