<?php
/**
 * A page that is in no database, with all that WordPress and themes ask of one. Its id is 0: a negative one
 * would be read as its positive twin where WordPress looks for a post's meta.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Http\Server;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

final class Virtual_Page {
	private const CONTENT = '[storebridge_product_page]';

	/**
	 * The page's head, once there is one.
	 *
	 * @var array{name: string, url: string, title: string, description: string}|null
	 */
	private ?array $head = null;

	public function __construct( private readonly Template $template ) {}

	/**
	 * The page of a product.
	 *
	 * @param array{name: string, url: string, title: string, description: string} $product For the head.
	 * @param callable(): string                                                   $render  The content.
	 */
	public function of_product( array $product, callable $render ): \WP_Post {
		return $this->make( $product, $render );
	}

	/**
	 * The page at a product's address while the shop cannot answer.
	 *
	 * @param \WP_Error          $why    Unused but telling: this page exists only in an outage.
	 * @param callable(): string $render The content.
	 */
	public function without_product( \WP_Error $why, callable $render ): \WP_Post {
		$head = array(
			'name'        => __( 'Not available right now', 'storebridge' ),
			'url'         => '',
			'title'       => '',
			'description' => '',
		);
		add_filter( 'wp_robots', 'wp_robots_no_robots' );
		return $this->make( $head, $render );
	}

	/**
	 * Leads to the one right address, when another led here.
	 *
	 * @param string $url The right one.
	 */
	public function redirect_to( string $url ): void {
		$here   = explode( '?', Server::request_uri(), 2 );
		$path   = (string) wp_parse_url( $url, PHP_URL_PATH );
		$pretty = null === wp_parse_url( $url, PHP_URL_QUERY );
		if ( ! $pretty || Server::is_post() || rawurldecode( $here[0] ) === rawurldecode( $path ) || str_contains( $here[0], '/index.php' ) ) {
			return;
		}
		wp_safe_redirect( $url . ( isset( $here[1] ) && ! str_contains( $here[1], 'storebridge_product=' ) ? '?' . $here[1] : '' ), 301, 'Storebridge' );
		exit;
	}

	/**
	 * Prints canonical address and description: WordPress prints the first only for pages with an id.
	 */
	public function print_head(): void {
		if ( null !== $this->head ) {
			$this->template->show(
				'product-head',
				array(
					'url'         => $this->head['url'],
					'description' => wp_strip_all_tags( $this->head['description'], true ),
				)
			);
		}
	}

	/**
	 * The post, and the hooks that stand in for its missing record.
	 *
	 * @param array{name: string, url: string, title: string, description: string} $head   For the head.
	 * @param callable(): string                                                   $render The content.
	 */
	private function make( array $head, callable $render ): \WP_Post {
		$this->head = $head;
		$url        = static fn( mixed $link, mixed $post ): mixed => self::is_it( $post ) ? $head['url'] : $link;
		add_shortcode( 'storebridge_product_page', static fn(): string => $render() );
		add_action( 'wp_head', array( $this, 'print_head' ), 1 );
		add_filter( 'page_link', $url, 10, 2 );
		add_filter( 'document_title_parts', static fn( array $parts ): array => array( 'title' => '' === $head['title'] ? $head['name'] : $head['title'] ) + $parts );
		add_filter( 'the_title', static fn( string $title, mixed $id = null ): string => 0 === $id && in_the_loop() ? '' : $title, 10, 2 );
		add_filter( 'body_class', array( $this, 'body_class' ) );
		add_filter( 'page_template_hierarchy', static fn( array $names ): array => array( 'storebridge-product.php', ...$names ) );
		add_filter( 'pre_get_shortlink', '__return_empty_string' );
		add_filter( 'get_edit_post_link', static fn( mixed $link, mixed $id ): mixed => 0 === $id ? null : $link, 10, 2 );
		add_filter( 'rest_queried_resource_route', '__return_empty_string' );
		remove_action( 'wp_head', 'wp_oembed_add_discovery_links' );
		return $this->post( $head['name'] );
	}

	/**
	 * Names the page a product's, and takes back the classes of a page with id 0.
	 *
	 * @param list<string> $classes The body's.
	 * @return list<string>
	 */
	public function body_class( array $classes ): array {
		return array( ...array_values( array_diff( $classes, array( 'page-id-0', 'page-parent' ) ) ), 'storebridge-product-page' );
	}

	private static function is_it( mixed $post ): bool {
		return 0 === $post || ( $post instanceof \WP_Post && 0 === $post->ID );
	}

	private function post( string $title ): \WP_Post {
		$now = current_time( 'mysql' );
		return new \WP_Post(
			(object) array(
				'ID'             => 0,
				'post_type'      => 'page',
				'post_status'    => 'publish',
				'post_title'     => $title,
				'post_name'      => 'storebridge-product',
				'post_content'   => self::CONTENT,
				'post_date'      => $now,
				'post_date_gmt'  => current_time( 'mysql', true ),
				'comment_status' => 'closed',
				'ping_status'    => 'closed',
				'filter'         => 'raw',
			)
		);
	}
}
