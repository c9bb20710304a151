<?php
/**
 * The predecessor's kinds of posts and terms, once it is gone: known to WordPress again, so that what points to them in
 * menus stays, and shown to nobody. Their addresses are those they had, which Old_Addresses leads on.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Old_Types implements Feature {
	/**
	 * After everybody else: what another plugin has registered is not ours.
	 */
	public const LATE = 1000;

	private const HIDDEN = array(
		'public'    => false,
		'rewrite'   => false,
		'query_var' => false,
	);

	/**
	 * Whether the predecessor is gone and its posts are in our care.
	 *
	 * @var bool
	 */
	private bool $are_ours = false;

	public function boot(): void {
		add_action( 'init', array( $this, 'register' ), self::LATE );
	}

	public function register(): void {
		if ( ! Traces::are_here() || post_type_exists( Traces::PRODUCT ) ) {
			return;
		}
		$this->are_ours = true;
		register_post_type( Traces::PRODUCT, array( 'supports' => array( 'title' ) ) + self::HIDDEN );
		register_taxonomy( Traces::CATEGORY, Traces::PRODUCT, array( 'hierarchical' => true ) + self::HIDDEN );
		register_taxonomy( Traces::BRAND, Traces::PRODUCT, self::HIDDEN );
		add_filter( 'post_type_link', array( $this, 'product_link' ), 10, 2 );
		add_filter( 'term_link', array( $this, 'term_link' ), 10, 3 );
	}

	public function are_ours(): bool {
		return $this->are_ours;
	}

	/**
	 * A product's address as it was.
	 *
	 * @param mixed $link WordPress's.
	 * @param mixed $post The post.
	 */
	public function product_link( mixed $link, mixed $post ): mixed {
		return $post instanceof \WP_Post && Traces::PRODUCT === $post->post_type ? home_url( '/' . Old_Slugs::products() . "/$post->post_name/" ) : $link;
	}

	/**
	 * A category's or brand's address as it was.
	 *
	 * @param mixed $link     WordPress's.
	 * @param mixed $term     The term.
	 * @param mixed $taxonomy Its taxonomy.
	 */
	public function term_link( mixed $link, mixed $term, mixed $taxonomy ): mixed {
		$folder = match ( $taxonomy ) {
			Traces::CATEGORY => Old_Slugs::categories(),
			Traces::BRAND    => Old_Slugs::brands(),
			default          => '',
		};
		return '' !== $folder && $term instanceof \WP_Term ? home_url( '/' . Old_Slugs::products() . "/$folder/$term->slug/" ) : $link;
	}
}
