<?php
/**
 * Tells cache plugins beforehand which addresses are a shopper's own, so that none of them is fetched and kept ahead of time.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Http;

use Storebridge\Feature;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * No cookie of ours is named to them: pages are the same with and without, and a cache that left out who has a cart
 * would leave out all who buy.
 */
final class Cache_Plugins implements Feature {
	/**
	 * Where the store sends shoppers.
	 */
	private const OWN = array( '/session-sync', '/cart-recovery' );

	private const PAGES = array( 'cart', 'checkout', 'account' );

	public function __construct( private readonly Settings $settings ) {}

	public function boot(): void {
		add_filter( 'rocket_cache_reject_uri', array( $this, 'add_patterns' ) );
		add_filter( 'sgo_exclude_urls_from_cache', array( $this, 'add_wildcards' ) );
	}

	/**
	 * WP Rocket takes regular expressions.
	 *
	 * @param mixed $excluded What it has already.
	 */
	public function add_patterns( mixed $excluded ): mixed {
		return is_array( $excluded ) ? array( ...$excluded, ...array_map( static fn( string $path ): string => preg_quote( untrailingslashit( $path ), '#' ) . '/?(.*)', $this->paths() ) ) : $excluded;
	}

	/**
	 * SiteGround's takes stars.
	 *
	 * @param mixed $excluded What it has already.
	 */
	public function add_wildcards( mixed $excluded ): mixed {
		return is_array( $excluded ) ? array( ...$excluded, ...array_map( static fn( string $path ): string => untrailingslashit( $path ) . '*', $this->paths() ) ) : $excluded;
	}

	/**
	 * The personal pages, as paths. A site whose pages are numbers in the query has none: caches leave a query alone.
	 *
	 * @return list<string>
	 */
	private function paths(): array {
		$home  = (string) wp_parse_url( home_url(), PHP_URL_PATH );
		$paths = array_map( static fn( string $path ): string => untrailingslashit( $home ) . $path, self::OWN );
		foreach ( self::PAGES as $page ) {
			$url = $this->settings->page_url( $page );
			if ( '' !== $url && null === wp_parse_url( $url, PHP_URL_QUERY ) ) {
				$paths[] = (string) wp_parse_url( $url, PHP_URL_PATH );
			}
		}
		return array_values( array_diff( $paths, array( '', '/' ) ) );
	}
}
