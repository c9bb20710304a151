<?php
/**
 * What a visitor wants to see of a list of products: words, filters, order and page, as the address says them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * A filter is one thing that can be undone. "key" is an attribute's name, else "".
 *
 * @phpstan-type Filter array{name: string, key: string, value: string}
 */
final class Listing_Choice {
	public const MANY = array( 'category', 'brand', 'attr' );

	/**
	 * A choice, already cleaned.
	 *
	 * @param string       $term    What is searched for, or "".
	 * @param list<Filter> $filters In one order, whatever order they came in.
	 * @param string       $sort    One of the sidecar's words, or "" for the list's own order.
	 * @param int          $page    1 and up.
	 * @param string       $turn    What the page's number is called in an address: "page" means something to WordPress on pages of its own.
	 */
	public function __construct(
		public readonly string $term = '',
		public readonly array $filters = array(),
		public readonly string $sort = '',
		public readonly int $page = 1,
		public readonly string $turn = 'page',
	) {}

	/**
	 * The name of a filter's field in a form. Brackets in an attribute's name would end it early.
	 *
	 * @param string $name The filter.
	 * @param string $key  An attribute's name, or "".
	 */
	public static function field( string $name, string $key = '' ): string {
		$key = strtr(
			$key,
			array(
				'%' => '%25',
				'[' => '%5B',
				']' => '%5D',
			)
		);
		return match ( true ) {
			'attr' === $name                     => "attr[$key][]",
			in_array( $name, self::MANY, true )  => "{$name}[]",
			default                              => $name,
		};
	}

	public function on_page( int $page ): self {
		return new self( $this->term, $this->filters, $this->sort, $page, $this->turn );
	}

	/**
	 * The first page of the same, with other filters.
	 *
	 * @param list<Filter> $filters All that remain.
	 */
	public function filtered( array $filters ): self {
		return new self( $this->term, $filters, $this->sort, 1, $this->turn );
	}

	/**
	 * Without one filter, or without all of a name.
	 *
	 * @param string      $name  The filter.
	 * @param string|null $value Its value; null takes them all.
	 * @param string      $key   An attribute's name.
	 */
	public function without( string $name, ?string $value = null, string $key = '' ): self {
		$goes = static fn( array $filter ): bool => $name === $filter['name'] && $key === $filter['key'] && ( null === $value || $value === $filter['value'] );
		return $this->filtered( array_values( array_filter( $this->filters, static fn( array $filter ): bool => ! $goes( $filter ) ) ) );
	}

	/**
	 * With one more filter.
	 *
	 * @param string $name  The filter.
	 * @param string $value Its value.
	 */
	public function with( string $name, string $value ): self {
		$filter = array(
			'name'  => $name,
			'key'   => '',
			'value' => $value,
		);
		return $this->filtered( array( ...$this->filters, $filter ) );
	}

	/**
	 * The values chosen for one filter.
	 *
	 * @param string $name The filter.
	 * @return list<string>
	 */
	public function values( string $name ): array {
		return array_column( array_filter( $this->filters, static fn( array $filter ): bool => $name === $filter['name'] ), 'value' );
	}

	/**
	 * As the fields of a form.
	 *
	 * @return list<array{name: string, value: string}>
	 */
	public function fields(): array {
		$fields = array();
		$add    = static function ( string $name, string $value ) use ( &$fields ): void {
			if ( '' !== $value ) {
				$fields[] = array(
					'name'  => $name,
					'value' => $value,
				);
			}
		};
		$add( 'q', $this->term );
		foreach ( $this->filters as $filter ) {
			$add( self::field( $filter['name'], $filter['key'] ), $filter['value'] );
		}
		$add( 'sort', $this->sort );
		$add( $this->turn, $this->page > 1 ? (string) $this->page : '' );
		return $fields;
	}

	/**
	 * The same as an address.
	 *
	 * @param string $base The list's own address.
	 */
	public function url( string $base ): string {
		$pairs = array_map( static fn( array $field ): string => rawurlencode( $field['name'] ) . '=' . rawurlencode( $field['value'] ), $this->fields() );
		$query = implode( '&', $pairs );
		return '' === $query ? $base : $base . ( str_contains( $base, '?' ) ? '&' : '?' ) . $query;
	}
}
