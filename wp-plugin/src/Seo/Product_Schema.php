<?php
/**
 * What search engines are told of a product, in the words of schema.org.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * One thing of schema.org's, as JSON-LD.
 *
 * @phpstan-type Thing array<string, mixed>
 */
final class Product_Schema {
	private const CONDITIONS = array(
		'NEW'         => 'NewCondition',
		'REFURBISHED' => 'RefurbishedCondition',
		'USED'        => 'UsedCondition',
	);

	/**
	 * The product.
	 *
	 * @param Answer $product The sidecar's, as any visitor is told it, in the store's own currency.
	 * @param string $url     Its page.
	 * @return Thing
	 */
	public static function read( Answer $product, string $url ): array {
		$brand = $product->child_or_null( 'brand' );
		return array(
			'@type' => 'Product',
			'@id'   => "$url#product",
			'name'  => $product->text( 'name' ),
			'url'   => $url,
		) + array_filter(
			array(
				'description'     => Excerpt::plain( $product->text_or( 'description', '' ) ),
				'image'           => Shared_Picture::urls( $product ),
				'sku'             => $product->text_or( 'sku', '' ),
				'gtin'            => self::gtin( $product ),
				'mpn'             => $product->text_or( 'mpn', '' ),
				'brand'           => null === $brand ? null : array(
					'@type' => 'Brand',
					'name'  => $brand->text( 'name' ),
				),
				'offers'          => self::offer( $product, $url ),
				'aggregateRating' => self::rating( $product->child_or_null( 'rating' ) ),
				'review'          => array_map( array( self::class, 'review' ), $product->child( 'reviews' )->children( 'items' ) ),
			)
		);
	}

	/**
	 * The number trade knows it by; what has another length is none, and search engines complain of it.
	 *
	 * @param Answer $product The sidecar's.
	 */
	private static function gtin( Answer $product ): string {
		foreach ( array( 'gtin', 'upc' ) as $name ) {
			$digits = str_replace( array( ' ', '-' ), '', $product->text_or( $name, '' ) );
			if ( 1 === preg_match( '/^(\d{8}|\d{12,14})$/D', $digits ) ) {
				return $digits;
			}
		}
		return '';
	}

	/**
	 * What it costs and whether it is to be had; nothing where the store hides the price. Until when a price holds,
	 * BigCommerce does not say.
	 *
	 * @param Answer $product The sidecar's.
	 * @param string $url     Its page.
	 * @return Thing|null
	 */
	private static function offer( Answer $product, string $url ): ?array {
		$price = $product->child_or_null( 'price' );
		if ( null === $price ) {
			return null;
		}
		$status = $product->child( 'availability' )->text( 'status' );
		$about  = array_filter(
			array(
				'url'                => $url,
				'priceCurrency'      => $price->child( 'price' )->text( 'currencyCode' ),
				'availability'       => 'https://schema.org/' . self::availability( $status, $product->flag( 'inStock' ) ),
				'availabilityStarts' => 'preorder' === $status ? $product->child( 'availability' )->text_or( 'releaseDate', '' ) : '',
				'itemCondition'      => self::condition( $product->text_or( 'condition', '' ) ),
			)
		);
		if ( ! $price->has( 'min' ) || ! $price->has( 'max' ) ) {
			return array(
				'@type' => 'Offer',
				'price' => $price->child( 'price' )->number( 'value' ),
			) + $about;
		}
		return array(
			'@type'     => 'AggregateOffer',
			'lowPrice'  => $price->child( 'min' )->number( 'value' ),
			'highPrice' => $price->child( 'max' )->number( 'value' ),
		) + $about;
	}

	/**
	 * One of schema.org's words.
	 *
	 * @param string $status   What the store says of the product.
	 * @param bool   $in_stock Whether there is any.
	 */
	private static function availability( string $status, bool $in_stock ): string {
		return match ( true ) {
			'unavailable' === $status, ! $in_stock => 'OutOfStock',
			'preorder' === $status                 => 'PreOrder',
			default                                => 'InStock',
		};
	}

	private static function condition( string $condition ): string {
		$word = self::CONDITIONS[ $condition ] ?? '';
		return '' === $word ? '' : "https://schema.org/$word";
	}

	/**
	 * The stars, if anybody gave any.
	 *
	 * @param Answer|null $rating The sidecar's.
	 * @return Thing|null
	 */
	private static function rating( ?Answer $rating ): ?array {
		return null === $rating || 0 === $rating->int( 'count' ) ? null : array(
			'@type'       => 'AggregateRating',
			'ratingValue' => $rating->number( 'average' ),
			'reviewCount' => $rating->int( 'count' ),
			'bestRating'  => 5,
			'worstRating' => 1,
		);
	}

	/**
	 * What one shopper wrote.
	 *
	 * @param Answer $review The sidecar's.
	 * @return Thing
	 */
	private static function review( Answer $review ): array {
		$author = $review->text_or( 'author', '' );
		return array(
			'@type'         => 'Review',
			'datePublished' => substr( $review->text( 'createdAt' ), 0, 10 ),
			'reviewRating'  => array(
				'@type'       => 'Rating',
				'ratingValue' => $review->number( 'rating' ),
				'bestRating'  => 5,
				'worstRating' => 1,
			),
			'author'        => array(
				'@type' => 'Person',
				'name'  => '' === $author ? __( 'A shopper', 'storebridge' ) : $author,
			),
		) + array_filter(
			array(
				'name'       => $review->text_or( 'title', '' ),
				'reviewBody' => $review->text_or( 'text', '' ),
			)
		);
	}
}
