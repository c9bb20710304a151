<?php
/**
 * As much of Yoast SEO as shows: the same public filters, in the same order, around a head and sitemaps of its own.
 */

define( 'WPSEO_VERSION', '0' );

interface WPSEO_Sitemap_Provider {
	public function handles_type( $type );
	public function get_index_links( $max_entries );
	public function get_sitemap_links( $type, $max_entries, $current_page );
}

final class Standin_Images {
	public array $images = array();

	public function add_image( $attachment ) {
		$this->images[] = is_array( $attachment ) ? $attachment : array( 'url' => $attachment );
	}
}

add_filter( 'wp_sitemaps_enabled', '__return_false' );
add_filter( 'pre_get_document_title', static fn() => apply_filters( 'wpseo_title', 'Made by Yoast', null ) );
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
		$robots = apply_filters( 'wpseo_robots_array', array( 'index' => 'index', 'follow' => 'follow' ), null );
		$images = new Standin_Images();
		do_action( 'wpseo_add_opengraph_images', $images );
		$properties = array(
			'og:type'        => apply_filters( 'wpseo_opengraph_type', 'article', null ),
			'og:title'       => apply_filters( 'wpseo_opengraph_title', 'Theirs', null ),
			'og:description' => apply_filters( 'wpseo_opengraph_desc', 'Theirs', null ),
			'og:url'         => apply_filters( 'wpseo_opengraph_url', 'https://theirs.example.com/', null ),
			'og:image'       => $images->images[0]['url'] ?? '',
		);
		$graph = apply_filters( 'wpseo_schema_graph', array( array( '@type' => 'WebPage', '@id' => '#page' ), array( '@type' => 'BreadcrumbList', '@id' => '#theirs' ) ), null );
		printf( "<meta name='robots' content='%s' />\n", esc_attr( implode( ', ', $robots ) ) );
		printf( "<meta name=\"description\" content=\"%s\" />\n", esc_attr( apply_filters( 'wpseo_metadesc', 'Theirs', null ) ) );
		if ( ! in_array( 'noindex', $robots, true ) ) {
			printf( "<link rel=\"canonical\" href=\"%s\" />\n", esc_url( apply_filters( 'wpseo_canonical', 'https://theirs.example.com/', null ) ) );
		}
		foreach ( $properties as $name => $content ) {
			printf( "<meta property=\"%s\" content=\"%s\" />\n", esc_attr( $name ), esc_attr( $content ) );
		}
		printf( '<script type="application/ld+json">%s</script>', wp_json_encode( array( '@context' => 'https://schema.org', '@graph' => $graph ) ) );
	},
	1
);

/**
 * Providers gathered once the theme is there, and asked when somebody comes for a sitemap.
 */
add_action(
	'after_setup_theme',
	static function () {
		$providers = array_filter( apply_filters( 'wpseo_sitemaps_providers', array() ), static fn( $one ) => $one instanceof WPSEO_Sitemap_Provider );
		add_action(
			'parse_request',
			static function ( $wp ) use ( $providers ) {
				if ( 'sitemap_index.xml' === $wp->request ) {
					foreach ( $providers as $provider ) {
						foreach ( $provider->get_index_links( 1000 ) as $link ) {
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
						foreach ( $provider->get_sitemap_links( $asked[1], 1000, (int) ( $asked[2] ?? 0 ) ) as $link ) {
							echo '<url><loc>' . esc_url( $link['loc'] ) . '</loc><lastmod>' . esc_html( $link['mod'] ) . '</lastmod></url>';
						}
						exit;
					}
				}
			}
		);
	}
);
