<?php
/**
 * Yoast SEO, when it is active, by its public filters.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

use Storebridge\Feature;
use Storebridge\Pages\Head;

defined( 'ABSPATH' ) || exit;

final class Yoast implements Feature, Head_Plugin {
	public function __construct( private readonly Sitemap_Pages $pages ) {}

	public function boot(): void {
		add_filter( 'wpseo_sitemaps_providers', array( $this, 'add_sitemaps' ) );
	}

	public function is_active(): bool {
		return defined( 'WPSEO_VERSION' );
	}

	public function take( Head $head ): void {
		$texts = array(
			'wpseo_title'               => $head->window_title(),
			'wpseo_metadesc'            => $head->description,
			'wpseo_canonical'           => $head->canonical,
			'wpseo_opengraph_type'      => $head->type,
			'wpseo_opengraph_title'     => $head->shown_title(),
			'wpseo_opengraph_desc'      => $head->description,
			'wpseo_opengraph_url'       => $head->canonical,
			'wpseo_twitter_title'       => $head->shown_title(),
			'wpseo_twitter_description' => $head->description,
		);
		foreach ( $texts as $filter => $text ) {
			add_filter( $filter, static fn(): string => $text );
		}
		if ( ! $head->is_indexed ) {
			add_filter( 'wpseo_robots_array', array( Head_Values::class, 'keep_out' ) );
		}
		if ( null !== $head->image ) {
			add_action( 'wpseo_add_opengraph_images', static fn( mixed $images ) => Head_Values::add_image( $images, $head->image ) );
			add_filter( 'wpseo_twitter_image', static fn(): string => $head->image['url'] );
		}
		add_filter( 'wpseo_schema_graph', static fn( mixed $graph ): array => self::with_ours( is_array( $graph ) ? $graph : array(), $head ) );
	}

	/**
	 * The sitemaps, where the interface for them is there.
	 *
	 * @param mixed $providers Those of other plugins.
	 * @return array<mixed>
	 */
	public function add_sitemaps( mixed $providers ): array {
		$providers = is_array( $providers ) ? $providers : array();
		return interface_exists( \WPSEO_Sitemap_Provider::class ) ? array( ...array_values( $providers ), new Yoast_Sitemap( $this->pages ) ) : $providers;
	}

	/**
	 * Its own breadcrumbs know nothing of the catalogue; ours take their place, by the same id.
	 *
	 * @param array<mixed> $graph Its things.
	 * @param Head         $head  The page's.
	 * @return array<mixed>
	 */
	private static function with_ours( array $graph, Head $head ): array {
		$has_way = in_array( 'BreadcrumbList', array_column( $head->schema, '@type' ), true );
		$kept    = array_filter( $graph, static fn( mixed $thing ): bool => ! $has_way || ! is_array( $thing ) || 'BreadcrumbList' !== ( $thing['@type'] ?? '' ) );
		return array( ...array_values( $kept ), ...$head->schema );
	}
}
