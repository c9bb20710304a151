<?php
/**
 * The only caller of the sidecar. Every failure comes back as a WP_Error with a code; nothing is thrown past here.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Sidecar;

use Storebridge\Http\Shopper_Address;
use Storebridge\Session;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

final class Client {
	private const MOST_BYTES = 4 * MB_IN_BYTES;

	/**
	 * A cURL that looks names up by itself refuses to do so once less than one second is left.
	 */
	private const CONNECT_SECONDS = 2;

	/**
	 * A sidecar that did not answer is not asked again in this request: a page waits once, not once per product.
	 *
	 * @var \WP_Error|null
	 */
	private ?\WP_Error $gone = null;

	/**
	 * What was asked last, for who is told of failures.
	 *
	 * @var string
	 */
	private string $asked = '';

	public function __construct(
		private readonly Settings $settings,
		private readonly Session $session,
		private readonly Operation $operation,
		private readonly Shopper_Address $address,
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
		return $this->read( $this->send( $request, '' ), $read );
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
		$answer  = $this->send( $request, $token );
		$is_lost = is_array( $answer ) && $this->is_lost( $request, $token, $answer['session'] );
		if ( is_array( $answer ) ) {
			$this->session->keep( $answer['session'] );
		}
		$result = $this->read( $answer, $read );
		if ( $is_lost || ( $result instanceof \WP_Error && 'signed_out' === $result->get_error_code() ) ) {
			$this->session->end_sign_in();
		}
		// What was read is a guest's, and not what they asked for; what was done is done.
		return $is_lost && 'GET' === $request->method && ! $result instanceof \WP_Error ? $this->error( 'signed_out', 'the session could not be opened' ) : $result;
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
		return $this->read( $this->send( $request, $this->session->token() ), $read );
	}

	/**
	 * The error of an answer that lacks what it must have.
	 *
	 * @param Unexpected_Answer $problem What it lacks.
	 */
	public function unreadable( Unexpected_Answer $problem ): \WP_Error {
		return $this->error( 'unreadable_answer', $problem->getMessage() );
	}

	/**
	 * An answer made ours.
	 *
	 * @template T
	 * @param array{status: int, session: string, retry_after: int, body: array<mixed>|null}|\WP_Error $answer The sidecar's.
	 * @param callable(Answer): T                                                                      $read   Makes it ours.
	 * @return T|\WP_Error
	 */
	private function read( array|\WP_Error $answer, callable $read ): mixed {
		if ( $answer instanceof \WP_Error ) {
			return $answer;
		}
		if ( null === $answer['body'] ) {
			return $this->error( 'not_a_sidecar', "status {$answer['status']}, not JSON" );
		}
		try {
			$body = new Answer( $answer['body'] );
			return $answer['status'] >= 200 && $answer['status'] < 300 ? $read( $body ) : $this->refused( $body->child( 'error' ), $answer['retry_after'] );
		} catch ( Unexpected_Answer $problem ) {
			return $this->unreadable( $problem );
		}
	}

	/**
	 * Sends one signed request.
	 *
	 * @param Request $request What to ask.
	 * @param string  $session The sealed token, or "".
	 * @return array{status: int, session: string, retry_after: int, body: array<mixed>|null}|\WP_Error
	 */
	private function send( Request $request, string $session ): array|\WP_Error {
		if ( '' === $this->settings->sidecar_url() || '' === $this->settings->key() ) {
			return $this->error( 'not_configured', 'sidecar address or shared key missing' );
		}
		if ( null !== $this->gone ) {
			return $this->gone;
		}
		$this->asked = $request->path;
		add_action( 'http_api_curl', array( $this, 'connect_quickly' ) );
		$answer = wp_remote_request( $this->settings->sidecar_url() . $request->path, $this->arguments( $request, $session ) );
		remove_action( 'http_api_curl', array( $this, 'connect_quickly' ) );
		if ( $answer instanceof \WP_Error ) {
			$this->gone = $this->error( Transport_Failure::code( $answer ), $answer->get_error_message() );
			return $this->gone;
		}
		$header = static function ( string $name ) use ( $answer ): string {
			$value = wp_remote_retrieve_header( $answer, $name );
			return is_string( $value ) ? $value : '';
		};
		$body   = json_decode( wp_remote_retrieve_body( $answer ), true );
		return array(
			'status'      => (int) wp_remote_retrieve_response_code( $answer ),
			'session'     => $header( 'x-storebridge-session' ),
			'retry_after' => max( 0, (int) $header( 'retry-after' ) ),
			'body'        => is_array( $body ) ? $body : null,
		);
	}

	/**
	 * WordPress's arguments for the request.
	 *
	 * @param Request $request What to ask.
	 * @param string  $session The sealed token, or "".
	 * @return array{method: string, timeout: int, redirection: int, limit_response_size: int, user-agent: string, headers: array<string, string>, body?: string}
	 */
	private function arguments( Request $request, string $session ): array {
		$vouched   = array(
			'X-Correlation-Id'              => $this->operation->id(),
			'X-Storebridge-Session'         => $session,
			'X-Storebridge-Shopper-Address' => $this->address->read(),
			'X-Storebridge-Locale'          => $this->operation->locale(),
		);
		$headers   = ( new Signature( $this->settings->key() ) )->headers( $request->method, $request->path, $request->body, $vouched, time(), wp_generate_uuid4() );
		$arguments = array(
			'method'              => $request->method,
			'timeout'             => $request->timeout_seconds,
			'redirection'         => 0,
			'limit_response_size' => self::MOST_BYTES,
			'user-agent'          => 'Storebridge',
			'headers'             => $headers + array( 'Accept' => 'application/json' ),
		);
		if ( '' !== $request->body ) {
			$arguments['headers']['Content-Type'] = 'application/json';
			$arguments['body']                    = $request->body;
		}
		return $arguments;
	}

	/**
	 * The sidecar stands near: a machine that does not even take the connection within a second is not there.
	 *
	 * @param mixed $curl WordPress's curl handle.
	 */
	public function connect_quickly( mixed $curl ): void {
		if ( $curl instanceof \CurlHandle ) {
			// phpcs:disable WordPress.WP.AlternativeFunctions -- WordPress has no setting of its own for these.
			curl_setopt( $curl, CURLOPT_CONNECTTIMEOUT, self::CONNECT_SECONDS );
			// A curl that cannot look names up in the background times that by an alarm, in whole seconds, and gives up
			// at once where less than one is left: here, a millisecond after it began.
			curl_setopt( $curl, CURLOPT_NOSIGNAL, true );
			// phpcs:enable WordPress.WP.AlternativeFunctions
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
			return $this->error( 'moved', '', array_combine( array( 'to', 'kind' ), array( $moved->text( 'to' ), $moved->text( 'kind' ) ) ) );
		}
		return $this->error(
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

	/**
	 * An error that knows which operation it ended.
	 *
	 * @param string               $code  One of the sidecar's codes, or of our own.
	 * @param string               $words For admins and logs, in English.
	 * @param array<string, mixed> $data  What else is known.
	 */
	private function error( string $code, string $words, array $data = array() ): \WP_Error {
		$error = new \WP_Error( $code, $words, $data + array( 'reference' => $this->operation->id() ) );
		/**
		 * The sidecar gave no answer, or one that is an error; "no such product" is one as well.
		 *
		 * @param \WP_Error $error Its code, English words, and the correlation id as "reference".
		 * @param string    $path  What was asked.
		 */
		do_action( 'storebridge_failed', $error, $this->asked );
		return $error;
	}
}
