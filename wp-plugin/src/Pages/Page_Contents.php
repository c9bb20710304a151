<?php
/**
 * The text of the posts a page shows, with the synced patterns in it: to know its shortcodes before they are rendered.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

defined( 'ABSPATH' ) || exit;

final class Page_Contents {
	/**
	 * Each of our shortcodes in the main query's posts, with its attributes.
	 *
	 * @return list<array{tag: string, attributes: mixed}>
	 */
	public function shortcodes(): array {
		$text = implode( "\n", array_map( array( $this, 'text' ), $this->posts() ) );
		if ( ! str_contains( $text, '[storebridge_' ) ) {
			return array();
		}
		preg_match_all( '/' . get_shortcode_regex( array( 'storebridge_products', 'storebridge_product', 'storebridge_cart', 'storebridge_checkout' ) ) . '/', $text, $matches, PREG_SET_ORDER );
		$found = array();
		foreach ( $matches as $match ) {
			if ( '[' !== $match[1] ) {
				$found[] = array(
					'tag'        => $match[2],
					'attributes' => shortcode_parse_atts( $match[3] ),
				);
			}
		}
		return $found;
	}

	/**
	 * The main query's posts. A post behind a password shows nothing of itself.
	 *
	 * @return list<\WP_Post>
	 */
	private function posts(): array {
		global $wp_query;
		$posts = $wp_query instanceof \WP_Query && is_array( $wp_query->posts ) ? $wp_query->posts : array();
		return array_values( array_filter( $posts, static fn( mixed $post ): bool => $post instanceof \WP_Post && ! post_password_required( $post ) ) );
	}

	private function text( \WP_Post $post ): string {
		preg_match_all( '/<!-- wp:block \{"ref":(\d+)/', $post->post_content, $references );
		$patterns = array_filter( array_map( static fn( string $id ): mixed => get_post( (int) $id ), $references[1] ), static fn( mixed $pattern ): bool => $pattern instanceof \WP_Post );
		return $post->post_content . implode( "\n", array_map( static fn( \WP_Post $pattern ): string => $pattern->post_content, $patterns ) );
	}
}
