<?php
/**
 * A category of the store in a menu, with those below it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Menus;

use Storebridge\Catalog\Listing_Url;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

final class Department {
	/**
	 * A category.
	 *
	 * @param int        $id       BigCommerce's.
	 * @param string     $name     Its name.
	 * @param string     $url      Where it is on this site.
	 * @param list<self> $children Those below it.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly string $url,
		public readonly array $children,
	) {}

	public static function read( Answer $category ): self {
		return new self(
			$category->int( 'id' ),
			$category->text( 'name' ),
			Listing_Url::category( $category->text( 'path' ) ),
			array_map( array( self::class, 'read' ), $category->children( 'children' ) )
		);
	}

	/**
	 * The same with no more than so many levels below it.
	 *
	 * @param int $levels How many.
	 */
	public function cut( int $levels ): self {
		$children = $levels > 0 ? array_map( static fn( self $child ): self => $child->cut( $levels - 1 ), $this->children ) : array();
		return new self( $this->id, $this->name, $this->url, $children );
	}

	/**
	 * The category of that id among these and all below them.
	 *
	 * @param list<self> $departments Where to look.
	 * @param int        $id          BigCommerce's.
	 */
	public static function find( array $departments, int $id ): ?self {
		foreach ( $departments as $department ) {
			$found = $department->id === $id ? $department : self::find( $department->children, $id );
			if ( null !== $found ) {
				return $found;
			}
		}
		return null;
	}
}
