<?php
/**
 * A description of a sentence or two, out of whatever text there is: no HTML, and cut between two words.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

defined( 'ABSPATH' ) || exit;

final class Excerpt {
	private const MOST = 160;

	/**
	 * As much of a text as search engines show.
	 *
	 * @param string $html With or without HTML.
	 */
	public static function of( string $html ): string {
		$text = self::plain( $html );
		if ( mb_strlen( $text ) <= self::MOST ) {
			return $text;
		}
		$is_cut = 1 === preg_match( '/^.{1,' . ( self::MOST - 1 ) . '}(?=\s)/us', $text, $found );
		return rtrim( $is_cut ? $found[0] : mb_substr( $text, 0, self::MOST - 1 ), ' ,;:.-' ) . '…';
	}

	/**
	 * All of a text, as it would be read aloud.
	 *
	 * @param string $html With or without HTML.
	 */
	public static function plain( string $html ): string {
		// A tag may be all that stands between two words; what stands within a sentence does not part it from its full stop.
		$text = html_entity_decode( wp_strip_all_tags( (string) preg_replace( '/<(?!\/?(?:a|abbr|b|em|i|mark|small|span|strong|sub|sup|u)\b)/i', ' <', $html ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		return trim( (string) preg_replace( '/\s+/u', ' ', $text ) );
	}
}
