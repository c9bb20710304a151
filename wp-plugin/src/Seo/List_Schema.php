<?php
/**
 * What search engines are told of a list of products, and of the way to a page, in the words of schema.org.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

use Storebridge\Catalog\Product_Url;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Listing_Subject;

defined( 'ABSPATH' ) || exit;

/**
 * Both are lists of numbered places.
 *
 * @phpstan-import-type Thing from Product_Schema
 * @phpstan-import-type CrumbView from Listing_Subject
 */
final class List_Schema {
	/**
	 * The products of one page of a list, numbered through all of its pages.
	 *
	 * @param Answer $listing The sidecar's.
	 * @param string $url     The page's.
	 * @return list<Thing>
	 */
	public static function products( Answer $listing, string $url ): array {
		$before = ( $listing->int( 'page' ) - 1 ) * $listing->int( 'limit' );
		$places = array();
		foreach ( $listing->children( 'items' ) as $index => $card ) {
			$places[] = array(
				'@type'    => 'ListItem',
				'position' => $before + $index + 1,
				'url'      => Product_Url::to( $card->text( 'path' ) ),
				'name'     => $card->text( 'name' ),
			);
		}
		return array() === $places ? array() : array(
			array(
				'@type'           => 'ItemList',
				'@id'             => "$url#products",
				'numberOfItems'   => $listing->int( 'total' ),
				'itemListElement' => $places,
			),
		);
	}

	/**
	 * The way, the last step being the page itself; one step is no way.
	 *
	 * @param list<CrumbView> $crumbs Its steps.
	 * @param string          $url    The page's.
	 * @return list<Thing>
	 */
	public static function way( array $crumbs, string $url ): array {
		$steps = array();
		foreach ( $crumbs as $index => $crumb ) {
			$steps[] = array(
				'@type'    => 'ListItem',
				'position' => $index + 1,
				'name'     => $crumb['name'],
				'item'     => '' === $crumb['url'] ? $url : $crumb['url'],
			);
		}
		return count( $steps ) < 2 ? array() : array(
			array(
				'@type'           => 'BreadcrumbList',
				'@id'             => "$url#breadcrumb",
				'itemListElement' => $steps,
			),
		);
	}
}
