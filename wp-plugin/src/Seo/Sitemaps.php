<?php
/**
 * The shop in WordPress's own sitemap.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Sitemaps implements Feature {
	public function __construct( private readonly Sitemap_Pages $pages ) {}

	public function boot(): void {
		add_action( 'wp_sitemaps_init', fn() => wp_register_sitemap_provider( Sitemap_Provider::NAME, new Sitemap_Provider( $this->pages ) ) );
	}
}
