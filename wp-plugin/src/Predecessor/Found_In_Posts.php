<?php
/**
 * The predecessor's shortcodes and blocks in everything the site has written, a hundred texts at a time.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Pages\Shortcodes_In;

defined( 'ABSPATH' ) || exit;

/**
 * Read straight from the database: no filter of another plugin's may hide a text, and no cache may fill with all of them.
 *
 * @phpstan-import-type Row from Report
 */
final class Found_In_Posts {
	private const AT_ONCE = 100;

	/**
	 * A row for each shortcode and block.
	 *
	 * @return \Generator<int, Row>
	 */
	public static function rows(): \Generator {
		foreach ( self::texts() as $post ) {
			foreach ( self::in( $post['post_content'] ) as $found ) {
				yield array(
					'what'    => $found['is_block'] ? __( 'Block', 'storebridge' ) : __( 'Shortcode', 'storebridge' ),
					/* translators: 1: a title, 2: the kind of a post, such as "page", 3: a number. */
					'where'   => sprintf( __( '“%1$s” (%2$s %3$d)', 'storebridge' ), $post['post_title'], $post['post_type'], $post['ID'] ),
					'url'     => (string) get_edit_post_link( $post['ID'], 'raw' ),
					'found'   => $found['written'],
					'becomes' => Difference::becomes( $found['tag'] ),
					'differs' => Difference::of( $found['tag'], $found['attributes'] ),
					'post'    => (string) $post['ID'],
				);
			}
		}
	}

	/**
	 * The shortcodes and blocks of one text.
	 *
	 * @param string $text As saved.
	 * @return list<array{is_block: bool, tag: string, attributes: mixed, written: string}>
	 */
	public static function in( string $text ): array {
		$found = array_map(
			static fn( array $block ): array => array(
				'is_block'   => true,
				'tag'        => Old_Tags::BLOCKS[ $block['name'] ] ?? '',
				'attributes' => Shortcodes_In::text( $block['text'], Old_Tags::all() )[0]['attributes'] ?? '',
				'written'    => trim( Old_Tags::NAMESPACE . "{$block['name']} {$block['text']}" ),
			),
			Old_Text::shortcodes_of_blocks( $text )
		);
		foreach ( Shortcodes_In::text( Old_Text::outside_blocks( $text ), Old_Tags::all() ) as $shortcode ) {
			$found[] = array(
				'is_block'   => false,
				'tag'        => $shortcode['tag'],
				'attributes' => $shortcode['attributes'],
				'written'    => Old_Text::shortcode( $shortcode['tag'], is_array( $shortcode['attributes'] ) ? $shortcode['attributes'] : array() ),
			);
		}
		return $found;
	}

	/**
	 * The texts that may hold any.
	 *
	 * @return \Generator<int, array{ID: int, post_title: string, post_type: string, post_content: string}>
	 */
	private static function texts(): \Generator {
		global $wpdb;
		if ( ! $wpdb instanceof \wpdb ) {
			return;
		}
		$like = static fn( string $words ): string => '%' . $wpdb->esc_like( $words ) . '%';
		for ( $last = 0; true; ) {
			// phpcs:disable WordPress.DB -- prepared, with a name by %i; a report, asked for by hand.
			$posts = $wpdb->get_results(
				(string) $wpdb->prepare(
					"SELECT ID, post_title, post_type, post_content FROM %i
					WHERE ID > %d AND post_type NOT IN ('revision', %s) AND post_status NOT IN ('trash', 'auto-draft', 'inherit')
					AND (post_content LIKE %s OR post_content LIKE %s OR post_content LIKE %s)
					ORDER BY ID LIMIT %d",
					$wpdb->posts,
					$last,
					Traces::PRODUCT,
					$like( '[bigcommerce_' ),
					$like( '[' . Old_Tags::PART ),
					$like( '<!-- wp:' . Old_Tags::NAMESPACE ),
					self::AT_ONCE
				)
			);
			// phpcs:enable
			$posts = is_array( $posts ) ? $posts : array();
			foreach ( $posts as $post ) {
				$post = array_map( static fn( mixed $value ): string => is_scalar( $value ) ? (string) $value : '', is_object( $post ) ? get_object_vars( $post ) : array() );
				$last = max( $last + 1, (int) ( $post['ID'] ?? 0 ) );
				yield array(
					'ID'           => $last,
					'post_title'   => $post['post_title'] ?? '',
					'post_type'    => $post['post_type'] ?? '',
					'post_content' => $post['post_content'] ?? '',
				);
			}
			if ( count( $posts ) < self::AT_ONCE ) {
				return;
			}
		}
	}
}
