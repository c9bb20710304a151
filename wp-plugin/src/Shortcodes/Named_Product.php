<?php
/**
 * One product as an editor names it: by exactly one of id, sku and path.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

defined( 'ABSPATH' ) || exit;

final class Named_Product {
	public const NAMES = array( 'id', 'sku', 'path' );

	public static function is_named( Attributes $attributes ): bool {
		return array() !== self::named( $attributes );
	}

	/**
	 * The question, noting what is wrong with it.
	 *
	 * @param Attributes $attributes As written.
	 * @return array<string, mixed>
	 */
	public static function read( Attributes $attributes ): array {
		$named = self::named( $attributes );
		$ids   = $attributes->ids( 'id' );
		if ( 1 !== count( $named ) || count( $ids ) > 1 ) {
			$attributes->complain( __( 'Name one product, by exactly one of id, sku and path: for example [storebridge_product id="77"], [storebridge_product sku="FERN-1"] or [storebridge_product path="/fern/"].', 'storebridge' ) );
			return array();
		}
		$path = '/' . ltrim( $attributes->text( 'path' ), '/' );
		return array( 'kind' => 'product' ) + match ( $named[0] ) {
			'id'    => array( 'id' => $ids[0] ?? 0 ),
			'sku'   => array( 'sku' => $attributes->text( 'sku' ) ),
			default => array( 'path' => array_values( array_unique( array( $path, trailingslashit( $path ) ) ) ) ),
		};
	}

	/**
	 * Which of the names are given.
	 *
	 * @param Attributes $attributes As written.
	 * @return list<string>
	 */
	private static function named( Attributes $attributes ): array {
		return array_values( array_filter( self::NAMES, array( $attributes, 'has' ) ) );
	}
}
