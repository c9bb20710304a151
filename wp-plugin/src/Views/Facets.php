<?php
/**
 * The filters a list offers, each with how many products it would leave.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Catalog\Listing_Choice;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * A group of filters. "template" prints it; "id" tells it from the others; "field" is the name of its form fields.
 *
 * @phpstan-type ValueView array{field: string, value: string, label: string, count: int, chosen: bool, url: string, children: list<array<string, mixed>>}
 * @phpstan-type FacetView array{
 *     template: 'facet-choices'|'facet-links'|'facet-price'|'facet-rating',
 *     id: string,
 *     name: string,
 *     is_open: bool,
 *     values: list<ValueView>,
 *     least: string,
 *     most: string,
 *     lowest: string,
 *     highest: string,
 * }
 */
final class Facets {
	private const THEIRS = array(
		'inStock'      => 'in_stock',
		'freeShipping' => 'free_shipping',
		'featured'     => 'featured',
	);

	private const MOST_LINKS = 20;

	public function __construct( private readonly Listing_Choice $choice, private readonly string $base ) {}

	/**
	 * Makes the sidecar's facets ours.
	 *
	 * @param list<Answer> $facets The sidecar's.
	 * @return list<FacetView>
	 */
	public function read( array $facets ): array {
		$read = array_map( array( $this, 'one' ), $facets );
		return array_values( array_filter( $read, static fn( array $facet ): bool => 'facet-price' === $facet['template'] || array() !== $facet['values'] ) );
	}

	/**
	 * The words for a filter that needs no facet to be named.
	 *
	 * @param string $name The filter.
	 */
	public static function words( string $name ): string {
		return match ( $name ) {
			'category'      => __( 'Category', 'storebridge' ),
			'brand'         => __( 'Brand', 'storebridge' ),
			'price'         => __( 'Price', 'storebridge' ),
			'rating'        => __( 'Rating', 'storebridge' ),
			'in_stock'      => __( 'In stock', 'storebridge' ),
			'free_shipping' => __( 'Free shipping', 'storebridge' ),
			'featured'      => __( 'Featured', 'storebridge' ),
			default         => __( 'More', 'storebridge' ),
		};
	}

	/**
	 * One group.
	 *
	 * @param Answer $facet The sidecar's.
	 * @return FacetView
	 */
	private function one( Answer $facet ): array {
		$kind   = $facet->text( 'kind' );
		$name   = $facet->text_or( 'name', '' );
		$values = 'price' === $kind ? array() : $facet->children( 'values' );
		$read   = match ( $kind ) {
			'category'  => self::pruned( $this->categories( $values ) ),
			'brand'     => array_map( fn( Answer $value ): array => self::value( 'brand[]', $value->scalar( 'id' ), $value->text( 'name' ), $value ), $values ),
			'attribute' => array_map( fn( Answer $value ): array => self::value( Listing_Choice::field( 'attr', $facet->text( 'key' ) ), $value->text( 'value' ), $value->text( 'value' ), $value ), $values ),
			'rating'    => array_map( fn( Answer $value ): array => self::value( 'rating', (string) $value->int( 'min' ), Number::format( $value->int( 'min' ) ), $value ), $values ),
			default     => self::flags( $values ),
		};
		$least  = $this->choice->values( 'min_price' )[0] ?? '';
		$most   = $this->choice->values( 'max_price' )[0] ?? '';
		$chosen = array() !== array_filter( $read, array( self::class, 'has_chosen' ) ) || ( 'price' === $kind && '' !== $least . $most );
		return array(
			'template' => array(
				'category' => 'facet-links',
				'price'    => 'facet-price',
				'rating'   => 'facet-rating',
			)[ $kind ] ?? 'facet-choices',
			'id'       => 'attribute' === $kind ? 'attr-' . substr( md5( $facet->text( 'key' ) ), 0, 8 ) : $kind,
			'name'     => 'other' === $kind || '' === $name ? self::words( $kind ) : $name,
			'is_open'  => $chosen || ! $facet->flag( 'isCollapsed' ),
			'values'   => $read,
			'least'    => $least,
			'most'     => $most,
			'lowest'   => 'price' === $kind ? self::bound( $facet->number_or_null( 'min' ), false ) : '',
			'highest'  => 'price' === $kind ? self::bound( $facet->number_or_null( 'max' ), true ) : '',
		);
	}

	/**
	 * Categories as links: choosing one takes the place of another.
	 *
	 * @param list<Answer> $values The sidecar's.
	 * @return list<ValueView>
	 */
	private function categories( array $values ): array {
		return array_map(
			function ( Answer $value ): array {
				$view = self::value( 'category[]', $value->scalar( 'id' ), $value->text( 'name' ), $value );
				$bare = $this->choice->without( 'category' );
				return array(
					'url'      => ( $view['chosen'] ? $bare : $bare->with( 'category', $view['value'] ) )->url( $this->base ),
					'children' => $value->has( 'children' ) ? $this->categories( $value->children( 'children' ) ) : array(),
				) + $view;
			},
			$values
		);
	}

	/**
	 * A tree too large to take in shows only the branch that is chosen.
	 *
	 * @param list<ValueView> $values The highest categories.
	 * @return list<ValueView>
	 */
	private static function pruned( array $values ): array {
		if ( count( $values ) + array_sum( array_map( static fn( array $value ): int => count( $value['children'] ), $values ) ) <= self::MOST_LINKS ) {
			return $values;
		}
		return array_map( static fn( array $value ): array => self::has_chosen( $value ) ? $value : array( 'children' => array() ) + $value, $values );
	}

	/**
	 * What is so or not so of a product.
	 *
	 * @param list<Answer> $values The sidecar's.
	 * @return list<ValueView>
	 */
	private static function flags( array $values ): array {
		$known = array_filter( $values, static fn( Answer $value ): bool => isset( self::THEIRS[ $value->text( 'id' ) ] ) );
		return array_values(
			array_map(
				static function ( Answer $value ): array {
					$name = self::THEIRS[ $value->text( 'id' ) ] ?? '';
					return self::value( $name, '1', self::words( $name ), $value );
				},
				$known
			)
		);
	}

	/**
	 * One value.
	 *
	 * @param string $field Its form field.
	 * @param string $value What that field sends.
	 * @param string $label In words.
	 * @param Answer $from  The sidecar's, for count and choice.
	 * @return ValueView
	 */
	private static function value( string $field, string $value, string $label, Answer $from ): array {
		return array(
			'field'    => $field,
			'value'    => $value,
			'label'    => $label,
			'count'    => $from->int( 'count' ),
			'chosen'   => $from->flag( 'isSelected' ),
			'url'      => '',
			'children' => array(),
		);
	}

	/**
	 * Whether a value, or one below it, is chosen.
	 *
	 * @param array<string, mixed> $value One value.
	 */
	private static function has_chosen( array $value ): bool {
		$children = is_array( $value['children'] ?? null ) ? array_filter( $value['children'], 'is_array' ) : array();
		return true === $value['chosen'] || array() !== array_filter( $children, array( self::class, 'has_chosen' ) );
	}

	private static function bound( ?float $amount, bool $up ): string {
		return null === $amount ? '' : (string) (int) ( $up ? ceil( $amount ) : floor( $amount ) );
	}
}
