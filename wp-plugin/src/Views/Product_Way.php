<?php
/**
 * The way from all products to one, through the category that describes it most closely.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Listing_Url;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/breadcrumbs.php; the last step is the product itself.
 *
 * @phpstan-import-type CrumbView from Listing_Subject
 */
final class Product_Way {
	/**
	 * The steps.
	 *
	 * @param Answer $product The sidecar's.
	 * @return list<CrumbView>
	 */
	public static function read( Answer $product ): array {
		$way = array();
		foreach ( $product->children( 'categories' ) as $category ) {
			$steps = array( ...$category->children( 'breadcrumbs' ) );
			$steps = array() === $steps ? array( $category ) : $steps;
			$way   = count( $steps ) > count( $way ) ? $steps : $way;
		}
		$crumbs = array( self::crumb( __( 'All products', 'storebridge' ), Listing_Url::all() ) );
		foreach ( $way as $step ) {
			if ( $step->has( 'path' ) ) {
				$crumbs[] = self::crumb( $step->text( 'name' ), Listing_Url::category( $step->text( 'path' ) ) );
			}
		}
		return array( ...$crumbs, self::crumb( $product->text( 'name' ), '' ) );
	}

	/**
	 * A step on the way.
	 *
	 * @param string $name Its name.
	 * @param string $url  Its address, or "".
	 * @return CrumbView
	 */
	private static function crumb( string $name, string $url ): array {
		return array(
			'name' => $name,
			'url'  => Currency::carry( $url ),
		);
	}
}
