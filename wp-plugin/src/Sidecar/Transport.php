<?php
/**
 * The only way to the sidecar: signed, bounded, and given up at once for the rest of a request in which it did not answer.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Sidecar;

use Storebridge\Http\Shopper_Address;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * What came back, whatever it says; no body where it is not JSON.
 *
 * @phpstan-type Told array{status: int, session: string, retry_after: int, body: array<mixed>|null}
 */
final class Transport {
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

	public function __construct(
		private readonly Settings $settings,
		private readonly Operation $operation,
		private readonly Shopper_Address $address,
	) {}

	/**
	 * Sends one signed request.
	 *
	 * @param Request $request What to ask.
	 * @param string  $session The sealed token, or "".
	 * @return Told|\WP_Error
	 */
	public function send( Request $request, string $session ): array|\WP_Error {
		if ( '' === $this->settings->sidecar_url() || '' === $this->settings->key() ) {
			return $this->operation->error( 'not_configured', 'sidecar address or shared key missing' );
		}
		if ( null !== $this->gone ) {
			return $this->gone;
		}
		$this->operation->note( $request->path );
		add_action( 'http_api_curl', array( $this, 'connect_quickly' ) );
		$answer = wp_remote_request( $this->settings->sidecar_url() . $request->path, $this->arguments( $request, $session ) );
		remove_action( 'http_api_curl', array( $this, 'connect_quickly' ) );
		if ( $answer instanceof \WP_Error ) {
			$this->gone = $this->operation->error( Transport_Failure::code( $answer ), $answer->get_error_message() );
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
}
