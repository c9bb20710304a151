<?php
/**
 * Which products [bigcommerce_product] asks for, as the catalogue's question: its attributes mean what they meant. What
 * cannot be had is left out and told to editors.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Shortcodes\Attributes;

defined( 'ABSPATH' ) || exit;

final class Old_Choice {
	private const KNOWN   = array( 'id', 'post_id', 'sku', 'category', 'brand', 'featured', 'sale', 'recent', 'search', 'paged', 'per_page', 'order', 'orderby', 'ajax', 'preview' );
	private const FILTERS = array( 'category', 'brand', 'featured', 'sale', 'recent', 'search' );

	/**
	 * As many as the sidecar gives at once.
	 */
	private const MOST = 50;

	/**
	 * As many as it showed where nobody said how many.
	 */
	private const PER_PAGE = 24;

	private readonly Attributes $said;

	public function __construct( mixed $written ) {
		$this->said = new Attributes( $written, self::KNOWN );
	}

	/**
	 * What differs, in sentences; complete once the question is asked.
	 *
	 * @return list<string>
	 */
	public function remarks(): array {
		return array_values( array_unique( $this->said->problems() ) );
	}

	/**
	 * The question. Where nothing of what was named can be known, it is one for no ids.
	 *
	 * @return array<string, mixed>
	 */
	public function query(): array {
		if ( absint( $this->said->text( 'paged' ) ) > 1 ) {
			$this->said->complain( __( 'paged: the list begins with its first products here.', 'storebridge' ) );
		}
		$named = $this->named();
		if ( null === $named ) {
			return $this->search();
		}
		$left_out = array_filter( self::FILTERS, array( $this, 'is_on' ) );
		if ( array() !== $left_out ) {
			/* translators: %s: list of attribute names. */
			$this->said->complain( sprintf( __( 'Products are named here one by one, so these attributes do nothing: %s.', 'storebridge' ), implode( ', ', $left_out ) ) );
		}
		if ( ! in_array( $this->order_by(), array( 'title', 'name', 'post__in' ), true ) ) {
			/* translators: %s: an order, such as "date". */
			$this->said->complain( sprintf( __( 'Products that are named one by one stand by title or as named; there is no order by “%s”.', 'storebridge' ), $this->order_by() ) );
		}
		return $named;
	}

	/**
	 * How the named ones stand: "asc" or "desc" by their names, or "" as named.
	 *
	 * @return 'asc'|'desc'|''
	 */
	public function order(): string {
		return in_array( $this->order_by(), array( 'title', 'name' ), true ) ? ( $this->is_descending() ? 'desc' : 'asc' ) : '';
	}

	public function per_page(): int {
		$asked = absint( $this->said->text( 'per_page' ) );
		return min( self::MOST, 0 === $asked ? Traces::number( 'bigcommerce_products_per_page', self::PER_PAGE ) : $asked );
	}

	/**
	 * Whether a way leads to the rest of them.
	 */
	public function is_paged(): bool {
		return '' === $this->said->text( 'paged' ) || $this->is_on( 'paged' );
	}

	public function columns(): int {
		return min( 6, Traces::number( 'bigcommerce_catalog_grid_columns', 4 ) );
	}

	/**
	 * The same choice has the same name.
	 */
	public function name(): string {
		return substr( hash( 'sha256', (string) wp_json_encode( array_map( array( $this->said, 'text' ), self::KNOWN ) ) ), 0, 8 );
	}

	/**
	 * Products named one by one, or null where none was named.
	 *
	 * @return array<string, mixed>|null
	 */
	private function named(): ?array {
		$ids   = self::numbers( $this->said->text( 'id' ) );
		$posts = self::numbers( $this->said->text( 'post_id' ) );
		$skus  = $this->said->texts( 'sku' );
		if ( array() !== $posts ) {
			$known = Old_Ids::of_posts( $posts );
			$ids   = array() === $ids ? $known : array_values( array_intersect( $ids, $known ) );
			if ( count( $known ) < count( $posts ) ) {
				$this->said->complain( __( 'post_id: some of these posts are no longer there, so nothing tells which products they were. Name the products by id, BigCommerce’s own number.', 'storebridge' ) );
			}
		}
		if ( array() === $ids && array() === $posts ) {
			return array() === $skus ? null : self::one_or_many( 'sku', $skus );
		}
		if ( array() !== $skus ) {
			$this->said->complain( __( 'sku does nothing beside id or post_id.', 'storebridge' ) );
		}
		return self::one_or_many( 'id', $ids );
	}

	/**
	 * One product is asked for whole, for it is shown whole.
	 *
	 * @param 'id'|'sku'             $name What they are named by.
	 * @param list<int>|list<string> $all  Their names.
	 * @return array<string, mixed>
	 */
	private static function one_or_many( string $name, array $all ): array {
		$all = array_slice( array_values( array_unique( $all ) ), 0, self::MOST );
		return 1 === count( $all ) ? array(
			'kind' => 'product',
			$name  => $all[0],
		) : array(
			'kind'     => 'products',
			"{$name}s" => $all,
		);
	}

	/**
	 * Products by what they have in common.
	 *
	 * @return array<string, mixed>
	 */
	private function search(): array {
		$categories = Old_Ids::of_terms( Traces::CATEGORY, $this->said->texts( 'category' ) );
		$brands     = Old_Ids::of_terms( Traces::BRAND, $this->said->texts( 'brand' ) );
		$filter     = array_filter(
			array(
				'term'     => $this->said->text( 'search' ),
				'category' => $categories,
				'brand'    => $brands,
				'featured' => $this->is_on( 'featured' ),
				'sale'     => $this->is_on( 'sale' ),
				'sort'     => $this->sort(),
			)
		);
		return array( 'kind' => 'search' ) + $filter + ( array() === $categories ? array() : array( 'subcategories' => false ) ) + array( 'limit' => $this->per_page() );
	}

	/**
	 * The sidecar's word for their order.
	 */
	private function sort(): string {
		if ( $this->is_on( 'recent' ) ) {
			$this->said->complain( __( 'recent: BigCommerce does not tell when a product was changed, so the newest products stand here, in that order.', 'storebridge' ) );
			return 'newest';
		}
		$by = $this->order_by();
		if ( in_array( $by, array( 'date', 'modified' ), true ) ) {
			if ( ! $this->is_descending() ) {
				$this->said->complain( __( 'The oldest products cannot be asked for first; the newest stand first.', 'storebridge' ) );
			}
			return 'newest';
		}
		if ( ! in_array( $by, array( 'title', 'name' ), true ) ) {
			/* translators: %s: an order, such as "rand". */
			$this->said->complain( sprintf( __( 'There is no order by “%s” here; the products stand by title.', 'storebridge' ), $by ) );
		}
		return $this->is_descending() ? 'z_to_a' : 'a_to_z';
	}

	private function order_by(): string {
		$by = strtolower( $this->said->text( 'orderby' ) );
		return '' === $by ? 'title' : $by;
	}

	private function is_descending(): bool {
		return 'DESC' === strtoupper( $this->said->text( 'order' ) );
	}

	/**
	 * Whether an attribute is set: anything but nothing and zero is.
	 *
	 * @param string $name The attribute.
	 */
	private function is_on( string $name ): bool {
		return ! in_array( $this->said->text( $name ), array( '', '0' ), true );
	}

	/**
	 * Numbers above zero, from a list; the rest was never read.
	 *
	 * @param string $list As written.
	 * @return list<int>
	 */
	private static function numbers( string $list ): array {
		return array_values( array_unique( array_filter( array_map( 'absint', explode( ',', $list ) ) ) ) );
	}
}
