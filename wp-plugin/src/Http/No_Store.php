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

	public function declare(): void {
		foreach ( self::CONSTANTS as $name ) {
			if ( ! defined( $name ) ) {
				define( $name, true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- the cache plugins' own name.
			}
		}
		do_action( 'litespeed_control_set_nocache', 'storebridge: personal to the shopper' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- LiteSpeed's own hook.
		add_filter( 'w3tc_can_cache', '__return_false' );
		if ( ! headers_sent() ) {
			nocache_headers();
			header( 'Cache-Control: no-store, private' );
			$this->is_said = true;
		}
	}

	/**
	 * Whether what is personal may be printed: not into an answer that began as one to be kept.
	 */
	public function is_said(): bool {
		return $this->is_said;
	}
}
