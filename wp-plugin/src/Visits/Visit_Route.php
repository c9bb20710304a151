<?php
/**
 * Where a page's script tells that the page was seen. Cached pages cannot tell it themselves.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Visits;

use Storebridge\Assets;
use Storebridge\Feature;
use Storebridge\Http\No_Store;
use Storebridge\Http\Same_Origin;

defined( 'ABSPATH' ) || exit;

final class Visit_Route implements Feature {
	public function __construct(
		private readonly Visits $visits,
		private readonly Same_Origin $origin,
		private readonly No_Store $no_store,
		private readonly Assets $assets,
	) {}

	public function boot(): void {
		if ( $this->visits->are_counted() ) {
			add_action( 'rest_api_init', array( $this, 'register' ) );
			add_action( 'wp_enqueue_scripts', array( $this->assets, 'enqueue_visit' ) );
			add_filter( 'wp_consent_api_registered_' . $this->assets->plugin(), '__return_true' );
		}
	}

	public function register(): void {
		$text = array(
			'type'    => 'string',
			'default' => '',
		);
		register_rest_route(
			'storebridge/v1',
			'/visit',
			array(
				'methods'             => 'POST',
				'callback'            => array( $this, 'see' ),
				'permission_callback' => array( $this->origin, 'holds' ),
				'args'                => array(
					'url'      => array( 'required' => true ) + $text,
					'referrer' => $text,
					'term'     => $text,
					'product'  => array(
						'type'    => 'integer',
						'default' => 0,
					),
				),
			)
		);
	}

	/**
	 * Says nothing: there is nothing a page would do with it.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request The page's.
	 */
	public function see( \WP_REST_Request $request ): \WP_REST_Response {
		$this->no_store->declare();
		$text = static fn( string $name ): string => is_string( $request->get_param( $name ) ) ? mb_substr( $request->get_param( $name ), 0, 2000 ) : '';
		$url  = $text( 'url' );
		if ( str_starts_with( $url, home_url( '/' ) ) ) {
			$this->visits->see( $url, $text( 'referrer' ), is_int( $request->get_param( 'product' ) ) ? max( 0, $request->get_param( 'product' ) ) : 0, $text( 'term' ) );
		}
		return new \WP_REST_Response( null, 204 );
	}
}
