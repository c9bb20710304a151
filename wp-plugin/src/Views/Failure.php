<?php
/**
 * What can be said when the shop cannot answer: a visitor is told the truth in a sentence, an editor also why and what to do.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Forms\Kept_Form;
use Storebridge\Http\Server;

defined( 'ABSPATH' ) || exit;

/**
 * What templates/failure.php shows; "code", "advice" and "detail" are empty for visitors. "kept" is the form that was sent.
 *
 * @phpstan-import-type Input from Kept_Form
 * @phpstan-type FailureView array{
 *     cause: 'setup'|'busy'|'store'|'sidecar',
 *     reference: string,
 *     retry_url: string,
 *     kept: list<Input>,
 *     code: string,
 *     advice: string,
 *     detail: string,
 * }
 */
final class Failure {
	private const SETUP = array( 'not_configured', 'unauthorized', 'stale_request', 'replayed_request', 'upstream_refused', 'address_wrong', 'blocked_here', 'not_a_sidecar' );
	private const STORE = array( 'upstream_failed', 'upstream_timeout', 'upstream_changed' );
	private const SOFT  = array( 'not_found', 'moved', 'invalid_input', 'conflict', 'empty_cart', 'nothing_chosen', 'item_gone', 'out_of_stock', 'not_purchasable', 'too_large', 'method_not_allowed', 'sign_in_needed', 'signed_out', 'wrong_credentials', 'proof_at_store', 'not_allowed', 'link_refused', 'link_expired', 'too_many_attempts', 'card_refused', 'confirmation_needed', 'order_missing', 'order_changed', 'checkout_refused', 'address_fixed' );

	private const RETRY_AFTER_SECONDS = 60;

	/**
	 * The failure in words.
	 *
	 * @param \WP_Error   $error What went wrong.
	 * @param list<Input> $kept  What was sent, to be sent again.
	 * @return FailureView
	 */
	public static function view( \WP_Error $error, array $kept = array() ): array {
		$code      = (string) $error->get_error_code();
		$reference = self::data( $error, 'reference' );
		$told      = current_user_can( 'edit_posts' );
		return array(
			'cause'     => self::cause( $code ),
			'reference' => is_string( $reference ) ? substr( $reference, 0, $told ? 36 : 8 ) : '',
			'retry_url' => esc_url_raw( Server::request_uri() ),
			'kept'      => $kept,
			'code'      => $told ? $code : '',
			'advice'    => $told ? Advice::on( $error ) : '',
			'detail'    => $told ? $error->get_error_message() : '',
		);
	}

	/**
	 * Whether the shop could not answer at all, rather than answered "no".
	 *
	 * @param \WP_Error $error What went wrong.
	 */
	public static function is_outage( \WP_Error $error ): bool {
		return ! in_array( $error->get_error_code(), self::SOFT, true ) && ! str_starts_with( (string) $error->get_error_code(), 'payment_' );
	}

	public static function retry_after( \WP_Error $error ): int {
		$seconds = self::data( $error, 'retry_after' );
		return is_int( $seconds ) && $seconds > 0 ? min( $seconds, HOUR_IN_SECONDS ) : self::RETRY_AFTER_SECONDS;
	}

	/**
	 * Tells the browser, caches and search engines that this is for now only.
	 *
	 * @param \WP_Error $error What went wrong.
	 */
	public static function send_status( \WP_Error $error ): void {
		status_header( 503 );
		if ( ! headers_sent() ) {
			header( 'Retry-After: ' . self::retry_after( $error ) );
		}
	}

	public static function data( \WP_Error $error, string $key ): mixed {
		$data = $error->get_error_data();
		return is_array( $data ) ? ( $data[ $key ] ?? null ) : null;
	}

	/**
	 * One of the facts that the sidecar tells with a refusal, or "".
	 *
	 * @param \WP_Error $error What went wrong.
	 * @param string    $name  The fact's.
	 */
	public static function fact( \WP_Error $error, string $name ): string {
		$facts = self::data( $error, 'facts' );
		$fact  = is_array( $facts ) ? $facts[ $name ] ?? '' : '';
		return is_scalar( $fact ) ? (string) $fact : '';
	}

	/**
	 * Who has to do something about it.
	 *
	 * @param string $code The error's.
	 * @return 'setup'|'busy'|'store'|'sidecar'
	 */
	private static function cause( string $code ): string {
		return match ( true ) {
			'busy' === $code                       => 'busy',
			in_array( $code, self::SETUP, true )   => 'setup',
			in_array( $code, self::STORE, true )   => 'store',
			default                                => 'sidecar',
		};
	}
}
