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
	use Provides_Sitemaps;
}
