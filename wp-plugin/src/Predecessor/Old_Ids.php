<?php
/**
 * BigCommerce's numbers of what the predecessor named by post or by slug, as far as its posts and terms are still there.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

defined( 'ABSPATH' ) || exit;

final class Old_Ids {
	private const MOST = 50;

	/**
	 * Of products, by their posts; those whose post is gone are left out.
	 *
	 * @param list<int> $post_ids Of posts.
	 * @return list<int>
	 */
	public static function of_posts( array $post_ids ): array {
		$post_ids = array_slice( $post_ids, 0, self::MOST );
		_prime_post_caches( $post_ids, false, true );
		return array_values( array_filter( array_map( array( self::class, 'of_post' ), $post_ids ) ) );
	}

	/**
	 * Of a product, by its post; 0 where there is none.
	 *
	 * @param int $post_id The post's.
	 */
	public static function of_post( int $post_id ): int {
		$is_product = $post_id > 0 && Traces::PRODUCT === get_post_type( $post_id );
		$id         = $is_product ? get_post_meta( $post_id, Traces::ID, true ) : 0;
		return is_numeric( $id ) ? max( 0, (int) $id ) : 0;
	}

	/**
	 * Of a product, by its post's slug; 0 where there is none.
	 *
	 * @param string $slug The slug.
	 */
	public static function of_slug( string $slug ): int {
		$found = new \WP_Query(
			array(
				'post_type'        => Traces::PRODUCT,
				'name'             => $slug,
				'post_status'      => 'publish',
				'posts_per_page'   => 1,
				'no_found_rows'    => true,
				'suppress_filters' => true, // phpcs:ignore WordPressVIPMinimum -- what filters make of a shop's posts is not asked.
			)
		);
		$post  = $found->posts[0] ?? null;
		return $post instanceof \WP_Post ? self::of_post( $post->ID ) : 0;
	}

	/**
	 * Of categories or brands, by their slugs: a number where the term is there, else the slug, by which the store may know it.
	 *
	 * @param string       $taxonomy Traces::CATEGORY or Traces::BRAND.
	 * @param list<string> $slugs    As written.
	 * @return list<int|string>
	 */
	public static function of_terms( string $taxonomy, array $slugs ): array {
		$known = array();
		$terms = taxonomy_exists( $taxonomy ) && array() !== $slugs ? get_terms(
			array(
				'taxonomy'   => $taxonomy,
				'slug'       => $slugs,
				'hide_empty' => false,
			)
		) : array();
		foreach ( is_array( $terms ) ? $terms : array() as $term ) {
			$id = get_term_meta( $term->term_id, Traces::ID, true );
			if ( is_numeric( $id ) && (int) $id > 0 ) {
				$known[ $term->slug ] = (int) $id;
			}
		}
		return array_map( static fn( string $slug ): int|string => $known[ $slug ] ?? $slug, $slugs );
	}
}
