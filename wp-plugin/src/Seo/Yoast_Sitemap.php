<?php
/**
 * The shop's sitemaps, as Yoast SEO asks for them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

defined( 'ABSPATH' ) || exit;

final class Yoast_Sitemap implements \WPSEO_Sitemap_Provider {
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
