<?php
/**
 * A text with the patterns it names: what editors keep in step on many pages, and what a theme's templates are made of.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

defined( 'ABSPATH' ) || exit;

final class Patterns_In {
	private const DEEPEST = 4;

	/**
	 * The text, and after it that of every pattern in it.
	 *
	 * @param string $text   As saved.
	 * @param int    $deeper How many levels of patterns to follow.
	 */
	public static function text( string $text, int $deeper = self::DEEPEST ): string {
		if ( 0 === $deeper || ! ( str_contains( $text, '<!-- wp:block ' ) || str_contains( $text, '<!-- wp:pattern ' ) ) ) {
			return $text;
		}
		preg_match_all( '/<!-- wp:block \{[^\n]*?"ref":(\d+)/', $text, $synced );
		preg_match_all( '/<!-- wp:pattern \{[^\n]*?"slug":"([^"]+)"/', $text, $named );
		$inner = array( ...array_map( array( self::class, 'synced' ), array_unique( $synced[1] ) ), ...array_map( array( self::class, 'named' ), array_unique( $named[1] ) ) );
		return implode( "\n", array( $text, ...array_map( static fn( string $content ): string => self::text( $content, $deeper - 1 ), array_values( array_filter( $inner ) ) ) ) );
	}

	private static function synced( string $id ): string {
		$pattern = get_post( (int) $id );
		return $pattern instanceof \WP_Post && 'wp_block' === $pattern->post_type && 'publish' === $pattern->post_status ? $pattern->post_content : '';
	}

	private static function named( string $slug ): string {
		$pattern = \WP_Block_Patterns_Registry::get_instance()->get_registered( stripslashes( $slug ) );
		$content = is_array( $pattern ) ? $pattern['content'] ?? '' : '';
		return is_string( $content ) ? $content : '';
	}
}
