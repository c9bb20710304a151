<?php
/**
 * Where BigCommerce sends shoppers who are to be on this site, as the sidecar tells it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Redirection;

use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * One state of it.
 *
 * @phpstan-type Site_Route array{type: string, matching: string, route: string}
 */
final class State {
	/**
	 * What BigCommerce has.
	 *
	 * @param string           $site_url The channel's site.
	 * @param list<Site_Route> $routes   Its routes.
	 * @param bool             $signs_in_here Whether its checkout sends shoppers here to sign in.
	 */
	public function __construct( public readonly string $site_url, public readonly array $routes, public readonly bool $signs_in_here ) {}

	public static function read( Answer $answer ): self {
		return new self(
			$answer->child( 'site' )->text( 'url' ),
			array_map(
				static fn( Answer $route ): array => array(
					'type'     => $route->text( 'type' ),
					'matching' => $route->text( 'matching' ),
					'route'    => $route->text( 'route' ),
				),
				$answer->children( 'routes' )
			),
			$answer->child( 'checkout' )->flag( 'shouldRedirectToStorefrontForAuth' )
		);
	}

	/**
	 * The routes of some kinds.
	 *
	 * @param list<string> $types Such as "login".
	 * @return list<Site_Route>
	 */
	public function routes_of( array $types ): array {
		return array_values( array_filter( $this->routes, static fn( array $route ): bool => in_array( $route['type'], $types, true ) ) );
	}

	/**
	 * Every line of it, by what it is about.
	 *
	 * @return array<string, string>
	 */
	public function lines(): array {
		$lines = array();
		foreach ( $this->routes as $route ) {
			$lines[ '*' === $route['matching'] ? $route['type'] : "{$route['type']} {$route['matching']}" ] = $route['route'];
		}
		ksort( $lines );
		return $lines;
	}
}
