<?php
/**
 * A product in a grid.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Listing_Url;
use Storebridge\Catalog\Product_Url;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * What templates/product-card.php shows.
 *
 * @phpstan-import-type PictureView from Picture
 * @phpstan-import-type PriceView from Price
 * @phpstan-import-type StockView from Stock
 * @phpstan-type CardView array{
 *     id: int,
 *     name: string,
 *     url: string,
 *     brand: string,
 *     brand_url: string,
 *     picture: PictureView|null,
 *     price: PriceView|null,
 *     stock: StockView,
 *     rating: array{average: float, count: int}|null,
 * }
 */
final class Product_Card {
	/**
	 * Makes the sidecar's card ours.
	 *
	 * @param Answer $card The sidecar's.
	 * @return CardView
	 */
	public static function read( Answer $card ): array {
		$brand = $card->child_or_null( 'brand' );
		return array(
			'id'        => $card->int( 'id' ),
			'name'      => $card->text( 'name' ),
			'url'       => Currency::carry( Product_Url::to( $card->text( 'path' ) ) ),
			'brand'     => $brand?->text( 'name' ) ?? '',
			'brand_url' => null === $brand ? '' : Currency::carry( Listing_Url::brand( $brand->text( 'path' ) ) ),
			'picture'   => Picture::read( $card->child_or_null( 'image' ), Picture::IN_GRID, $card->text( 'name' ) ),
			'price'     => Price::read( $card->child_or_null( 'price' ) ),
			'stock'     => Stock::read( $card ),
			'rating'    => self::rating( $card->child_or_null( 'rating' ) ),
		);
	}

	/**
	 * Cards in a list.
	 *
	 * @param list<Answer> $cards The sidecar's.
	 * @return list<CardView>
	 */
	public static function read_all( array $cards ): array {
		return array_map( array( self::class, 'read' ), $cards );
	}

	/**
	 * The rating, if anybody gave one.
	 *
	 * @param Answer|null $rating The sidecar's.
	 * @return array{average: float, count: int}|null
	 */
	private static function rating( ?Answer $rating ): ?array {
		return null === $rating || 0 === $rating->int( 'count' ) ? null : array(
			'average' => $rating->number( 'average' ),
			'count'   => $rating->int( 'count' ),
		);
	}
}
