<?php
/**
 * The shop's tests in Tools → Site Health, and what support wants to know of it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Health;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

/**
 * Tests that take time are asked by WordPress's script, one request each.
 *
 * @phpstan-import-type Result from Verdict
 */
final class Site_Health implements Feature {
	private const ROUTE = '/site-health/(?P<test>connection|clock|webhooks|page-cache)';

	public function __construct( private readonly Sidecar_Tests $sidecar, private readonly Site_Tests $site ) {}

	public function boot(): void {
		add_filter( 'site_status_tests', array( $this, 'add' ) );
		add_action( 'rest_api_init', array( $this, 'register' ) );
	}

	/**
	 * Adds the tests.
	 *
	 * @param mixed $tests WordPress's.
	 */
	public function add( mixed $tests ): mixed {
		if ( ! is_array( $tests ) ) {
			return $tests;
		}
		$direct = array(
			'storebridge_pages'   => array(
				'label' => __( 'The shop’s pages', 'storebridge' ),
				'test'  => array( $this->site, 'pages' ),
			),
			'storebridge_outside' => array(
				'label' => __( 'Requests to the shop’s sidecar', 'storebridge' ),
				'test'  => array( $this->site, 'outside' ),
			),
		);
		$labels = array(
			'connection' => __( 'The shop’s connection', 'storebridge' ),
			'clock'      => __( 'The shop’s clocks', 'storebridge' ),
			'webhooks'   => __( 'The shop’s webhooks', 'storebridge' ),
			'page-cache' => __( 'The shop’s personal pages and page caches', 'storebridge' ),
		);
		$async  = array();
		foreach ( $labels as $name => $label ) {
			$async[ 'storebridge_' . str_replace( '-', '_', $name ) ] = array(
				'label'             => $label,
				'test'              => rest_url( "storebridge/v1/site-health/$name" ),
				'has_rest'          => true,
				'async_direct_test' => fn(): array => $this->run( $name ),
			);
		}
		$tests['async']  = ( is_array( $tests['async'] ?? null ) ? $tests['async'] : array() ) + $async;
		$tests['direct'] = ( is_array( $tests['direct'] ?? null ) ? $tests['direct'] : array() ) + $direct;
		return $tests;
	}

	public function register(): void {
		register_rest_route(
			'storebridge/v1',
			self::ROUTE,
			array(
				'methods'             => 'GET',
				'callback'            => array( $this, 'answer' ),
				'permission_callback' => static fn(): bool => current_user_can( 'view_site_health_checks' ),
			)
		);
	}

	/**
	 * One test's result.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request Which.
	 * @return Result
	 */
	public function answer( \WP_REST_Request $request ): array {
		$name = $request['test'];
		return $this->run( is_string( $name ) ? $name : '' );
	}

	/**
	 * Runs one.
	 *
	 * @param string $name Which.
	 * @return Result
	 */
	private function run( string $name ): array {
		return match ( $name ) {
			'clock'      => $this->sidecar->clock(),
			'webhooks'   => $this->sidecar->webhooks(),
			'page-cache' => $this->site->page_cache(),
			default      => $this->sidecar->connection(),
		};
	}
}
