<?php
/**
 * What WordPress, search engines and whoever shares it are told about a page of the catalogue.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

defined( 'ABSPATH' ) || exit;

/**
 * Nothing here is any one shopper's: prices are those every visitor sees, in the store's own currency.
 *
 * @phpstan-import-type SharedPicture from \Storebridge\Seo\Shared_Picture
 * @phpstan-import-type Thing from \Storebridge\Seo\Product_Schema
 */
final class Head {
	/**
	 * Addresses are whole, "" where there is none.
	 *
	 * @param string                                      $name        The page's name.
	 * @param string                                      $url         Its one right address, without a query.
	 * @param string                                      $canonical   The address search engines should keep.
	 * @param string                                      $title       For the window; "" takes the name.
	 * @param string                                      $description In a sentence or two, without HTML.
	 * @param bool                                        $is_indexed  Whether search engines may list it.
	 * @param string                                      $previous    The page before, of a list in pages.
	 * @param string                                      $next        The page after.
	 * @param 'product'|'website'                         $type        Open Graph's word for it.
	 * @param SharedPicture|null                          $image       What is shown where it is shared.
	 * @param array{amount: string, currency: string}|null $price       A product's; null where it is hidden, or has a range.
	 * @param list<Thing>                                 $schema      Things of schema.org's.
	 */
	public function __construct(
		public readonly string $name,
		public readonly string $url,
		public readonly string $canonical,
		public readonly string $title = '',
		public readonly string $description = '',
		public readonly bool $is_indexed = true,
		public readonly string $previous = '',
		public readonly string $next = '',
		public readonly string $type = 'website',
		public readonly ?array $image = null,
		public readonly ?array $price = null,
		public readonly array $schema = array(),
	) {}

	public function shown_title(): string {
		return '' === $this->title ? $this->name : $this->title;
	}

	/**
	 * With the site's name behind it, as WordPress makes a window's title.
	 */
	public function window_title(): string {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WordPress's own filter.
		$separator = apply_filters( 'document_title_separator', '-' );
		return $this->shown_title() . ' ' . ( is_string( $separator ) ? $separator : '-' ) . ' ' . get_bloginfo( 'name', 'raw' );
	}
}
