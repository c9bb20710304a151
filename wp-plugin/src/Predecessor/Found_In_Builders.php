<?php
/**
 * The predecessor's shortcodes in what page builders keep beside a post's text: Elementor's JSON, serialised arrays and the like.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

defined( 'ABSPATH' ) || exit;

/**
 * A hundred at a time, straight from the database, as the posts are.
 *
 * @phpstan-import-type Row from Report
 */
final class Found_In_Builders {
	private const AT_ONCE = 100;

	/**
	 * A row for each shortcode.
	 *
	 * @return \Generator<int, Row>
	 */
	public static function rows(): \Generator {
		foreach ( self::kept() as $kept ) {
			// In JSON the quotes of its attributes are escaped.
			foreach ( Found_In_Posts::in( stripslashes( $kept['meta_value'] ) ) as $found ) {
				yield array(
					'what'    => __( 'Page builder', 'storebridge' ),
					/* translators: 1: a title, 2: the kind of a post, such as "page", 3: a number, 4: the name under which a page builder keeps it. */
					'where'   => sprintf( __( '“%1$s” (%2$s %3$d), in %4$s', 'storebridge' ), $kept['post_title'], $kept['post_type'], $kept['post_id'], $kept['meta_key'] ),
					'url'     => (string) get_edit_post_link( (int) $kept['post_id'], 'raw' ),
					'found'   => $found['written'],
					'becomes' => Difference::becomes( $found['tag'] ),
					'differs' => Difference::of( $found['tag'], $found['attributes'] ),
				);
			}
		}
	}

	/**
	 * What may hold any.
	 *
	 * @return \Generator<int, array{meta_id: string, post_id: string, meta_key: string, meta_value: string, post_title: string, post_type: string}>
	 */
	private static function kept(): \Generator {
		global $wpdb;
		if ( ! $wpdb instanceof \wpdb ) {
			return;
		}
		$like = static fn( string $words ): string => '%' . $wpdb->esc_like( $words ) . '%';
		for ( $last = 0; true; ) {
			// phpcs:disable WordPress.DB -- prepared, with names by %i; a report, asked for by hand.
			$rows = $wpdb->get_results(
				(string) $wpdb->prepare(
					"SELECT m.meta_id, m.post_id, m.meta_key, m.meta_value, p.post_title, p.post_type FROM %i m JOIN %i p ON p.ID = m.post_id
					WHERE m.meta_id > %d AND p.post_type NOT IN ('revision', %s) AND p.post_status NOT IN ('trash', 'auto-draft', 'inherit')
					AND (m.meta_value LIKE %s OR m.meta_value LIKE %s)
					ORDER BY m.meta_id LIMIT %d",
					$wpdb->postmeta,
					$wpdb->posts,
					$last,
					Traces::PRODUCT,
					$like( '[bigcommerce_' ),
					$like( '[' . Old_Tags::PART ),
					self::AT_ONCE
				)
			);
			// phpcs:enable
			$rows = is_array( $rows ) ? array_filter( $rows, 'is_object' ) : array();
			foreach ( $rows as $row ) {
				$row  = array_map( static fn( mixed $value ): string => is_scalar( $value ) ? (string) $value : '', get_object_vars( $row ) );
				$row += array_fill_keys( array( 'meta_id', 'post_id', 'meta_key', 'meta_value', 'post_title', 'post_type' ), '' );
				$last = max( $last + 1, (int) $row['meta_id'] );
				yield $row;
			}
			if ( count( $rows ) < self::AT_ONCE ) {
				return;
			}
		}
	}
}
