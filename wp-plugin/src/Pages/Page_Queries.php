<?php
/**
 * Collects what a page will ask of the catalogue before it is rendered, so that it is asked in one request.
 * Nothing is sent until the first of them is rendered.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Assets;
use Storebridge\Blocks\Product_Binding;
use Storebridge\Catalog\Last_Answers;
use Storebridge\Catalog\Lookup;
use Storebridge\Feature;
use Storebridge\Settings;
use Storebridge\Shortcodes\Catalog_Shortcode;
use Storebridge\Shortcodes\Listing;

defined( 'ABSPATH' ) || exit;

final class Page_Queries implements Feature {
	private const MINI_CART = 'storebridge_mini_cart';

	/**
	 * What asks, what is asked for, and who takes the questions.
	 *
	 * @param Page_Contents           $contents     What the page holds.
	 * @param Surroundings            $surroundings What stands around it.
	 * @param Lookup                  $lookup       Takes the questions.
	 * @param list<Catalog_Shortcode> $shortcodes   The catalogue's.
	 * @param Assets                  $assets       For a stylesheet in the head.
	 * @param Settings                $settings     Which pages are the shop's.
	 */
	public function __construct(
		private readonly Page_Contents $contents,
		private readonly Surroundings $surroundings,
		private readonly Lookup $lookup,
		private readonly array $shortcodes,
		private readonly Assets $assets,
		private readonly Settings $settings,
	) {}

	public function boot(): void {
		add_filter( 'body_class', array( $this, 'name_page' ) );
		add_action( 'template_redirect', array( $this, 'collect' ), 0 );
		add_filter( 'template_include', array( $this, 'collect_from_template' ), PHP_INT_MAX );
		add_action( 'wp_enqueue_scripts', array( $this, 'enqueue_in_head' ) );
	}

	public function collect(): void {
		foreach ( $this->contents->shortcodes_by_post() as $post_id => $written ) {
			$this->need( $written, $post_id );
		}
		$this->need( $this->surroundings->in_widgets(), Last_Answers::AROUND );
		if ( is_page() && wp_is_block_theme() ) {
			// Chosen now and once more by WordPress, for a page of ours asks before WordPress chooses.
			get_page_template();
			$this->collect_from_template();
		}
	}

	/**
	 * What a block theme's template asks, once it is known.
	 *
	 * @param mixed $template The file WordPress will load.
	 */
	public function collect_from_template( mixed $template = null ): mixed {
		$this->need( $this->surroundings->in_template(), Last_Answers::AROUND );
		return $template;
	}

	/**
	 * Says early what these shortcodes will ask, and the blocks that are their twins.
	 *
	 * @param list<array{tag: string, attributes: mixed}> $written The shortcodes.
	 * @param int                                         $post_id Where they stand.
	 */
	private function need( array $written, int $post_id ): void {
		foreach ( $written as $found ) {
			foreach ( $this->shortcodes as $shortcode ) {
				$tag   = Product_Binding::TAG === $found['tag'] ? 'storebridge_product_part' : $found['tag'];
				$query = $shortcode->tag() === $tag ? $shortcode->query( $found['attributes'] ) : null;
				if ( null !== $query && ( ! $shortcode instanceof Listing || $shortcode->is_kept() ) ) {
					$this->lookup->need_of( $query, $post_id );
				} elseif ( null !== $query ) {
					// A visitor's filters are not the site's own content.
					$this->lookup->need( $query );
				}
			}
		}
	}

	/**
	 * Tells the stylesheet that this page is one of the shop's own, chosen in the settings.
	 *
	 * @param list<string> $classes The body's.
	 * @return list<string>
	 */
	public function name_page( array $classes ): array {
		$saved = $this->settings->saved();
		$pages = array_filter( array( $saved['shop_page'], $saved['cart_page'], $saved['checkout_page'], $saved['account_page'] ) );
		return is_singular() && in_array( get_queried_object_id(), $pages, true ) ? array( ...$classes, 'storebridge-page' ) : $classes;
	}

	/**
	 * A classic theme prints its head before its content; a stylesheet asked for only then would come too late.
	 */
	public function enqueue_in_head(): void {
		$tags = is_singular() ? array_column( $this->contents->shortcodes(), 'tag' ) : array();
		$tags = wp_is_block_theme() ? $tags : array( ...$tags, ...array_column( $this->surroundings->in_widgets(), 'tag' ) );
		if ( in_array( self::MINI_CART, $tags, true ) ) {
			$this->assets->enqueue_mini_cart();
		}
		// What is bound is shown by the site's own blocks, and the cart in a header has a stylesheet of its own.
		$tags = array_diff( $tags, array( Product_Binding::TAG, self::MINI_CART ) );
		if ( array() !== $tags ) {
			$this->assets->enqueue_style();
		}
		if ( array() !== array_intersect( array( 'storebridge_product', 'storebridge_product_part' ), $tags ) ) {
			$this->assets->enqueue_product_style();
		}
		if ( array() !== array_intersect( array( 'storebridge_listing', 'storebridge_categories', 'storebridge_search' ), $tags ) ) {
			$this->assets->enqueue_listing_style();
		}
	}
}
