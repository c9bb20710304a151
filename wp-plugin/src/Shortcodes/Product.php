<?php
/**
 * The [storebridge_product] shortcode: one product with its form.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Views\Editor_Note;
use Storebridge\Views\Product as Product_View;

defined( 'ABSPATH' ) || exit;

final class Product implements Catalog_Shortcode {
	private const KNOWN = array( ...Named_Product::NAMES, 'buy_now' );

	public function __construct( private readonly Product_View $product, private readonly Editor_Note $note ) {}

	public function tag(): string {
		return 'storebridge_product';
	}

	public function query( mixed $written ): ?array {
		$attributes = new Attributes( $written, self::KNOWN );
		$query      = Named_Product::read( $attributes );
		return array() === $attributes->problems() ? $query : null;
	}

	public function render( mixed $written ): string {
		$attributes = new Attributes( $written, self::KNOWN );
		$query      = Named_Product::read( $attributes );
		$buy_now    = $attributes->flag( 'buy_now' );
		if ( array() !== $attributes->problems() ) {
			return $this->note->box( $this->tag(), $attributes->problems() );
		}
		return $this->product->render( $query, $this->tag(), buy_now: $buy_now );
	}
}
