<?php
/**
 * The last failures to get an answer for a page, for an admin to read: what kind, when, and the correlation id to look up in the
 * sidecar's log. Nobody's data: neither what was asked in detail, nor by whom.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Sidecar;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

/**
 * The newest first; one kind that goes on counts up in its entry.
 *
 * @phpstan-type Failed array{code: string, message: string, room: string, at: int, reference: string, times: int}
 */
final class Failures implements Feature {
	public const OPTION = 'storebridge_failures';

	private const MOST         = 20;
	private const REST_SECONDS = MINUTE_IN_SECONDS;

	/**
	 * Those that are answers rather than failures, and what a site that is not set up yet says.
	 */
	private const NOT_KEPT = array( 'not_configured', 'not_found', 'moved', 'invalid_input', 'conflict', 'confirmation_needed', 'too_large', 'method_not_allowed', 'sign_in_needed', 'signed_out', 'wrong_credentials', 'proof_at_store', 'not_allowed', 'too_many_attempts', 'card_refused' );
	private const ANSWERS  = '/^(?:empty_|item_|out_of_|not_purchasable|nothing_|link_|order_|payment_(?!provider_away|not_set_up|misconfigured|not_begun))/';

	/**
	 * Of this request, by kind.
	 *
	 * @var array<string, Failed>
	 */
	private array $new = array();

	public function boot(): void {
		add_action( 'storebridge_failed', array( $this, 'note' ), 10, 2 );
		add_action( 'shutdown', array( $this, 'write_down' ) );
	}

	/**
	 * Notes one.
	 *
	 * @param mixed $error What went wrong.
	 * @param mixed $path  What was asked for.
	 */
	public function note( mixed $error, mixed $path ): void {
		$code = $error instanceof \WP_Error ? (string) $error->get_error_code() : '';
		if ( ! $error instanceof \WP_Error || in_array( $code, self::NOT_KEPT, true ) || 1 === preg_match( self::ANSWERS, $code ) ) {
			return;
		}
		$data      = $error->get_error_data();
		$reference = is_array( $data ) ? ( $data['reference'] ?? '' ) : '';
		$room      = is_string( $path ) && 1 === preg_match( '~^/v1/([a-z-]+)~', $path, $found ) ? $found[1] : '';

		$this->new[ "$code $room" ] = array(
			'code'      => $code,
			'message'   => mb_substr( $error->get_error_message(), 0, 300 ),
			'room'      => $room,
			'at'        => time(),
			'reference' => is_string( $reference ) ? $reference : '',
			'times'     => 1,
		);
	}

	/**
	 * After the page, and once a minute at most: an outage must not become a storm of writes.
	 */
	public function write_down(): void {
		if ( array() === $this->new ) {
			return;
		}
		$kept = $this->all();
		if ( array() !== $kept && time() - $kept[0]['at'] < self::REST_SECONDS ) {
			return;
		}
		foreach ( array_reverse( $this->new ) as $failed ) {
			$before = array_values( array_filter( $kept, static fn( array $one ): bool => $one['code'] === $failed['code'] && $one['room'] === $failed['room'] ) );
			$kept   = array_values( array_filter( $kept, static fn( array $one ): bool => ! in_array( $one, $before, true ) ) );
			$times  = $failed['times'] + ( $before[0]['times'] ?? 0 );
			array_unshift( $kept, array( 'times' => $times ) + $failed );
		}
		$this->new = array();
		update_option( self::OPTION, array_slice( $kept, 0, self::MOST ), false );
	}

	/**
	 * What is kept.
	 *
	 * @return list<Failed>
	 */
	public function all(): array {
		$kept = get_option( self::OPTION );
		$all  = array();
		foreach ( is_array( $kept ) ? $kept : array() as $one ) {
			if ( is_array( $one ) && is_string( $one['code'] ?? null ) && is_string( $one['message'] ?? null ) && is_string( $one['room'] ?? null ) && is_int( $one['at'] ?? null ) && is_string( $one['reference'] ?? null ) && is_int( $one['times'] ?? null ) ) {
				$all[] = array(
					'code'      => $one['code'],
					'message'   => $one['message'],
					'room'      => $one['room'],
					'at'        => $one['at'],
					'reference' => $one['reference'],
					'times'     => $one['times'],
				);
			}
		}
		return $all;
	}

	public function forget(): void {
		delete_option( self::OPTION );
	}
}
