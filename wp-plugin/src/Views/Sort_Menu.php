<?php
/**
 * The orders a list can stand in.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

defined( 'ABSPATH' ) || exit;

final class Sort_Menu {
	/**
	 * The orders, in the sidecar's order.
	 *
	 * @param list<string> $sorts   The sidecar's words.
	 * @param string       $current The one in force.
	 * @return list<array{value: string, label: string, chosen: bool}>
	 */
	public static function read( array $sorts, string $current ): array {
		$known = array_filter( $sorts, static fn( string $sort ): bool => '' !== self::words( $sort ) );
		return array_values(
			array_map(
				static fn( string $sort ): array => array(
					'value'  => $sort,
					'label'  => self::words( $sort ),
					'chosen' => $sort === $current,
				),
				$known
			)
		);
	}

	private static function words( string $sort ): string {
		return match ( $sort ) {
			'featured'      => __( 'Featured', 'storebridge' ),
			'newest'        => __( 'Newest', 'storebridge' ),
			'best_selling'  => __( 'Best selling', 'storebridge' ),
			'best_reviewed' => __( 'Best reviewed', 'storebridge' ),
			'a_to_z'        => __( 'Name, A to Z', 'storebridge' ),
			'z_to_a'        => __( 'Name, Z to A', 'storebridge' ),
			'lowest_price'  => __( 'Price, lowest first', 'storebridge' ),
			'highest_price' => __( 'Price, highest first', 'storebridge' ),
			'relevance'     => __( 'Most relevant', 'storebridge' ),
			default         => '',
		};
	}
}
