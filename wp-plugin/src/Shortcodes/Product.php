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
	private const NAMES = array( 'id', 'sku', 'path' );
	private const KNOWN = array( ...self::NAMES, 'buy_now' );

	public function __construct( private readonly Product_View $product, private readonly Editor_Note $note ) {}

	public function tag(): string {
		return 'storebridge_product';
	}

	public function query( mixed $written ): ?array {
		$attributes = new Attributes( $written, self::KNOWN );
		$query      = $this->read( $attributes );
		return array() === $attributes->problems() ? $query : null;
	}

	public function render( mixed $written ): string {
		$attributes = new Attributes( $written, self::KNOWN );
		$query      = $this->read( $attributes );
		$buy_now    = $attributes->flag( 'buy_now' );
		if ( array() !== $attributes->problems() ) {
			return $this->note->box( $this->tag(), $attributes->problems() );
		}
		return $this->product->render( $query, $this->tag(), buy_now: $buy_now );
	}

	/**
	 * The question, noting what is wrong with it.
	 *
	 * @param Attributes $attributes As written.
	 * @return array<string, mixed>
	 */
	private function read( Attributes $attributes ): array {
		$named = array_values( array_filter( self::NAMES, array( $attributes, 'has' ) ) );
		$ids   = $attributes->ids( 'id' );
		if ( 1 !== count( $named ) || count( $ids ) > 1 ) {
			$attributes->complain( __( 'Name one product, by exactly one of id, sku and path: for example [storebridge_product id="77"], [storebridge_product sku="FERN-1"] or [storebridge_product path="/fern/"].', 'storebridge' ) );
			return array();
		}
		$path = '/' . ltrim( $attributes->text( 'path' ), '/' );
		return array( 'kind' => 'product' ) + match ( $named[0] ) {
			'id'    => array( 'id' => $ids[0] ?? 0 ),
			'sku'   => array( 'sku' => $attributes->text( 'sku' ) ),
			default => array( 'path' => array_values( array_unique( array( $path, trailingslashit( $path ) ) ) ) ),
		};
	}
}
