<?php
/**
 * In which order a grid stands: orderby and order, or the newest and best_selling flags.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

defined( 'ABSPATH' ) || exit;

final class Sort {
	private const WORDS    = array( 'featured', 'newest', 'best_selling', 'best_reviewed', 'name', 'price', 'relevance' );
	private const REVERSED = array(
		'name'  => array(
			'asc'  => 'a_to_z',
			'desc' => 'z_to_a',
		),
		'price' => array(
			'asc'  => 'lowest_price',
			'desc' => 'highest_price',
		),
	);

	/**
	 * The sidecar's word for it, or "" for the store's own order.
	 *
	 * @param Attributes $attributes As written.
	 */
	public function read( Attributes $attributes ): string {
		$by    = $attributes->word( 'orderby', self::WORDS );
		$order = $attributes->word( 'order', array( 'asc', 'desc' ) );
		$flags = array_keys(
			array_filter(
				array(
					'newest'       => $attributes->flag( 'newest' ),
					'best_selling' => $attributes->flag( 'best_selling' ),
				)
			)
		);
		if ( count( $flags ) + ( '' === $by ? 0 : 1 ) > 1 ) {
			$attributes->complain( __( 'Use only one of newest, best_selling and orderby: each says in which order the products stand.', 'storebridge' ) );
		}
		if ( '' !== $order && ! isset( self::REVERSED[ $by ] ) ) {
			$attributes->complain( __( 'order="asc" or order="desc" works together with orderby="name" or orderby="price" only.', 'storebridge' ) );
		}
		return $flags[0] ?? self::REVERSED[ $by ][ '' === $order ? 'asc' : $order ] ?? $by;
	}
}
