<?php
/**
 * Tests of Site Health that look at this site alone: its pages, its outside requests, and whether a cache keeps what is personal.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Health;

use Storebridge\Admin\Screens;
use Storebridge\Admin\Setup_Page;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Named as WordPress names them.
 *
 * @phpstan-import-type Result from Verdict
 */
final class Site_Tests {
	public function __construct( private readonly Settings $settings, private readonly Verdict $verdict, private readonly Page_Cache $cache ) {}

	/**
	 * Whether the shop's pages are there.
	 *
	 * @return Result
	 */
	public function pages(): array {
		$missing = array_filter( Settings::PAGES, fn( string $page ): bool => '' === $this->settings->page_url( $page ) );
		if ( array() === $missing ) {
			return $this->verdict->of( 'storebridge_pages', 'good', __( 'The shop’s pages are in place', 'storebridge' ), array( __( 'Shop, cart, checkout, account and gift certificates each have a published page.', 'storebridge' ) ) );
		}
		$names = array(
			'shop'     => __( 'Shop', 'storebridge' ),
			'cart'     => __( 'Cart', 'storebridge' ),
			'checkout' => __( 'Checkout', 'storebridge' ),
			'account'  => __( 'Account', 'storebridge' ),
			'gifts'    => __( 'Gift certificates', 'storebridge' ),
		);
		/* translators: %s: a list of pages. */
		$words = sprintf( __( 'Missing or not published: %s.', 'storebridge' ), implode( ', ', array_intersect_key( $names, array_flip( $missing ) ) ) );
		return $this->verdict->of( 'storebridge_pages', in_array( 'cart', $missing, true ) || in_array( 'checkout', $missing, true ) ? 'critical' : 'recommended', __( 'Some of the shop’s pages are missing', 'storebridge' ), array( $words ), array( Screens::url( Setup_Page::SLUG ) => __( 'Create missing pages', 'storebridge' ) ) );
	}

	/**
	 * Whether WordPress is told not to ask the sidecar.
	 *
	 * @return Result
	 */
	public function outside(): array {
		$url        = $this->settings->sidecar_url();
		$is_blocked = '' !== $url && ( new \WP_Http() )->block_request( $url );
		return $is_blocked
			? $this->verdict->of(
				'storebridge_outside',
				'critical',
				__( 'WordPress is not allowed to reach the shop’s sidecar', 'storebridge' ),
				/* translators: %s: a host's name. */
				array( sprintf( __( 'WP_HTTP_BLOCK_EXTERNAL in wp-config.php blocks outgoing requests. Add %s to WP_ACCESSIBLE_HOSTS there.', 'storebridge' ), (string) wp_parse_url( $url, PHP_URL_HOST ) ) )
			)
			: $this->verdict->of( 'storebridge_outside', 'good', __( 'WordPress is allowed to reach the shop’s sidecar', 'storebridge' ), array( __( 'No setting of this site blocks requests to it.', 'storebridge' ) ) );
	}

	/**
	 * Whether a cache keeps a page that is personal.
	 *
	 * @return Result
	 */
	public function page_cache(): array {
		$url = $this->settings->page_url( 'cart' );
		if ( '' === $url ) {
			return $this->verdict->of( 'storebridge_page_cache', 'recommended', __( 'It could not be tested whether carts are kept out of page caches', 'storebridge' ), array( __( 'There is no cart page to test with.', 'storebridge' ) ), array( Screens::url( Setup_Page::SLUG ) => __( 'Create missing pages', 'storebridge' ) ) );
		}
		$found = $this->cache->look( $url );
		/* translators: %s: the name of a cache, such as "nginx". */
		$known = '' === $found['layer'] ? __( 'No page cache was found in front of this site.', 'storebridge' ) : sprintf( __( 'Page cache found: %s.', 'storebridge' ), $found['layer'] );
		return match ( $found['state'] ) {
			'kept_out' => $this->verdict->of( 'storebridge_page_cache', 'good', __( 'Carts are kept out of page caches', 'storebridge' ), array( $known, __( 'The cart page said “no-store” and was generated again at each request.', 'storebridge' ) ) ),
			'kept'     => $this->verdict->of( 'storebridge_page_cache', 'critical', __( 'The cart page is being cached', 'storebridge' ), array( $known, __( 'The cart page is personal: one shopper could see another’s cart. It says “no-store”, but a cache in front of this site stores it or removes that header. Exclude the cart, checkout and account pages from that cache.', 'storebridge' ) ) ),
			default    => $this->verdict->of( 'storebridge_page_cache', 'recommended', __( 'It could not be tested whether carts are kept out of page caches', 'storebridge' ), array( $known, __( 'This site could not load its own cart page. Loopback requests may be blocked.', 'storebridge' ), $found['words'] ) ),
		};
	}
}
