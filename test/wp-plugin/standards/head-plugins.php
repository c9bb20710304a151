<?php
/**
 * As much of Yoast SEO and Rank Math as the plugin uses, for the static checks: they are there only where those plugins are.
 *
 * @package Storebridge
 */

declare(strict_types=1);

// phpcs:ignoreFile

namespace {
	interface WPSEO_Sitemap_Provider {
		/**
		 * @param string $type
		 * @return bool
		 */
		public function handles_type( $type );

		/**
		 * @param int $max_entries
		 * @return array<int, array<string, mixed>>
		 */
		public function get_index_links( $max_entries );

		/**
		 * @param string $type
		 * @param int    $max_entries
		 * @param int    $current_page
		 * @return array<int, array<string, mixed>>
		 */
		public function get_sitemap_links( $type, $max_entries, $current_page );
	}
}

namespace RankMath\Sitemap\Providers {
	interface Provider extends \WPSEO_Sitemap_Provider {}
}
