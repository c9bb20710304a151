<?php
/**
 * Saves a post with everything of the predecessor turned into ours. The text as it was stays as a revision, by which it can be
 * had back.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

defined( 'ABSPATH' ) || exit;

/**
 * Who may do it is asked by those who call.
 *
 * @phpstan-import-type Turned from Page_Turn
 */
final class Turned_Post {
	public function __construct( private readonly Page_Turn $turn ) {}

	/**
	 * What would become of it.
	 *
	 * @param \WP_Post $post The post.
	 * @return Turned
	 */
	public function plan( \WP_Post $post ): array {
		return $this->turn->of( $post->post_content );
	}

	/**
	 * Does it, where every one of them has a twin. Answers with the revision that holds the text as it was.
	 *
	 * @param \WP_Post $post The post.
	 */
	public function save( \WP_Post $post ): int|\WP_Error {
		$plan = $this->plan( $post );
		if ( array() !== $plan['left'] ) {
			return new \WP_Error( 'left', __( 'Nothing was changed: not everything on this page can be converted.', 'storebridge' ) );
		}
		if ( array() === $plan['steps'] ) {
			return new \WP_Error( 'nothing', __( 'This page contains nothing from BigCommerce for WordPress.', 'storebridge' ) );
		}
		$before = wp_revisions_enabled( $post ) ? self::keep( $post ) : 0;
		if ( 0 === $before ) {
			return new \WP_Error( 'no_revisions', __( 'Nothing was changed: WordPress keeps no revisions of this page, so it could not be undone.', 'storebridge' ) );
		}
		$saved = wp_update_post(
			array(
				'ID'           => $post->ID,
				'post_content' => wp_slash( $plan['text'] ),
			),
			true
		);
		if ( $saved instanceof \WP_Error ) {
			return $saved;
		}
		$now = get_post( $post->ID );
		if ( ! $now instanceof \WP_Post || $plan['text'] !== $now->post_content ) {
			wp_restore_post_revision( $before );
			return new \WP_Error( 'changed', __( 'Nothing was changed: the converted text was altered while it was being saved.', 'storebridge' ) );
		}
		return $before;
	}

	/**
	 * A revision of the text as it is: WordPress may hold one already.
	 *
	 * @param \WP_Post $post The post.
	 */
	private static function keep( \WP_Post $post ): int {
		_wp_put_post_revision( $post );
		foreach ( wp_get_post_revisions( $post->ID ) as $revision ) {
			if ( $revision instanceof \WP_Post && $revision->post_content === $post->post_content && ! wp_is_post_autosave( $revision ) ) {
				return $revision->ID;
			}
		}
		return 0;
	}
}
