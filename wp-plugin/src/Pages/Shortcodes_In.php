<?php
/**
 * The shortcodes in a text, with their attributes, without anything being rendered.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

defined( 'ABSPATH' ) || exit;

/**
 * Escaped ones, as in [[cart]], are none.
 *
 * @phpstan-import-type Written from Page_Contents
 */
final class Shortcodes_In {
	/**
	 * Those of these names.
	 *
	 * @param string       $text As saved.
	 * @param list<string> $tags Their names.
	 * @return list<Written>
	 */
	public static function text( string $text, array $tags ): array {
		if ( array() === $tags ) {
			return array();
		}
		preg_match_all( '/' . get_shortcode_regex( $tags ) . '/', $text, $matches, PREG_SET_ORDER );
		$found = array();
		foreach ( $matches as $match ) {
			if ( '[' !== $match[1] ) {
				$found[] = array(
					'tag'        => $match[2],
					'attributes' => shortcode_parse_atts( $match[3] ),
				);
			}
		}
		return $found;
	}
}
