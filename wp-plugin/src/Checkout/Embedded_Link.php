<?php
/**
 * Where the checkout page's script asks for the link it puts in the frame: good once and for seconds, so never printed.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Feature;
use Storebridge\Http\No_Store;
use Storebridge\Http\Same_Origin;
use Storebridge\Settings;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Views\Refusal;
use Storebridge\Visits\Visits;

defined( 'ABSPATH' ) || exit;

final class Embedded_Link implements Feature {
	public const ROUTE = 'storebridge/v1/checkout/embedded';

	public function __construct(
		private readonly Settings $settings,
		private readonly Client $client,
		private readonly Visits $visits,
		private readonly Same_Origin $origin,
		private readonly No_Store $no_store,
	) {}

	public function boot(): void {
		if ( 'embedded' === $this->settings->checkout_road() ) {
			add_action( 'rest_api_init', array( $this, 'register' ) );
		}
	}

	public function register(): void {
		register_rest_route(
			'storebridge/v1',
			'/checkout/embedded',
			array(
				'methods'             => 'POST',
				'callback'            => array( $this, 'make' ),
				'permission_callback' => array( $this->origin, 'holds' ),
			)
		);
	}

	public function make(): \WP_REST_Response {
		$this->no_store->declare();
		$notices = array();

		$url = $this->client->ask_for_shopper(
			Request::write( 'POST', '/v1/checkout/embedded', $this->visits->luggage( $this->settings->page_url( 'checkout' ) ) ),
			static function ( Answer $answer ) use ( &$notices ): string {
				$notices = $answer->has( 'notices' ) ? $answer->texts( 'notices' ) : array();
				return $answer->text( 'url' );
			}
		);
		if ( is_string( $url ) && ! in_array( wp_parse_url( $url, PHP_URL_SCHEME ), array( 'http', 'https' ), true ) ) {
			$url = new \WP_Error( 'unreadable_answer' );
		}
		$body   = $url instanceof \WP_Error ? array(
			'code'    => (string) $url->get_error_code(),
			'message' => Refusal::words( $url ),
		) : array(
			'url'     => $url,
			'notices' => $notices,
		);
		$answer = new \WP_REST_Response( $body, $url instanceof \WP_Error ? Refusal::status( $url ) : 200 );
		$answer->header( 'Cache-Control', 'no-store, private' );
		return $answer;
	}
}
