<?php
/**
 * Asks the store where a product, a category or a brand stands now.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Catalog\Chosen_Options;
use Storebridge\Catalog\Listing_Url;
use Storebridge\Catalog\Lookup;
use Storebridge\Catalog\Product_Url;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

final class Old_Places {
	public function __construct( private readonly Lookup $lookup ) {}

	/**
	 * A product's address, with the variant that a deep link chose.
	 *
	 * @param int                   $id    BigCommerce's number; 0 for none.
	 * @param array<string, string> $query What the address asks: "variant_id" or "sku".
	 */
	public function product( int $id, array $query ): string|\WP_Error {
		if ( 0 === $id ) {
			return '';
		}
		$chosen = $this->variant( $query );
		if ( is_array( $chosen ) && $id === $chosen['id'] ) {
			return $chosen['url'];
		}
		$found = $this->ask(
			array(
				'kind' => 'product',
				'id'   => $id,
			)
		);
		return is_array( $found ) ? $found['url'] : $found;
	}

	/**
	 * The product of a variant, with the variant chosen; "" for none.
	 *
	 * @param array<string, string> $query "variant_id" or "sku".
	 * @return array{id: int, url: string}|string|\WP_Error
	 */
	public function variant( array $query ): array|string|\WP_Error {
		$id  = absint( $query['variant_id'] ?? '' );
		$sku = trim( $query['sku'] ?? '' );
		if ( 0 === $id && ( '' === $sku || strlen( $sku ) > 250 ) ) {
			return '';
		}
		return $this->ask( array( 'kind' => 'product' ) + ( 0 === $id ? array( 'sku' => $sku ) : array( 'variantId' => min( $id, 2147483647 ) ) ) );
	}

	public function category( string $slug ): string|\WP_Error {
		return $this->listing( 'category', Traces::CATEGORY, $slug );
	}

	public function brand( string $slug ): string|\WP_Error {
		return $this->listing( 'brand', Traces::BRAND, $slug );
	}

	/**
	 * A category's or brand's address.
	 *
	 * @param 'category'|'brand' $kind     Which.
	 * @param string             $taxonomy Of its term.
	 * @param string             $slug     Its term's.
	 */
	private function listing( string $kind, string $taxonomy, string $slug ): string|\WP_Error {
		$slug  = mb_substr( trim( $slug ), 0, 250 );
		$named = '' === $slug ? array() : Old_Ids::of_terms( $taxonomy, array( $slug ) );
		if ( array() === $named ) {
			return '';
		}
		$path = $this->lookup->answer(
			array(
				'kind'  => 'listing',
				$kind   => $named[0],
				'limit' => 1,
			),
			static fn( Answer $listing ): string => $listing->child( 'subject' )->text( 'path' )
		);
		if ( $path instanceof \WP_Error ) {
			return self::nowhere( $path );
		}
		return 'category' === $kind ? Listing_Url::category( $path ) : Listing_Url::brand( $path );
	}

	/**
	 * One product's number, and its address as it is chosen.
	 *
	 * @param array<string, mixed> $query The catalogue's question.
	 * @return array{id: int, url: string}|string|\WP_Error
	 */
	private function ask( array $query ): array|string|\WP_Error {
		$found = $this->lookup->answer(
			$query,
			static fn( Answer $product ): array => array(
				'id'  => $product->int( 'id' ),
				'url' => Chosen_Options::url( Product_Url::to( $product->text( 'path' ) ), isset( $query['id'] ) ? array() : self::chosen( $product ) ),
			)
		);
		return $found instanceof \WP_Error ? self::nowhere( $found ) : $found;
	}

	/**
	 * The values that make the variant: value ids by option id.
	 *
	 * @param Answer $product The sidecar's.
	 * @return array<int|string, string>
	 */
	private static function chosen( Answer $product ): array {
		$chosen = array();
		foreach ( $product->children( 'options' ) as $option ) {
			foreach ( $option->flag( 'affectsVariant' ) && $option->has( 'values' ) ? $option->children( 'values' ) : array() as $value ) {
				if ( $value->flag( 'isSelected' ) ) {
					$chosen[ (string) $option->int( 'id' ) ] = (string) $value->int( 'id' );
				}
			}
		}
		return $chosen;
	}

	/**
	 * An outage stays one; anything else is nowhere.
	 *
	 * @param \WP_Error $error The store's answer.
	 */
	private static function nowhere( \WP_Error $error ): string|\WP_Error {
		return Failure::is_outage( $error ) ? $error : '';
	}
}
