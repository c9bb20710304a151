<?php
/**
 * The store's categories for a site's menus: asked with what else the page asks, and from the last good answer while the shop
 * is away.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Menus;

use Storebridge\Catalog\Last_Answers;
use Storebridge\Catalog\Lookup;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

final class Departments {
	private const QUERY  = array( 'kind' => 'categories' );
	private const LEVELS = 2;

	public function __construct( private readonly Lookup $lookup ) {}

	/**
	 * Says early that the page will show them.
	 */
	public function need(): void {
		$this->lookup->need_of( self::QUERY, Last_Answers::AROUND );
	}

	/**
	 * The categories that stand highest, with those below them as far as menus go.
	 *
	 * @return list<Department>|\WP_Error
	 */
	public function all(): array|\WP_Error {
		$all = $this->whole();
		return $all instanceof \WP_Error ? $all : array_map( fn( Department $one ): Department => $one->cut( $this->levels() - 1 ), $all );
	}

	/**
	 * One of them, wherever it stands.
	 *
	 * @param int $id BigCommerce's.
	 */
	public function one( int $id ): Department|\WP_Error|null {
		$all = $this->whole();
		return $all instanceof \WP_Error ? $all : Department::find( $all, $id )?->cut( $this->levels() - 1 );
	}

	/**
	 * All of them.
	 *
	 * @return list<Department>|\WP_Error
	 */
	private function whole(): array|\WP_Error {
		$this->need();
		return $this->lookup->answer( self::QUERY, static fn( Answer $answer ): array => array_map( array( Department::class, 'read' ), $answer->children( 'items' ) ) );
	}

	private function levels(): int {
		/**
		 * How many levels of categories a menu's item opens.
		 *
		 * @param int $levels 1 for its children alone.
		 */
		$levels = apply_filters( 'storebridge_menu_levels', self::LEVELS );
		return is_int( $levels ) ? max( 1, $levels ) : self::LEVELS;
	}
}
