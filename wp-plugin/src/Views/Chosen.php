<?php
/**
 * What of a product depends on the values chosen; on its page and in the answer to its script alike.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * "codes" are the SKU and the numbers a trade knows a product by, "" for none; "message" says what stands against
 * ordering, or what is still to be chosen.
 *
 * @phpstan-import-type PriceView from Price
 * @phpstan-import-type StockView from Stock
 * @phpstan-import-type BulkView from Product_Facts
 * @phpstan-type ChosenView array{
 *     price: PriceView|null,
 *     stock: StockView,
 *     bulk: list<BulkView>,
 *     codes: array{sku: string, gtin: string, upc: string, mpn: string},
 *     orderable: bool,
 *     message: string,
 * }
 */
final class Chosen {
	/**
	 * Reads a product with a choice.
	 *
	 * @param Answer $product The sidecar's.
	 * @return ChosenView
	 */
	public static function read( Answer $product ): array {
		$stock      = Stock::read( $product );
		$choice     = $product->text_or( 'choice', 'complete' );
		$variant    = $product->child_or_null( 'variant' );
		$is_offered = null === $variant || ! $variant->has( 'isPurchasable' ) || $variant->flag( 'isPurchasable' );
		$code       = static fn( string $key ): string => $variant?->text_or( $key, '' ) ?? '';
		$codes      = array();
		foreach ( array( 'sku', 'gtin', 'upc', 'mpn' ) as $key ) {
			$codes[ $key ] = '' === $code( $key ) ? $product->text_or( $key, '' ) : $code( $key );
		}
		return array(
			'price'     => Price::read( $product->child_or_null( 'price' ) ),
			'stock'     => $stock,
			'bulk'      => Product_Facts::bulk( $product ),
			'codes'     => $codes,
			'orderable' => $stock['orderable'] && $is_offered && 'impossible' !== $choice,
			'message'   => self::message( $product, $choice, $is_offered, $stock['orderable'] ),
		);
	}

	/**
	 * A sentence for the shopper, or "".
	 *
	 * @param Answer $product    The sidecar's.
	 * @param string $choice     How far the choice has come.
	 * @param bool   $is_offered Whether the chosen variant is for sale.
	 * @param bool   $is_there   Whether it is in stock.
	 */
	private static function message( Answer $product, string $choice, bool $is_offered, bool $is_there ): string {
		$open = 'partial' === $choice && $is_there ? self::open( $product ) : array();
		return match ( true ) {
			'impossible' === $choice => __( 'This combination is not available. Please try another one.', 'storebridge' ),
			! $is_offered            => __( 'This choice is not for sale. Please try another one.', 'storebridge' ),
			! $is_there              => array() === $product->children( 'options' )
				? __( 'This product cannot be ordered at the moment.', 'storebridge' )
				: __( 'This choice cannot be ordered at the moment. Please try another one.', 'storebridge' ),
			/* translators: %s: names of options, such as "Size, Colour". */
			array() !== $open        => sprintf( __( 'Please choose: %s.', 'storebridge' ), implode( ', ', $open ) ),
			default                  => '',
		};
	}

	/**
	 * The options that decide what is ordered, and that nobody has chosen yet. Where nothing is chosen at all, the form
	 * begins with the defaults.
	 *
	 * @param Answer $product The sidecar's.
	 * @return list<string>
	 */
	private static function open( Answer $product ): array {
		$deciding = array_filter( $product->children( 'options' ), static fn( Answer $option ): bool => $option->has( 'values' ) && $option->flag( 'affectsVariant' ) );
		$has      = static fn( Answer $option, string $mark ): bool => array() !== array_filter( $option->children( 'values' ), static fn( Answer $value ): bool => $value->flag( $mark ) );
		$mark     = array() === array_filter( $deciding, static fn( Answer $option ): bool => $has( $option, 'isSelected' ) ) ? 'isDefault' : 'isSelected';
		$open     = array_filter( $deciding, static fn( Answer $option ): bool => ! $has( $option, $mark ) );
		return array_values( array_map( static fn( Answer $option ): string => $option->text( 'name' ), $open ) );
	}
}
