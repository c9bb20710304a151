<?php
/**
 * What WordPress and themes read of a page's record, for a page that has none. Its id is 0: a negative one
 * would be read as its positive twin where WordPress looks for a post's meta.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Seo\Search_Head;

defined( 'ABSPATH' ) || exit;

final class Page_Record {
	private const TAG = 'storebridge_page';

	/**
	 * The post, once it is promised.
	 *
	 * @var \WP_Post|null
	 */
	private ?\WP_Post $post = null;

	public function __construct( private readonly Search_Head $search ) {}

	/**
	 * A post without a title yet.
	 *
	 * @param string $kind The page's kind.
	 */
	public function post( string $kind ): \WP_Post {
		add_filter( 'page_template_hierarchy', static fn( array $names ): array => array( "storebridge-$kind.php", ...$names ) );
		$this->post = new \WP_Post(
			(object) array(
				'ID'             => 0,
				'post_type'      => 'page',
				'post_status'    => 'publish',
				'post_title'     => '',
				'post_name'      => "storebridge-$kind",
				'post_content'   => '[' . self::TAG . ']',
				'post_date'      => current_time( 'mysql' ),
				'post_date_gmt'  => current_time( 'mysql', true ),
				'comment_status' => 'closed',
				'ping_status'    => 'closed',
				'filter'         => 'raw',
			)
		);
		return $this->post;
	}

	/**
	 * Gives the post its title and content, and hooks in where WordPress would look for its record.
	 *
	 * @param string             $kind   The page's kind.
	 * @param Head               $head   What is told about it.
	 * @param callable(): string $render The content.
	 */
	public function fill( string $kind, Head $head, callable $render ): void {
		if ( null !== $this->post ) {
			$this->post->post_title = $head->name;
		}
		add_shortcode( self::TAG, static fn(): string => $render() );
		add_filter( 'page_link', static fn( mixed $link, mixed $post ): mixed => self::is_it( $post ) ? $head->canonical : $link, 10, 2 );
		add_filter( 'document_title_parts', static fn( array $parts ): array => array( 'title' => $head->shown_title() ) + $parts );
		add_filter( 'the_title', static fn( string $title, mixed $id = null ): string => 0 === $id && in_the_loop() ? '' : $title, 10, 2 );
		add_filter( 'body_class', static fn( array $classes ): array => self::body_class( array_filter( $classes, 'is_string' ), $kind ) );
		add_filter( 'pre_get_shortlink', '__return_empty_string' );
		add_filter( 'get_edit_post_link', static fn( mixed $link, mixed $id ): mixed => 0 === $id ? null : $link, 10, 2 );
		add_filter( 'rest_queried_resource_route', '__return_empty_string' );
		remove_action( 'wp_head', 'wp_oembed_add_discovery_links' );
		$this->search->tell( $head );
	}

	/**
	 * Takes the promise back: WordPress's own "not found".
	 */
	public function remove(): void {
		global $wp_query, $post;
		if ( ! $wp_query instanceof \WP_Query ) {
			return;
		}
		$wp_query->posts             = array();
		$wp_query->post              = null;
		$wp_query->post_count        = 0;
		$wp_query->found_posts       = 0;
		$wp_query->queried_object    = null;
		$wp_query->queried_object_id = 0;
		$post                        = null; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- WordPress took it from the query.
		$wp_query->set_404();
		status_header( 404 );
		nocache_headers();
	}

	/**
	 * Names the page's kind, and takes back the classes of a page with id 0.
	 *
	 * @param array<string> $classes The body's.
	 * @param string        $kind    The page's kind.
	 * @return list<string>
	 */
	private static function body_class( array $classes, string $kind ): array {
		return array( ...array_values( array_diff( $classes, array( 'page-id-0', 'page-parent' ) ) ), "storebridge-$kind-page" );
	}

	private static function is_it( mixed $post ): bool {
		return 0 === $post || ( $post instanceof \WP_Post && 0 === $post->ID );
	}
}
