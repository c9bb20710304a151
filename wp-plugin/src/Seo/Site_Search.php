<?php
/**
 * Products among what WordPress's own search finds: a row above the posts, which stay what they are.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

use Storebridge\Assets;
use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Listing_Url;
use Storebridge\Catalog\Lookup;
use Storebridge\Feature;
use Storebridge\Settings;
use Storebridge\Template;
use Storebridge\Views\Product_Grid;
use Storebridge\Views\Quick_View;

defined( 'ABSPATH' ) || exit;

/**
 * Products are no posts, and made-up posts among the true ones would break what themes and plugins read of them:
 * pictures, authors, dates, numbers. A row of cards breaks nothing, in either kind of theme.
 */
final class Site_Search implements Feature {
	private const LIMIT = 6;

	/**
	 * What is asked of the catalogue; empty where nothing is, and once it has been shown.
	 *
	 * @var array<string, mixed>
	 */
	private array $query = array();

	public function __construct(
		private readonly Lookup $lookup,
		private readonly Settings $settings,
		private readonly Template $template,
		private readonly Assets $assets,
		private readonly Quick_View $quick,
	) {}

	public function boot(): void {
		add_action( 'template_redirect', array( $this, 'ask' ), 0 );
		add_filter( 'render_block_core/query', array( $this, 'put_before_query' ), 10, 2 );
		add_action( 'loop_start', array( $this, 'show_before_loop' ) );
		add_action( 'loop_no_results', array( $this, 'show_before_loop' ) );
	}

	/**
	 * Says early what will be asked, on the first page of a search of everything.
	 */
	public function ask(): void {
		$term = is_search() && ! is_feed() && ! is_paged() && $this->settings->saved()['search_products'] ? trim( get_search_query( false ) ) : '';
		if ( '' === $term || ! in_array( get_query_var( 'post_type' ), array( '', 'any' ), true ) ) {
			return;
		}
		$this->query = array(
			'kind'  => 'search',
			'term'  => mb_substr( $term, 0, 250 ),
			'limit' => self::LIMIT,
		);
		$this->lookup->need( $this->query );
		add_action( 'wp_enqueue_scripts', array( $this->assets, 'enqueue_grid' ) );
	}

	/**
	 * A block theme shows what was found, or that nothing was, by one block.
	 *
	 * @param mixed $content The block's HTML.
	 * @param mixed $block   The block as written.
	 */
	public function put_before_query( mixed $content, mixed $block ): mixed {
		$attributes = is_array( $block ) && is_array( $block['attrs'] ?? null ) ? $block['attrs'] : array();
		$is_inherit = is_array( $attributes['query'] ?? null ) && ( $attributes['query']['inherit'] ?? false );
		$is_to_show = array() !== $this->query && $is_inherit && is_string( $content );
		return $is_to_show ? $this->render() . $content : $content;
	}

	/**
	 * A classic theme goes through the posts, or asks whether there are any.
	 *
	 * @param mixed $query The posts that are about to be shown.
	 */
	public function show_before_loop( mixed $query ): void {
		$is_main = $query instanceof \WP_Query && $query->is_main_query();
		if ( array() !== $this->query && $is_main && ! wp_is_block_theme() && did_action( 'wp_head' ) > 0 && ! doing_action( 'wp_head' ) ) {
			// phpcs:ignore WordPress.Security.EscapeOutput -- a template's output, which escapes what it prints.
			echo $this->render();
		}
	}

	/**
	 * The row, once; nothing where nothing was found, or in an outage: the posts are there.
	 */
	private function render(): string {
		$found       = $this->lookup->answer( $this->query, array( Product_Grid::class, 'read' ) );
		$term        = $this->query['term'] ?? '';
		$this->query = array();
		return $found instanceof \WP_Error || array() === $found['cards'] || ! is_string( $term ) ? '' : $this->template->render(
			'site-search',
			array(
				'cards'      => $found['cards'],
				'quick_view' => $this->quick->offer(),
				'all_url'    => Currency::carry( Listing_Url::all( $term ) ),
			)
		);
	}
}
