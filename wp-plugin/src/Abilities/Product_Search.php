<?php
/**
 * The store's products for an assistant, asked as a page would.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Abilities;

use Storebridge\Catalog\Lookup;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Advice;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress has checked what comes against the schemas.
 *
 * @phpstan-import-type Found from Found_Product
 */
final class Product_Search {
	/**
	 * By what a list may be chosen. A category or brand by its id, its path or its name.
	 */
	public const CHOICES = array(
		'category' => array(
			'type'      => 'string',
			'minLength' => 1,
			'maxLength' => 250,
		),
		'brand'    => array(
			'type'      => 'string',
			'minLength' => 1,
			'maxLength' => 250,
		),
		'featured' => array( 'type' => 'boolean' ),
		'sale'     => array( 'type' => 'boolean' ),
		'sort'     => array(
			'type' => 'string',
			'enum' => array( 'featured', 'newest', 'best_selling', 'best_reviewed', 'a_to_z', 'z_to_a', 'lowest_price', 'highest_price' ),
		),
	);

	public function __construct( private readonly Lookup $lookup ) {}

	/**
	 * Products of a list.
	 *
	 * @param mixed $input As the schema says.
	 * @return array{items: list<Found>}|\WP_Error
	 */
	public function list( mixed $input ): array|\WP_Error {
		$input  = is_array( $input ) ? $input : array();
		$chosen = array_filter( array_intersect_key( $input, self::CHOICES ), static fn( mixed $value ): bool => false !== $value );
		foreach ( array( 'category', 'brand' ) as $name ) {
			if ( is_string( $chosen[ $name ] ?? null ) && ctype_digit( $chosen[ $name ] ) ) {
				$chosen[ $name ] = (int) $chosen[ $name ];
			}
		}
		return $this->find( $chosen, $input );
	}

	/**
	 * Products found by words.
	 *
	 * @param mixed $input As the schema says.
	 * @return array{items: list<Found>}|\WP_Error
	 */
	public function search( mixed $input ): array|\WP_Error {
		$input = is_array( $input ) ? $input : array();
		return $this->find( array( 'term' => $input['term'] ?? '' ), $input );
	}

	/**
	 * One product.
	 *
	 * @param mixed $input As the schema says.
	 * @return array<string, mixed>|\WP_Error
	 */
	public function get( mixed $input ): array|\WP_Error {
		$named = array_intersect_key( is_array( $input ) ? $input : array(), array_flip( array( 'id', 'sku' ) ) );
		if ( 1 !== count( $named ) ) {
			return new \WP_Error( 'storebridge_invalid_input', __( 'Name the product by its ID or SKU.', 'storebridge' ), array( 'status' => 400 ) );
		}
		return self::told( $this->lookup->answer( array( 'kind' => 'product' ) + $named, array( Found_Product::class, 'read_whole' ) ) );
	}

	/**
	 * Asks for a list.
	 *
	 * @param array<mixed> $chosen By what.
	 * @param array<mixed> $input  How many.
	 * @return array{items: list<Found>}|\WP_Error
	 */
	private function find( array $chosen, array $input ): array|\WP_Error {
		$limit = is_int( $input['limit'] ?? null ) ? min( 50, max( 1, $input['limit'] ) ) : 12;
		$query = array(
			'kind'  => 'search',
			'limit' => $limit,
		);
		foreach ( $chosen as $name => $value ) {
			$query[ (string) $name ] = $value;
		}
		return self::told(
			$this->lookup->answer(
				$query,
				static fn( Answer $answer ): array => array( 'items' => array_map( array( Found_Product::class, 'read' ), $answer->children( 'items' ) ) )
			)
		);
	}

	/**
	 * What was found, or why nothing was, with a status for REST.
	 *
	 * @template T of array
	 * @param T|\WP_Error $found What the catalogue said.
	 * @return T|\WP_Error
	 */
	private static function told( array|\WP_Error $found ): array|\WP_Error {
		if ( ! $found instanceof \WP_Error ) {
			return $found;
		}
		$code = (string) $found->get_error_code();
		return match ( $code ) {
			'not_found', 'moved' => new \WP_Error( 'storebridge_not_found', __( 'The store has no such product.', 'storebridge' ), array( 'status' => 404 ) ),
			'invalid_input'      => new \WP_Error( 'storebridge_invalid_input', $found->get_error_message(), array( 'status' => 400 ) ),
			default              => new \WP_Error( "storebridge_$code", Advice::on( $found ), array( 'status' => 503 ) ),
		};
	}
}
