<?php
/**
 * The store's categories or brands, for an editor to choose from.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Rest;

use Storebridge\Catalog\Lookup;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * One of them; a category stands below as many others as "depth" says.
 *
 * @phpstan-type Name array{id: int, name: string, depth: int}
 */
final class Store_Names {
	public function __construct( private readonly Lookup $lookup ) {}

	/**
	 * All of them, or why there are none.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request "kind" is categories or brands.
	 */
	public function show( \WP_REST_Request $request ): \WP_REST_Response {
		$found = $this->lookup->answer( array( 'kind' => $request['kind'] ), static fn( Answer $answer ): array => self::read( $answer->children( 'items' ), 0 ) );
		return $found instanceof \WP_Error ? Away::answer( $found ) : new \WP_REST_Response( $found );
	}

	/**
	 * Each, and those below it.
	 *
	 * @param list<Answer> $nodes Of one level.
	 * @param int          $depth Which.
	 * @return list<Name>
	 */
	private static function read( array $nodes, int $depth ): array {
		$found = array();
		foreach ( $nodes as $node ) {
			$found[] = array(
				'id'    => $node->int( 'id' ),
				'name'  => $node->text( 'name' ),
				'depth' => $depth,
			);
			$found   = array( ...$found, ...( $node->has( 'children' ) ? self::read( $node->children( 'children' ), $depth + 1 ) : array() ) );
		}
		return $found;
	}
}
