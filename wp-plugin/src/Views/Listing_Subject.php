<?php
/**
 * What a list of products is a list of: a category, a brand, what a search found, or everything.
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
 * "url" is the list's own address, without filters; "path" is how one came here, the last being the list itself.
 *
 * @phpstan-import-type PictureView from Picture
 * @phpstan-type CrumbView array{name: string, url: string}
 * @phpstan-type TileView array{name: string, url: string, count: int|null, picture: PictureView|null}
 * @phpstan-type SubjectView array{
 *     kind: 'category'|'brand'|'search'|'all',
 *     name: string,
 *     url: string,
 *     description: string,
 *     picture: PictureView|null,
 *     breadcrumbs: list<CrumbView>,
 *     tiles: list<TileView>,
 *     title: string,
 *     summary: string,
 * }
 */
final class Listing_Subject {
	/**
	 * Makes the sidecar's subject ours.
	 *
	 * @param Answer|null $subject The sidecar's; null for all products.
	 * @param string      $term    What is searched for, or "".
	 * @return SubjectView
	 */
	public static function read( ?Answer $subject, string $term ): array {
		if ( null === $subject ) {
			return self::of_all( $term );
		}
		$kind = 'category' === $subject->text( 'kind' ) ? 'category' : 'brand';
		$name = $subject->text( 'name' );
		$path = $subject->text( 'path' );
		$text = $subject->text_or( 'description', '' );
		$seo  = $subject->child_or_null( 'seo' );
		$said = $seo?->text_or( 'description', '' ) ?? '';
		return array(
			'kind'        => $kind,
			'name'        => $name,
			'url'         => 'category' === $kind ? Listing_Url::category( $path ) : Listing_Url::brand( $path ),
			'description' => Store_Html::read( $text ),
			'picture'     => Picture::read( $subject->child_or_null( 'image' ), Picture::IN_HEADER, $name ),
			'breadcrumbs' => self::breadcrumbs( $subject, $kind, $name ),
			'tiles'       => $subject->has( 'children' ) ? array_map( array( self::class, 'tile' ), $subject->children( 'children' ) ) : array(),
			'title'       => $seo?->text_or( 'title', '' ) ?? '',
			'summary'     => '' === $said ? wp_trim_words( wp_strip_all_tags( $text ), 30 ) : $said,
		);
	}

	/**
	 * The whole catalogue, or a search in it.
	 *
	 * @param string $term What is searched for, or "".
	 * @return SubjectView
	 */
	private static function of_all( string $term ): array {
		/* translators: %s: what was searched for. */
		$name = '' === $term ? __( 'All products', 'storebridge' ) : sprintf( __( 'Results for “%s”', 'storebridge' ), $term );
		return array(
			'kind'        => '' === $term ? 'all' : 'search',
			'name'        => $name,
			'url'         => Listing_Url::all(),
			'description' => '',
			'picture'     => null,
			'breadcrumbs' => '' === $term ? array() : array( self::crumb( __( 'All products', 'storebridge' ), Listing_Url::all() ), self::crumb( $name, '' ) ),
			'tiles'       => array(),
			'title'       => '',
			'summary'     => '',
		);
	}

	/**
	 * From all products to this list.
	 *
	 * @param Answer $subject The sidecar's.
	 * @param string $kind    Category or brand.
	 * @param string $name    Its name.
	 * @return list<CrumbView>
	 */
	private static function breadcrumbs( Answer $subject, string $kind, string $name ): array {
		$crumbs = array( self::crumb( __( 'All products', 'storebridge' ), Listing_Url::all() ) );
		$steps  = 'category' === $kind && $subject->has( 'breadcrumbs' ) ? $subject->children( 'breadcrumbs' ) : array();
		foreach ( $steps as $step ) {
			$crumbs[] = self::crumb( $step->text( 'name' ), Listing_Url::category( $step->text( 'path' ) ) );
		}
		return array() === $steps ? array( ...$crumbs, self::crumb( $name, '' ) ) : $crumbs;
	}

	/**
	 * A category below this one.
	 *
	 * @param Answer $child The sidecar's.
	 * @return TileView
	 */
	private static function tile( Answer $child ): array {
		return array(
			'name'    => $child->text( 'name' ),
			'url'     => Currency::carry( Listing_Url::category( $child->text( 'path' ) ) ),
			'count'   => $child->int_or_null( 'productCount' ),
			'picture' => Picture::read( $child->child_or_null( 'image' ), Picture::IN_TILE ),
		);
	}

	/**
	 * A step on the way.
	 *
	 * @param string $name Its name.
	 * @param string $url  Its address.
	 * @return CrumbView
	 */
	private static function crumb( string $name, string $url ): array {
		return array(
			'name' => $name,
			'url'  => Currency::carry( $url ),
		);
	}
}
