<?php
/**
 * Every site the plugin may have left something on: this one, or all of a network.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

defined( 'ABSPATH' ) || exit;

final class Sites {
	private const AT_A_TIME = 100;

	/**
	 * Does something on each, one after the other and a hundred known at a time: a network may have many.
	 *
	 * @param callable(): void $work What.
	 */
	public static function each( callable $work ): void {
		if ( ! is_multisite() ) {
			$work();
			return;
		}
		for ( $offset = 0;; $offset += self::AT_A_TIME ) {
			$sites = get_sites(
				array(
					'fields' => 'ids',
					'number' => self::AT_A_TIME,
					'offset' => $offset,
				)
			);
			foreach ( $sites as $site ) {
				self::on( (int) $site, $work );
			}
			if ( count( $sites ) < self::AT_A_TIME ) {
				return;
			}
		}
	}

	/**
	 * Does something on one site of a network.
	 *
	 * @param int              $site Its id.
	 * @param callable(): void $work What.
	 */
	public static function on( int $site, callable $work ): void {
		switch_to_blog( $site );
		$work();
		restore_current_blog();
	}
}
