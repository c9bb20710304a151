<?php
/**
 * The text of the posts a page shows, with the synced patterns in it: to know its shortcodes before they are rendered.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Predecessor\Old_Text;

defined( 'ABSPATH' ) || exit;

/**
 * A shortcode as someone wrote it.
 *
 * @phpstan-type Written array{tag: string, attributes: mixed}
 */
final class Page_Contents {
	/**
	 * Each of our shortcodes in the main query's posts, with its attributes.
	 *
	 * @return list<Written>
	 */
	public function shortcodes(): array {
		return array_merge( ...array_values( $this->shortcodes_by_post() ) );
	}

	/**
	 * The same, by the post that holds them.
	 *
	 * @return array<int, list<Written>>
	 */
	public function shortcodes_by_post(): array {
		$found = array();
		foreach ( $this->posts() as $post ) {
			$found[ $post->ID ] = self::written_in( $this->text( $post ) );
		}
		return $found;
	}

	/**
	 * Each of our shortcodes in a text, and what of the plugin before this one is shown by us.
	 *
	 * @param string $text As saved.
	 * @return list<Written>
	 */
	public static function written_in( string $text ): array {
		return array( ...Old_Text::written_in( $text ), ...self::ours_in( $text ) );
	}

	/**
	 * Ours alone.
	 *
	 * @param string $text As saved.
	 * @return list<Written>
	 */
	private static function ours_in( string $text ): array {
		global $shortcode_tags;
		$tags = array_filter( array_keys( is_array( $shortcode_tags ) ? $shortcode_tags : array() ), static fn( int|string $tag ): bool => str_starts_with( (string) $tag, 'storebridge_' ) );
		if ( array() === $tags || ! str_contains( $text, '[storebridge_' ) ) {
			return array();
		}
		preg_match_all( '/' . get_shortcode_regex( $tags ) . '/', $text, $matches, PREG_SET_ORDER );
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
