<?php
/**
 * Rank Math, when it is active, by its public filters.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

use Storebridge\Feature;
use Storebridge\Pages\Head;

defined( 'ABSPATH' ) || exit;

final class Rank_Math implements Feature, Head_Plugin {
	public function __construct( private readonly Sitemap_Pages $pages ) {}

	public function boot(): void {
		add_filter( 'rank_math/sitemap/providers', array( $this, 'add_sitemaps' ) );
	}

	public function is_active(): bool {
		return defined( 'RANK_MATH_VERSION' );
	}

	public function take( Head $head ): void {
		$texts = array(
			'rank_math/frontend/title'                    => $head->window_title(),
			'rank_math/frontend/description'              => $head->description,
			'rank_math/frontend/canonical'                => $head->canonical,
			'rank_math/opengraph/type'                    => $head->type,
			'rank_math/opengraph/url'                     => $head->canonical,
			'rank_math/opengraph/facebook/og_title'       => $head->shown_title(),
			'rank_math/opengraph/facebook/og_description' => $head->description,
			'rank_math/opengraph/twitter/twitter_title'   => $head->shown_title(),
			'rank_math/opengraph/twitter/twitter_description' => $head->description,
		);
		foreach ( $texts as $filter => $text ) {
			add_filter( $filter, static fn(): string => $text );
		}
		if ( ! $head->is_indexed ) {
			add_filter( 'rank_math/frontend/robots', array( Head_Values::class, 'keep_out' ) );
		}
		if ( null !== $head->image ) {
			foreach ( array( 'facebook', 'twitter' ) as $network ) {
				add_action( "rank_math/opengraph/$network/add_images", static fn( mixed $images ) => Head_Values::add_image( $images, $head->image ) );
			}
		}
		// Its things have names; those it has under the same ones know nothing of the catalogue.
		add_filter( 'rank_math/json_ld', static fn( mixed $things ): array => array_column( $head->schema, null, '@type' ) + ( is_array( $things ) ? $things : array() ) );
	}

	/**
	 * The sitemaps, where the interface for them is there.
	 *
	 * @param mixed $providers Those of other plugins.
	 * @return array<mixed>
	 */
	public function add_sitemaps( mixed $providers ): array {
		$providers = is_array( $providers ) ? $providers : array();
		$ours      = interface_exists( \RankMath\Sitemap\Providers\Provider::class ) ? array( 'storebridge' => new Rank_Math_Sitemap( $this->pages ) ) : array();
		return $providers + $ours;
	}
}
