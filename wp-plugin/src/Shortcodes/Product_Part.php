<?php
/**
 * The [storebridge_product_part] shortcode: one part of a product, for pages that are laid out by hand. Without the
 * name of a product, it is that of the page.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Catalog\Page_Product;
use Storebridge\Views\Editor_Note;
use Storebridge\Views\Product_Part as Product_Part_View;

defined( 'ABSPATH' ) || exit;

final class Product_Part implements Catalog_Shortcode {
	private const KNOWN = array( ...Named_Product::NAMES, 'part' );

	public function __construct( private readonly Product_Part_View $view, private readonly Page_Product $page, private readonly Editor_Note $note ) {}

	public function tag(): string {
		return 'storebridge_product_part';
	}

	public function query( mixed $written ): ?array {
		$attributes = new Attributes( $written, self::KNOWN );
		$query      = $this->read( $attributes );
		return array() === $attributes->problems() ? $query : null;
	}

	public function render( mixed $written ): string {
		$attributes = new Attributes( $written, self::KNOWN );
		$query      = $this->read( $attributes );
		$part       = $attributes->word( 'part', Product_Part_View::PARTS );
		if ( array() !== $attributes->problems() ) {
			return $this->note->box( $this->tag(), $attributes->problems() );
		}
		return $this->view->render( $query, '' === $part ? 'title' : $part, $this->tag(), $this->page );
	}

	/**
	 * The question, noting what is wrong with it.
	 *
	 * @param Attributes $attributes As written.
	 * @return array<string, mixed>
	 */
	private function read( Attributes $attributes ): array {
		return $this->page->is_there() && ! Named_Product::is_named( $attributes ) ? $this->page->query() : Named_Product::read( $attributes );
	}
}
