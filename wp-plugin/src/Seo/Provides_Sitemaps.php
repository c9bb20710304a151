<?php
/**
 * The shop's sitemaps for the plugins that print a site's own: all of them ask alike.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

defined( 'ABSPATH' ) || exit;

/**
 * Their interfaces name no types.
 */
trait Provides_Sitemaps {
	private readonly Sitemap_Links $links;

	public function __construct( Sitemap_Pages $pages ) {
		$this->links = new Sitemap_Links( $pages );
	}

	/**
	 * Whether it is one of ours.
	 *
	 * @param string $type Such as "storebridge-products".
	 * @return bool
	 */
	public function handles_type( $type ) {
		return $this->links->has( (string) $type );
	}

	/**
	 * What stands in the index.
	 *
	 * @param int $max_entries How many it would have on each.
	 * @return array<int, array<string, mixed>>
	 */
	public function get_index_links( $max_entries ) {
		return $this->links->index();
	}

	/**
	 * What stands on one.
	 *
	 * @param string $type         Such as "storebridge-products".
	 * @param int    $max_entries  How many it would have.
	 * @param int    $current_page From 1; 0 for the first.
	 * @return array<int, array<string, mixed>>
	 */
	public function get_sitemap_links( $type, $max_entries, $current_page ) {
		return $this->links->links( (string) $type, (int) $current_page );
	}
}
