<?php
/**
 * The text of what stands around a page's own content: a classic theme's widgets, or a block theme's template with
 * its parts. WordPress reads all of it anyway, and keeps what it has read, so looking early costs no query.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

defined( 'ABSPATH' ) || exit;

final class Surroundings {
	private const DEEPEST = 3;

	/**
	 * Our shortcodes and blocks in the widgets of every sidebar that is in use.
	 *
	 * @return list<array{tag: string, attributes: mixed}>
	 */
	public function in_widgets(): array {
		$found = array();
		foreach ( wp_get_sidebars_widgets() as $sidebar => $widgets ) {
			if ( 'wp_inactive_widgets' !== $sidebar && is_array( $widgets ) ) {
				$texts = array_map( array( $this, 'widget_text' ), array_filter( $widgets, 'is_string' ) );
				$found = array( ...$found, ...Page_Contents::written_in( Patterns_In::text( implode( "\n", $texts ) ) ) );
			}
		}
		return $found;
	}

	/**
	 * Our shortcodes and blocks in the block template chosen for this page, once WordPress has chosen it.
	 *
	 * @return list<array{tag: string, attributes: mixed}>
	 */
	public function in_template(): array {
		$content = $GLOBALS['_wp_current_template_content'] ?? '';
		return is_string( $content ) ? Page_Contents::written_in( Patterns_In::text( $this->with_parts( $content, self::DEEPEST ) ) ) : array();
	}

	private function widget_text( string $id ): string {
		if ( 1 !== preg_match( '/^(.+)-(\d+)$/D', $id, $name ) ) {
			return '';
		}
		$instances = get_option( 'widget_' . $name[1] );
		$instance  = is_array( $instances ) ? ( $instances[ (int) $name[2] ] ?? null ) : null;
		$text      = is_array( $instance ) ? ( $instance['content'] ?? $instance['text'] ?? '' ) : '';
		return is_string( $text ) ? $text : '';
	}

	/**
	 * A template's text and that of the parts it names, and of those they name.
	 *
	 * @param string $content The template's.
	 * @param int    $deeper  How many levels of parts to follow.
	 */
	private function with_parts( string $content, int $deeper ): string {
		preg_match_all( '/<!-- wp:template-part (\{.*?\}) \/?-->/', $content, $parts );
		foreach ( $deeper > 0 ? $parts[1] : array() as $json ) {
			$attributes = json_decode( $json, true );
			$slug       = is_array( $attributes ) ? ( $attributes['slug'] ?? null ) : null;
			$content   .= is_string( $slug ) ? "\n" . $this->with_parts( $this->part( $slug ), $deeper - 1 ) : '';
		}
		return $content;
	}

	/**
	 * A part's text: what the site has made of it, or the theme's file.
	 *
	 * @param string $slug Its name.
	 */
	private function part( string $slug ): string {
		// Word for word as WordPress asks when it renders the part, so that it finds this answer in its memory.
		$made = new \WP_Query(
			array(
				'post_type'           => 'wp_template_part',
				'post_status'         => 'publish',
				'post_name__in'       => array( $slug ),
				// phpcs:ignore WordPress.DB.SlowDBQuery -- WordPress's own, and asked but once.
				'tax_query'           => array(
					array(
						'taxonomy' => 'wp_theme',
						'field'    => 'name',
						'terms'    => get_stylesheet(),
					),
				),
				'posts_per_page'      => 1,
				'no_found_rows'       => true,
				'lazy_load_term_meta' => false,
			)
		);
		$post = $made->posts[0] ?? null;
		if ( $post instanceof \WP_Post ) {
			return $post->post_content;
		}
		$file = 0 === validate_file( $slug ) ? get_theme_file_path( "parts/$slug.html" ) : '';
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of the theme's.
		return '' !== $file && is_readable( $file ) ? (string) file_get_contents( $file ) : '';
	}
}
