<?php
/**
 * The [storebridge_products] shortcode: a grid of products.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Views\Editor_Note;
use Storebridge\Views\Product_Grid;

defined( 'ABSPATH' ) || exit;

final class Products implements Catalog_Shortcode {
	private const KNOWN = array( 'ids', 'skus', 'category', 'brand', 'search', 'featured', 'newest', 'best_selling', 'sale', 'limit', 'columns', 'orderby', 'order', 'quick_view' );
	private const MOST  = 48;

	public function __construct( private readonly Product_Grid $grid, private readonly Editor_Note $note ) {}

	public function tag(): string {
		return 'storebridge_products';
	}

	public function query( mixed $written ): ?array {
		$attributes = new Attributes( $written, self::KNOWN );
		$query      = $this->read( $attributes );
		return array() === $attributes->problems() ? $query : null;
	}

	public function render( mixed $written ): string {
		$attributes = new Attributes( $written, self::KNOWN );
		$query      = $this->read( $attributes );
		$columns    = $attributes->int( 'columns', 1, 6, 4 );
		$quick_view = $attributes->has( 'quick_view' ) ? $attributes->flag( 'quick_view' ) : null;
		if ( array() !== $attributes->problems() ) {
			return $this->note->box( $this->tag(), $attributes->problems() );
		}
		return $this->grid->render( $query, $columns, $this->tag(), $quick_view );
	}

	/**
	 * The question, noting what is wrong with it.
	 *
	 * @param Attributes $attributes As written.
	 * @return array<string, mixed>
	 */
	private function read( Attributes $attributes ): array {
		$named = $this->named( $attributes );
		if ( null !== $named ) {
			return $named;
		}
		$sort   = ( new Sort() )->read( $attributes );
		$limit  = $attributes->int( 'limit', 1, self::MOST, 12 );
		$filter = array_filter(
			array(
				'term'     => $attributes->text( 'search' ),
				'category' => $attributes->text( 'category' ),
				'brand'    => $attributes->text( 'brand' ),
				'sale'     => $attributes->flag( 'sale' ),
				'featured' => $attributes->flag( 'featured' ),
			)
		);
		if ( in_array( $sort, array( 'newest', 'best_selling' ), true ) && array() === $filter ) {
			return array(
				'kind'   => 'collection',
				'source' => $sort,
				'limit'  => $limit,
			);
		}
		return array( 'kind' => 'search' ) + $filter + array_filter( array( 'sort' => $sort ) ) + array( 'limit' => $limit );
	}

	/**
	 * Products named one by one, or null.
	 *
	 * @param Attributes $attributes As written.
	 * @return array<string, mixed>|null
	 */
	private function named( Attributes $attributes ): ?array {
		$ids  = $attributes->ids( 'ids' );
		$skus = $attributes->texts( 'skus' );
		if ( ! $attributes->has( 'ids' ) && ! $attributes->has( 'skus' ) ) {
			return null;
		}
		if ( $attributes->has( 'ids' ) && $attributes->has( 'skus' ) ) {
			$attributes->complain( __( 'Use either ids or skus, not both in one shortcode.', 'storebridge' ) );
		}
		$others = array_filter( array( 'category', 'brand', 'search', 'featured', 'newest', 'best_selling', 'sale', 'orderby', 'order' ), array( $attributes, 'has' ) );
		if ( array() !== $others ) {
			/* translators: %s: list of attribute names. */
			$attributes->complain( sprintf( __( 'Products named by ids or skus stand in the order you name them; leave out: %s.', 'storebridge' ), implode( ', ', $others ) ) );
		}
		$limit = $attributes->int( 'limit', 1, self::MOST, self::MOST );
		return array( 'kind' => 'products' ) + ( array() === $ids ? array( 'skus' => array_slice( $skus, 0, $limit ) ) : array( 'ids' => array_slice( $ids, 0, $limit ) ) );
	}
}
