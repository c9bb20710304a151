<?php
/**
 * What buyers wrote of a product, and the form to write more.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Lookup;
use Storebridge\Catalog\Product_Url;
use Storebridge\Catalog\Reviews_Input;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/product-reviews.php. "is_later" tells that newer ones came before; "failed" that older ones
 * could not be had.
 *
 * @phpstan-import-type ReviewFormView from Review_Form
 * @phpstan-type ReviewView array{id: int, author: string, title: string, paragraphs: list<string>, rating: int, day: string, iso: string}
 * @phpstan-type ReviewsView array{
 *     rating: array{average: float, count: int}|null,
 *     items: list<ReviewView>,
 *     newest_url: string,
 *     older_url: string,
 *     failed: bool,
 *     thanks: bool,
 *     form: ReviewFormView,
 * }
 */
final class Reviews {
	public const ANCHOR = 'reviews';

	public function __construct( private readonly Lookup $lookup, private readonly Review_Form $form ) {}

	/**
	 * A product's reviews: the newest, or those behind the cursor in the address.
	 *
	 * @param Answer                                 $product The sidecar's.
	 * @param array{average: float, count: int}|null $rating  What all of them come to.
	 * @return ReviewsView
	 */
	public function read( Answer $product, ?array $rating ): array {
		$first = $product->child_or_null( 'reviews' ) ?? new Answer(
			array(
				'items' => array(),
				'next'  => null,
			)
		);
		$after = Reviews_Input::after();
		$query = array(
			'kind'  => 'reviews',
			'id'    => $product->int( 'id' ),
			'after' => $after,
		);
		$page  = '' === $after ? null : $this->lookup->answer( $query, static fn( Answer $page ): array => self::page( $page ) );
		$shown = is_array( $page ) ? $page : self::page( $first );
		$url   = Currency::carry( Product_Url::to( $product->text( 'path' ) ) );
		return array(
			'rating'     => $rating,
			'items'      => $shown['items'],
			'newest_url' => is_array( $page ) ? $url . '#' . self::ANCHOR : '',
			'older_url'  => '' === $shown['next'] ? '' : Reviews_Input::url( $url, $shown['next'] ) . '#' . self::ANCHOR,
			'failed'     => $page instanceof \WP_Error,
			'thanks'     => Reviews_Input::is_written(),
			'form'       => $this->form->read( $product->int( 'id' ) ),
		);
	}

	/**
	 * One page of them.
	 *
	 * @param Answer $page The sidecar's.
	 * @return array{items: list<ReviewView>, next: string}
	 */
	private static function page( Answer $page ): array {
		return array(
			'items' => array_map( array( self::class, 'review' ), $page->children( 'items' ) ),
			'next'  => $page->text_or( 'next', '' ),
		);
	}

	/**
	 * One of them.
	 *
	 * @param Answer $review The sidecar's.
	 * @return ReviewView
	 */
	private static function review( Answer $review ): array {
		$iso    = $review->text( 'createdAt' );
		$time   = strtotime( $iso );
		$format = get_option( 'date_format' );
		$text   = trim( str_replace( "\r\n", "\n", $review->text_or( 'text', '' ) ) );
		$author = trim( $review->text_or( 'author', '' ) );
		return array(
			'id'         => $review->int( 'id' ),
			'author'     => '' === $author ? __( 'Anonymous', 'storebridge' ) : $author,
			'title'      => trim( $review->text_or( 'title', '' ) ),
			'paragraphs' => array_values( array_filter( array_map( 'trim', explode( "\n\n", $text ) ) ) ),
			'rating'     => max( 1, min( 5, $review->int( 'rating' ) ) ),
			'day'        => false === $time ? '' : (string) wp_date( is_string( $format ) ? $format : 'Y-m-d', $time ),
			'iso'        => false === $time ? '' : gmdate( 'c', $time ),
		);
	}
}
