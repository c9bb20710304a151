<?php
/**
 * What the plugin asks of the sidecar. Every failure comes back as a WP_Error with a code; nothing is thrown past here.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Sidecar;

use Storebridge\Session;

defined( 'ABSPATH' ) || exit;

/**
 * What is asked for goes out by Transport.
 *
 * @phpstan-import-type Told from Transport
 */
final class Client {
	public function __construct(
		private readonly Transport $transport,
		private readonly Session $session,
		private readonly Operation $operation,
	) {}

	/**
	 * Asks for what is the same for every shopper: no session goes with it, so its answer may stand in a cached page.
	 *
	 * @template T
	 * @param Request             $request What to ask.
	 * @param callable(Answer): T $read    Makes the answer ours; throws Unexpected_Answer.
	 * @return T|\WP_Error
	 */
	public function ask( Request $request, callable $read ): mixed {
		return $this->read( $this->transport->send( $request, '' ), $read );
	}

	/**
	 * Asks for this shopper, and keeps the session the answer carries. Only where cookies may be set.
	 *
	 * @template T
	 * @param Request             $request What to ask.
	 * @param callable(Answer): T $read    Makes the answer ours; throws Unexpected_Answer.
	 * @return T|\WP_Error
	 */
	public function ask_for_shopper( Request $request, callable $read ): mixed {
		$token   = $this->session->token();
		$answer  = $this->transport->send( $request, $token );
		$is_lost = is_array( $answer ) && $this->is_lost( $request, $token, $answer['session'] );
		if ( is_array( $answer ) ) {
			$this->session->keep( $answer['session'] );
		}
		$result = $this->read( $answer, $read );
		if ( $is_lost || ( $result instanceof \WP_Error && 'signed_out' === $result->get_error_code() ) ) {
			$this->session->end_sign_in();
		}
		// What was read is a guest's, and not what they asked for; what was done is done.
		return $is_lost && 'GET' === $request->method && ! $result instanceof \WP_Error ? $this->operation->error( 'signed_out', 'the session could not be opened' ) : $result;
	}

	/**
	 * Whether somebody who came as signed in has no session any more: it is gone from the browser, or the sidecar
	 * cannot open it and has it cleared.
	 *
	 * @param Request $request What was asked: whoever signs out wishes to have none.
	 * @param string  $token   The session that went with it.
	 * @param string  $told    The session that came back.
	 */
	private function is_lost( Request $request, string $token, string $told ): bool {
		$is_without = 'clear' === $told || ( '' === $token && '' === $told );
		return $is_without && Request::LOGOUT !== $request->path && $this->session->seems_signed_in();
	}

	/**
	 * Asks for this shopper beside a page: what the answer says of the session is let go, for it may come late.
	 *
	 * @template T
	 * @param Request             $request What to ask.
	 * @param callable(Answer): T $read    Makes the answer ours; throws Unexpected_Answer.
	 * @return T|\WP_Error
	 */
	public function ask_beside( Request $request, callable $read ): mixed {
		return $this->read( $this->transport->send( $request, $this->session->token() ), $read );
	}

	/**
	 * The error of an answer that lacks what it must have.
	 *
	 * @param Unexpected_Answer $problem What it lacks.
	 */
	public function unreadable( Unexpected_Answer $problem ): \WP_Error {
		return $this->operation->error( 'unreadable_answer', $problem->getMessage() );
	}

	/**
	 * An answer made ours.
	 *
	 * @template T
	 * @param Told|\WP_Error        $answer The sidecar's.
	 * @param callable(Answer): T $read   Makes it ours.
	 * @return T|\WP_Error
	 */
	private function read( array|\WP_Error $answer, callable $read ): mixed {
		if ( $answer instanceof \WP_Error ) {
			return $answer;
		}
		if ( null === $answer['body'] ) {
			return $this->operation->error( 'not_a_sidecar', "status {$answer['status']}, not JSON" );
		}
		try {
			$body = new Answer( $answer['body'] );
			return $answer['status'] >= 200 && $answer['status'] < 300 ? $read( $body ) : $this->refused( $body->child( 'error' ), $answer['retry_after'] );
		} catch ( Unexpected_Answer $problem ) {
			return $this->unreadable( $problem );
		}
	}

	/**
	 * The sidecar's own error, as one of ours.
	 *
	 * @param Answer $error       Its code, words and details.
	 * @param int    $retry_after Seconds to wait, 0 when it did not say.
	 * @throws Unexpected_Answer When it has no code.
	 */
	public function refused( Answer $error, int $retry_after = 0 ): \WP_Error {
		$details = $error->has( 'details' ) ? $error->child( 'details' ) : null;
		$is_list = null !== $details && array_is_list( $details->all() );
		$time    = null !== $details && $details->has( 'serverTime' ) ? $details->int( 'serverTime' ) : null;
		if ( 'moved' === $error->text( 'code' ) ) {
			$moved = $error->child( 'details' );
			return $this->operation->error( 'moved', '', array_combine( array( 'to', 'kind' ), array( $moved->text( 'to' ), $moved->text( 'kind' ) ) ) );
		}
		return $this->operation->error(
			$error->text( 'code' ),
			$error->text_or( 'message', '' ),
			array(
				'details'     => $is_list ? $error->children( 'details' ) : array(),
				'facts'       => null === $details || $is_list ? array() : $details->all(),
				'server_time' => $time,
				'retry_after' => $error->int_or_null( 'retryAfterSeconds' ) ?? $retry_after,
			)
		);
	}
}
