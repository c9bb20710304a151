<?php
/**
 * Says "do not keep this answer" to browsers, proxies and the cache plugins, each in its own words.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Http;

defined( 'ABSPATH' ) || exit;

final class No_Store {
	/**
	 * Whether the answer itself says so; once it has begun, nothing more can be said.
	 *
	 * @var bool
	 */
	private bool $is_said = false;

	private const CONSTANTS = array( 'DONOTCACHEPAGE', 'DONOTCACHEOBJECT', 'DONOTCACHEDB' );

	/**
	 * What caches read in an answer. The last two are for those that are told to ignore the first: nginx as it is often
	 * set up, and Cloudflare's for WordPress, whose plugin has promised it the page before anybody knew which it is.
	 */
	private const HEADERS = array(
		'Cache-Control'   => 'no-store, private',
		'X-Accel-Expires' => '0',
		'cf-edge-cache'   => 'no-cache',
	);

	public function declare(): void {
		foreach ( self::CONSTANTS as $name ) {
			if ( ! defined( $name ) ) {
				define( $name, true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- the cache plugins' own name.
			}
		}
		$this->tell_plugins();
		if ( ! headers_sent() ) {
			nocache_headers();
			foreach ( self::HEADERS as $name => $value ) {
				header( "$name: $value" );
			}
			$this->is_said = true;
		}
	}

	/**
	 * Each by its own hook; those that keep to the constants need no other.
	 */
	private function tell_plugins(): void {
		do_action( 'litespeed_control_set_nocache', 'storebridge: personal to the shopper' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- LiteSpeed's own hook.
		add_filter( 'w3tc_can_cache', '__return_false' );
		add_filter( 'cache_enabler_bypass_cache', '__return_true' );
		add_filter( 'cloudflare_use_cache', '__return_false' );
		foreach ( array( 'wpfc_exclude_current_page', 'batcache_cancel' ) as $exclude ) {
			if ( function_exists( $exclude ) ) {
				$exclude();
			}
		}
	}

	/**
	 * Whether what is personal may be printed: not into an answer that began as one to be kept.
	 */
	public function is_said(): bool {
		return $this->is_said;
	}
}
