<?php
/**
 * A text in which everything of the predecessor is turned into ours: its blocks into blocks, its shortcodes into shortcodes, and
 * one that stands in WordPress's own shortcode block into a block. Changes nothing that is saved.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Blocks\Twin;

defined( 'ABSPATH' ) || exit;

/**
 * "left" are those that have no twin, each with why; a text with any is not to be saved.
 *
 * @phpstan-import-type Block from Successor
 * @phpstan-type Step array{from: string, to: string, differs: string}
 * @phpstan-type Turned array{text: string, steps: list<Step>, left: list<array{from: string, why: string}>}
 */
final class Page_Turn {
	private const SHORTCODE_BLOCK = '#<!--\s+wp:shortcode\s+-->\s*(\[[^\]]*\])\s*<!--\s+/wp:shortcode\s+-->#';

	public function __construct( private readonly Successor $successor ) {}

	/**
	 * The text as it would be.
	 *
	 * @param string $text As saved.
	 * @return Turned
	 */
	public function of( string $text ): array {
		$steps = array();
		$left  = array();
		$turn  = function ( string $whole, string $tag, mixed $written, bool $is_block ) use ( &$steps, &$left ): string {
			$next = $this->successor->of( $tag, $written );
			$from = Old_Text::shortcode( $tag, is_array( $written ) ? $written : array() );
			if ( array() === $next['blocks'] ) {
				$left[] = array(
					'from' => $from,
					'why'  => implode( ' ', $next['differs'] ),
				);
				return $whole;
			}
			$to      = implode( "\n\n", array_filter( array_map( $is_block ? array( self::class, 'as_block' ) : array( self::class, 'as_shortcode' ), $next['blocks'] ) ) );
			$steps[] = array(
				'from'    => $from,
				'to'      => $to,
				'differs' => implode( ' ', $next['differs'] ),
			);
			return $to;
		};
		$text  = self::with_blocks_turned( $text, $turn );
		$text  = self::with_shortcodes_turned( $text, $turn );
		return array(
			'text'  => $text,
			'steps' => $steps,
			'left'  => $left,
		);
	}

	/**
	 * Blocks, those that only hold a shortcode among them.
	 *
	 * @param string                                         $text As saved.
	 * @param \Closure(string, string, mixed, bool): string  $turn Turns one.
	 */
	private static function with_blocks_turned( string $text, \Closure $turn ): string {
		$one  = static function ( string $whole, string $shortcode ) use ( $turn ): string {
			preg_match( '/^' . get_shortcode_regex( Old_Tags::all() ) . '$/', $shortcode, $match );
			return array() === $match ? $whole : $turn( $whole, $match[2], shortcode_parse_atts( $match[3] ), true );
		};
		$text = (string) preg_replace_callback( Old_Text::BLOCK, static fn( array $match ): string => $one( $match[0], trim( Old_Text::without_blocks( $match[0] ) ) ), $text );
		return (string) preg_replace_callback( self::SHORTCODE_BLOCK, static fn( array $match ): string => $one( $match[0], $match[1] ), $text );
	}

	/**
	 * Shortcodes that stand in a text. Escaped ones, as in [[cart]], are words.
	 *
	 * @param string                                        $text With its blocks turned.
	 * @param \Closure(string, string, mixed, bool): string $turn Turns one.
	 */
	private static function with_shortcodes_turned( string $text, \Closure $turn ): string {
		$kept = array();
		// What could not be turned is found once.
		$text = (string) preg_replace_callback(
			Old_Text::BLOCK,
			static function ( array $match ) use ( &$kept ): string {
				$kept[] = $match[0];
				return '<!--storebridge-kept-' . ( count( $kept ) - 1 ) . '-->';
			},
			$text
		);
		$text = (string) preg_replace_callback(
			'/' . get_shortcode_regex( Old_Tags::all() ) . '/',
			static fn( array $match ): string => '[' === $match[1] ? $match[0] : $match[1] . $turn( $match[0], $match[2], shortcode_parse_atts( $match[3] ), false ) . ( $match[6] ?? '' ),
			$text
		);
		return (string) preg_replace_callback( '/<!--storebridge-kept-(\d+)-->/', static fn( array $match ): string => $kept[ (int) $match[1] ] ?? '', $text );
	}

	/**
	 * As it is saved.
	 *
	 * @param Block $block One of ours.
	 */
	private static function as_block( array $block ): string {
		return get_comment_delimited_block_content( $block['name'], $block['attributes'], '' );
	}

	/**
	 * The shortcode it is the twin of.
	 *
	 * @param Block $block One of ours.
	 */
	private static function as_shortcode( array $block ): string {
		$twin = Twin::of( $block['name'], Twin::with_defaults( $block['name'], $block['attributes'] ) );
		return null === $twin ? '' : Old_Text::shortcode( $twin['tag'], $twin['attributes'] );
	}
}
