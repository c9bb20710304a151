<?php
/**
 * One part of a product, by itself. All parts of one product are one question.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Assets;
use Storebridge\Catalog\Lookup;
use Storebridge\Catalog\Page_Product;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/product-part.php.
 */
final class Product_Part {
	public const PARTS = array( 'title', 'image', 'price', 'stock', 'add-to-cart', 'description', 'reviews' );

	public function __construct(
		private readonly Lookup $lookup,
		private readonly Product $product,
		private readonly Template $template,
		private readonly Editor_Note $note,
		private readonly Assets $assets,
	) {}

	/**
	 * The part's HTML.
	 *
	 * @param array<string, mixed> $query The catalogue's question.
	 * @param string               $part  One of PARTS.
	 * @param string               $tag   The shortcode, for the editor.
	 * @param Page_Product         $page  Whose page this is.
	 */
	public function render( array $query, string $part, string $tag, Page_Product $page ): string {
		$is_page = $page->is( $query );
		// What was written about it is read for its reviews, and on its own page, only.
		$view = $this->lookup->answer( $query, fn( Answer $product ): array => $this->product->read( $product, 'reviews' === $part, $page->chosen( $query ) ) );
		if ( $view instanceof \WP_Error ) {
			return $this->note->failure( $view, $tag );
		}
		if ( 'add-to-cart' === $part ) {
			$this->assets->enqueue_product();
		} else {
			$this->assets->enqueue_product_style();
		}
		return $this->template->render(
			'product-part',
			array(
				'part'    => $part,
				'product' => array( 'is_page' => $is_page ) + $view,
			)
		);
	}
}
