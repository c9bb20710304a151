<?php
/**
 * The filters in force, each with the address that shows the list without it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Catalog\Listing_Choice;

defined( 'ABSPATH' ) || exit;

/**
 * What templates/chosen-filters.php shows: "group" may be "", as for "In stock".
 *
 * @phpstan-import-type FacetView from Facets
 * @phpstan-type ChosenView array{group: string, label: string, url: string}
 */
final class Chosen_Filters {
	/**
	 * Names by field and value.
	 *
	 * @var array<string, array<string, string>>
	 */
	private array $labels = array();

	/**
	 * The names of groups and values are in the facets.
	 *
	 * @param Listing_Choice  $choice What is wanted.
	 * @param list<FacetView> $facets What is offered.
	 * @param string          $base   The list's own address.
	 */
	public function __construct( private readonly Listing_Choice $choice, array $facets, private readonly string $base ) {
		foreach ( $facets as $facet ) {
			$this->learn( $facet['values'] );
		}
	}

	/**
	 * Every filter; both bounds of the price are one.
	 *
	 * @return list<ChosenView>
	 */
	public function read(): array {
		$chosen = array();
		foreach ( $this->choice->filters as $filter ) {
			$name = $filter['name'];
			if ( ! in_array( $name, array( 'min_price', 'max_price' ), true ) ) {
				$chosen[] = self::view( self::group( $name, $filter['key'] ), $this->label( $filter ), $this->choice->without( $name, $filter['value'], $filter['key'] )->url( $this->base ) );
			}
		}
		$least = $this->choice->values( 'min_price' )[0] ?? '';
		$most  = $this->choice->values( 'max_price' )[0] ?? '';
		if ( '' !== $least . $most ) {
			$chosen[] = self::view( Facets::words( 'price' ), self::range( $least, $most ), $this->choice->without( 'min_price' )->without( 'max_price' )->url( $this->base ) );
		}
		return $chosen;
	}

	/**
	 * Remembers the names of values.
	 *
	 * @param array<mixed> $values Of a facet.
	 */
	private function learn( array $values ): void {
		foreach ( $values as $value ) {
			if ( is_array( $value ) && is_string( $value['field'] ?? null ) && is_string( $value['value'] ?? null ) && is_string( $value['label'] ?? null ) ) {
				$this->labels[ $value['field'] ][ $value['value'] ] = $value['label'];
				$this->learn( is_array( $value['children'] ?? null ) ? $value['children'] : array() );
			}
		}
	}

	/**
	 * What stands before the value.
	 *
	 * @param string $name The filter.
	 * @param string $key  An attribute's name.
	 */
	private static function group( string $name, string $key ): string {
		return match ( $name ) {
			'attr'                                      => $key,
			'in_stock', 'free_shipping', 'featured' => '',
			default                                     => Facets::words( $name ),
		};
	}

	/**
	 * The value in words. A store may leave a chosen value out of its facets: then the group says enough.
	 *
	 * @param array{name: string, key: string, value: string} $filter The filter.
	 */
	private function label( array $filter ): string {
		$known = $this->labels[ Listing_Choice::field( $filter['name'], $filter['key'] ) ][ $filter['value'] ] ?? '';
		return match ( true ) {
			'rating' === $filter['name'] && '5' === $filter['value'] => __( '5 stars', 'storebridge' ),
			/* translators: %s: a number of stars, 1 to 5. */
			'rating' === $filter['name'] => sprintf( __( '%s stars and up', 'storebridge' ), Number::format( (float) $filter['value'] ) ),
			'attr' === $filter['name']   => $filter['value'],
			'1' === $filter['value'] && ! in_array( $filter['name'], Listing_Choice::MANY, true ) => Facets::words( $filter['name'] ),
			default                      => $known,
		};
	}

	private static function range( string $least, string $most ): string {
		$least = '' === $least ? '' : Number::format( (float) $least );
		$most  = '' === $most ? '' : Number::format( (float) $most );
		return match ( '' ) {
			/* translators: %s: a price. */
			$most   => sprintf( __( '%s and up', 'storebridge' ), $least ),
			/* translators: %s: a price. */
			$least  => sprintf( __( 'up to %s', 'storebridge' ), $most ),
			/* translators: 1: lowest price, 2: highest price. */
			default => sprintf( __( '%1$s to %2$s', 'storebridge' ), $least, $most ),
		};
	}

	/**
	 * One filter in force.
	 *
	 * @param string $group What it filters by.
	 * @param string $label Its value.
	 * @param string $url   The list without it.
	 * @return ChosenView
	 */
	private static function view( string $group, string $label, string $url ): array {
		return array(
			'group' => $group,
			'label' => $label,
			'url'   => $url,
		);
	}
}
