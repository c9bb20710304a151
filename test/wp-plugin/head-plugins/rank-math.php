<?php
/**
 * As much of Rank Math as shows: the same public filters around a head and sitemaps of its own.
 */

namespace RankMath\Sitemap\Providers {
	interface Provider {
		public function handles_type( $type );
		public function get_index_links( $max_entries );
		public function get_sitemap_links( $type, $max_entries, $current_page );
	}
}

namespace {
	define( 'RANK_MATH_VERSION', '0' );

	final class Standin_Images {
		public array $images = array();

		public function add_image( $attachment ) {
			$this->images[] = is_array( $attachment ) ? $attachment : array( 'url' => $attachment );
		}
	}

	add_filter( 'wp_sitemaps_enabled', '__return_false' );
	add_filter( 'pre_get_document_title', static fn() => apply_filters( 'rank_math/frontend/title', 'Made by Rank Math' ) );
	add_action(
		'template_redirect',
		static function () {
			remove_action( 'wp_head', 'rel_canonical' );
			remove_action( 'wp_head', 'wp_robots', 1 );
		}
	);
	add_action(
		'wp_head',
		static function () {
			$robots = apply_filters( 'rank_math/frontend/robots', array( 'index' => 'index', 'follow' => 'follow' ) );
			$images = new Standin_Images();
			do_action( 'rank_math/opengraph/facebook/add_images', $images );
			$properties = array(
				'og:type'        => apply_filters( 'rank_math/opengraph/type', 'article' ),
				'og:title'       => apply_filters( 'rank_math/opengraph/facebook/og_title', 'Theirs' ),
				'og:description' => apply_filters( 'rank_math/opengraph/facebook/og_description', 'Theirs' ),
				'og:url'         => apply_filters( 'rank_math/opengraph/url', 'https://theirs.example.com/' ),
				'og:image'       => $images->images[0]['url'] ?? '',
			);
			$things = apply_filters( 'rank_math/json_ld', array( 'WebPage' => array( '@type' => 'WebPage', '@id' => '#page' ), 'BreadcrumbList' => array( '@type' => 'BreadcrumbList', '@id' => '#theirs' ) ), null );
			printf( "<meta name='robots' content='%s' />\n", esc_attr( implode( ', ', $robots ) ) );
			printf( "<meta name=\"description\" content=\"%s\" />\n", esc_attr( apply_filters( 'rank_math/frontend/description', 'Theirs' ) ) );
			if ( ! in_array( 'noindex', $robots, true ) ) {
				printf( "<link rel=\"canonical\" href=\"%s\" />\n", esc_url( apply_filters( 'rank_math/frontend/canonical', 'https://theirs.example.com/' ) ) );
			}
			foreach ( $properties as $name => $content ) {
				printf( "<meta property=\"%s\" content=\"%s\" />\n", esc_attr( $name ), esc_attr( $content ) );
			}
			printf( '<script type="application/ld+json">%s</script>', wp_json_encode( array( '@context' => 'https://schema.org', '@graph' => array_values( $things ) ) ) );
		},
		1
	);
	add_action(
		'parse_request',
		static function ( $wp ) {
			$providers = apply_filters( 'rank_math/sitemap/providers', array() );
			if ( 'sitemap_index.xml' === $wp->request ) {
				foreach ( $providers as $provider ) {
					foreach ( $provider->get_index_links( 200 ) as $link ) {
						echo '<sitemap><loc>' . esc_url( $link['loc'] ) . '</loc></sitemap>';
					}
				}
				exit;
			}
			if ( 1 !== preg_match( '/^([^\/]+?)-sitemap([0-9]+)?\.xml$/', $wp->request, $asked ) ) {
				return;
			}
			foreach ( $providers as $provider ) {
				if ( $provider->handles_type( $asked[1] ) ) {
					foreach ( $provider->get_sitemap_links( $asked[1], 200, (int) ( $asked[2] ?? 0 ) ) as $link ) {
						echo '<url><loc>' . esc_url( $link['loc'] ) . '</loc><lastmod>' . esc_html( $link['mod'] ) . '</lastmod></url>';
					}
					exit;
				}
			}
		}
	);
}
