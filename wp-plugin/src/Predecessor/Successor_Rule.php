<?php
/**
 * What the predecessor's list of products by a rule is as our block "Products".
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

defined( 'ABSPATH' ) || exit;

/**
 * Shelves of ours are of one category and one brand, and end.
 *
 * @phpstan-import-type Next from Successor
 */
final class Successor_Rule {
	private const MOST = 48;

	private const ORDERS = array(
		'a_to_z' => array(
			'orderby' => 'name',
			'order'   => 'asc',
		),
		'z_to_a' => array(
			'orderby' => 'name',
			'order'   => 'desc',
		),
		'newest' => array( 'orderby' => 'newest' ),
	);

	public function __construct( private readonly Old_Choice $choice ) {}

	/**
	 * The block, and what differs.
	 *
	 * @param array<string, mixed> $query The catalogue's question.
	 * @return Next
	 */
	public function of( array $query ): array {
		$categories = self::texts( $query['category'] ?? array() );
		$brands     = self::texts( $query['brand'] ?? array() );
		if ( count( $categories ) > 1 || count( $brands ) > 1 ) {
			return Successor::none( __( 'A block shows products of one category and one brand. Use a block for each.', 'storebridge' ) );
		}
		$limit  = min( self::MOST, $this->choice->per_page() );
		$chosen = array_filter(
			array(
				'category'     => $categories[0] ?? '',
				'categoryName' => self::name( Traces::CATEGORY, $categories ),
				'brand'        => $brands[0] ?? '',
				'brandName'    => self::name( Traces::BRAND, $brands ),
				'search'       => $query['term'] ?? '',
				'featured'     => $query['featured'] ?? false,
				'sale'         => $query['sale'] ?? false,
			)
		);
		$sort   = is_string( $query['sort'] ?? null ) ? $query['sort'] : '';
		$chosen = $chosen + ( self::ORDERS[ $sort ] ?? array() ) + array(
			'limit'   => $limit,
			'columns' => $this->choice->columns(),
		);
		return Successor::next( array( Successor::block( 'products', $chosen ) ), array( ...$this->choice->remarks(), ...$this->differs( $limit, array() !== $categories ) ) );
	}

	/**
	 * What differs.
	 *
	 * @param int  $limit          How many there are at most.
	 * @param bool $is_of_category Whether they are of a category.
	 * @return list<string>
	 */
	private function differs( int $limit, bool $is_of_category ): array {
		$differs = array();
		if ( $this->choice->is_paged() ) {
			/* translators: %d: a number of products. */
			$differs[] = sprintf( _n( 'It shows at most %d product, without “Show more”.', 'It shows at most %d products, without “Show more”.', $limit, 'storebridge' ), $limit );
		}
		if ( $is_of_category ) {
			$differs[] = __( 'Products of its subcategories are included.', 'storebridge' );
		}
		return $differs;
	}

	/**
	 * As texts.
	 *
	 * @param mixed $all Numbers and slugs.
	 * @return list<string>
	 */
	private static function texts( mixed $all ): array {
		return array_map( 'strval', array_values( array_filter( is_array( $all ) ? $all : array(), 'is_scalar' ) ) );
	}

	/**
	 * What its term was called, for the editor alone.
	 *
	 * @param string       $taxonomy Its.
	 * @param list<string> $named    BigCommerce's number, or a slug.
	 */
	private static function name( string $taxonomy, array $named ): string {
		$terms = array() !== $named && taxonomy_exists( $taxonomy ) ? get_terms(
			array(
				'taxonomy'   => $taxonomy,
				'hide_empty' => false,
				'number'     => 1,
				'meta_key'   => Traces::ID, // phpcs:ignore WordPress.DB.SlowDBQuery -- in the editor, or when a page is turned.
				'meta_value' => $named[0], // phpcs:ignore WordPress.DB.SlowDBQuery -- as above.
			)
		) : array();
		$term  = is_array( $terms ) ? $terms[0] ?? null : null;
		return $term instanceof \WP_Term ? $term->name : $named[0] ?? '';
	}
}
