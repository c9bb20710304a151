<?php
/**
 * The text of the posts a page shows, with the synced patterns in it and what a page builder keeps beside it: to know its
 * shortcodes, and the blocks that are their twins, before they are rendered.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Blocks\Product_Binding;
use Storebridge\Blocks\Twin;
use Storebridge\Predecessor\Old_Text;

defined( 'ABSPATH' ) || exit;

/**
 * A shortcode as someone wrote it.
 *
 * @phpstan-type Written array{tag: string, attributes: mixed}
 */
final class Page_Contents {
	/**
	 * Where page builders keep what they show in place of a post's text. WordPress has read all of a post's meta already.
	 */
	private const BUILDERS = array( '_elementor_data', '_fl_builder_data', '_bricks_page_content_2', 'ct_builder_shortcodes', '_breakdance_data', 'panels_data' );

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
			$found[ $post->ID ] = self::written_in( Patterns_In::text( $post->post_content ) . self::built( $post->ID ) );
		}
		return $found;
	}

	/**
	 * Each of our shortcodes in a text, each of our blocks as the shortcode it is the twin of, what others are bound to, and
	 * what of the plugin before this one is shown by us.
	 *
	 * @param string $text As saved.
	 * @return list<Written>
	 */
	public static function written_in( string $text ): array {
		return array( ...Old_Text::written_in( $text ), ...Twin::written_in( $text ), ...Product_Binding::written_in( $text ), ...self::shortcodes_in( $text ) );
	}

	/**
	 * The shortcodes alone.
	 *
	 * @param string $text As saved.
	 * @return list<Written>
	 */
	private static function shortcodes_in( string $text ): array {
		global $shortcode_tags;
		if ( ! str_contains( $text, '[storebridge_' ) ) {
			return array();
		}
		$names = array_map( 'strval', array_keys( is_array( $shortcode_tags ) ? $shortcode_tags : array() ) );
		return Shortcodes_In::text( $text, array_values( array_filter( $names, static fn( string $tag ): bool => str_starts_with( $tag, 'storebridge_' ) ) ) );
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

	/**
	 * What a builder shows, as it is saved: JSON with its quotes escaped, or a serialised array that holds them as they are.
	 *
	 * @param int $post_id The post's.
	 */
	private static function built( int $post_id ): string {
		$text = '';
		$meta = $post_id > 0 ? get_post_meta( $post_id ) : array();
		foreach ( is_array( $meta ) ? array_intersect_key( $meta, array_flip( self::BUILDERS ) ) : array() as $values ) {
			foreach ( is_array( $values ) ? array_filter( $values, 'is_string' ) : array() as $value ) {
				$text .= "\n" . ( str_contains( $value, '[storebridge_' ) || Old_Text::may_hold_any( $value ) ? stripslashes( $value ) : '' );
			}
		}
		return $text;
	}
}
