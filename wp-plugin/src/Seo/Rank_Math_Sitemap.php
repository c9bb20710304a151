<?php
/**
 * The shop's sitemaps, as Rank Math asks for them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

defined( 'ABSPATH' ) || exit;

final class Rank_Math_Sitemap implements \RankMath\Sitemap\Providers\Provider {
	use Provides_Sitemaps;
}
