<?php
/**
 * The predecessor's shortcodes and blocks in a text, as the shortcodes that are rendered for them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Pages\Shortcodes_In;

defined( 'ABSPATH' ) || exit;

/**
 * A shortcode as someone wrote it.
 *
 * @phpstan-type Written array{tag: string, attributes: mixed}
 */
final class Old_Text {
	public const BLOCK = '#<!--\s+wp:bigcommerce/([a-z-]+)\s+(?:(\{.*?\})\s+)?(?:/-->|-->(.*?)<!--\s+/wp:bigcommerce/\1\s+-->)#s';

	/**
	 * Each of them that we show: the catalogue's by their own names, the others by those of ours that they stand for.
	 *
	 * @param string $text As saved.
	 * @return list<Written>
	 */
	public static function written_in( string $text ): array {
		if ( ! self::may_hold_any( $text ) ) {
			return array();
		}
		return array_map(
			static fn( array $found ): array => array(
				'tag'        => Old_Tags::SAME[ $found['tag'] ] ?? $found['tag'],
				'attributes' => isset( Old_Tags::SAME[ $found['tag'] ] ) ? '' : $found['attributes'],
			),
			Shortcodes_In::text( self::without_blocks( $text ), Old_Tags::ours() )
		);
	}

	/**
	 * Whether a text is worth a closer look.
	 *
	 * @param string $text As saved.
	 */
	public static function may_hold_any( string $text ): bool {
		return str_contains( $text, '[bigcommerce_' ) || str_contains( $text, '[' . Old_Tags::PART ) || str_contains( $text, '<!-- wp:' . Old_Tags::NAMESPACE );
	}

	/**
	 * The text with each of the predecessor's blocks as its shortcode.
	 *
	 * @param string $text As saved.
	 */
	public static function without_blocks( string $text ): string {
		return (string) preg_replace_callback(
			self::BLOCK,
			static function ( array $match ): string {
				$attributes = json_decode( $match[2] ?? '', true );
				return self::of_block( $match[1], is_array( $attributes ) ? $attributes : array(), $match[3] ?? '' );
			},
			$text
		);
	}

	/**
	 * The text without the predecessor's blocks and what stands in them.
	 *
	 * @param string $text As saved.
	 */
	public static function outside_blocks( string $text ): string {
		return (string) preg_replace( self::BLOCK, '', $text );
	}

	/**
	 * The predecessor's blocks in a text: the name of each, and its shortcode.
	 *
	 * @param string $text As saved.
	 * @return list<array{name: string, text: string}>
	 */
	public static function shortcodes_of_blocks( string $text ): array {
		preg_match_all( self::BLOCK, $text, $matches, PREG_SET_ORDER );
		return array_map(
			static fn( array $match ): array => array(
				'name' => $match[1],
				'text' => self::without_blocks( $match[0] ),
			),
			$matches
		);
	}

	/**
	 * The shortcode of one block: as it was saved with it, or made of what else was.
	 *
	 * @param string       $name       The block's, without the namespace.
	 * @param array<mixed> $attributes Its.
	 * @param string       $content    What was saved within it.
	 */
	public static function of_block( string $name, array $attributes, string $content ): string {
		$tag = Old_Tags::BLOCKS[ $name ] ?? '';
		if ( '' === $tag ) {
			return '';
		}
		$named = array_filter(
			array(
				'id'   => self::word( $attributes['productId'] ?? '' ),
				'type' => self::word( $attributes['componentType'] ?? '' ),
			)
		);
		foreach ( array( $attributes['shortcode'] ?? '', html_entity_decode( wp_strip_all_tags( $content ) ) ) as $saved ) {
			$found = Shortcodes_In::text( is_string( $saved ) ? $saved : '', array( $tag ) );
			if ( array() !== $found && ( '' !== $found[0]['attributes'] && array() !== $found[0]['attributes'] || array() === $named ) ) {
				return self::shortcode( $tag, is_array( $found[0]['attributes'] ) ? $found[0]['attributes'] : array() );
			}
		}
		$asked = $attributes['queryParams'] ?? $attributes['attributes'] ?? array();
		$asked = is_array( $asked ) ? $asked : array();
		$ids   = isset( $asked['bcid'] ) ? array( 'id' => $asked['bcid'] ) : array();
		return self::shortcode( $tag, $named + $ids + array_diff_key( $asked, array_flip( array( 'preview', 'paged', 'ajax', 'bcid' ) ) ) );
	}

	/**
	 * A shortcode with these attributes.
	 *
	 * @param string       $tag        Its name.
	 * @param array<mixed> $attributes By name; lists are joined by commas.
	 */
	public static function shortcode( string $tag, array $attributes ): string {
		$said = '';
		foreach ( $attributes as $name => $value ) {
			$value = self::word( is_array( $value ) ? implode( ',', array_filter( $value, 'is_scalar' ) ) : $value );
			$said .= is_string( $name ) && 1 === preg_match( '/^[a-z_-]+$/Di', $name ) ? " $name=\"$value\"" : '';
		}
		return "[$tag$said]";
	}

	/**
	 * What may stand within an attribute's quotes.
	 *
	 * @param mixed $value As saved.
	 */
	private static function word( mixed $value ): string {
		return is_scalar( $value ) ? trim( str_replace( array( '"', '[', ']', '<', '>' ), '', (string) $value ) ) : '';
	}
}
