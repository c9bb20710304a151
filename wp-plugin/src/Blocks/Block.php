<?php
/**
 * A block as visitors see it: what its shortcode shows, within what the editor set around it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Blocks;

defined( 'ABSPATH' ) || exit;

final class Block {
	/**
	 * Printed by blocks/render.php, while WordPress renders the block.
	 *
	 * @param string       $name       The block's whole name.
	 * @param array<mixed> $attributes With their defaults.
	 */
	public static function render( string $name, array $attributes ): string {
		$html   = self::content( $name, $attributes );
		$anchor = is_string( $attributes['anchor'] ?? null ) ? $attributes['anchor'] : '';
		return '' === $html ? '' : '<div ' . get_block_wrapper_attributes( '' === $anchor ? array() : array( 'id' => $anchor ) ) . ">$html</div>";
	}

	/**
	 * What stands in it. Without the shortcode's own width: how wide it is, the block says.
	 *
	 * @param string       $name       The block's whole name.
	 * @param array<mixed> $attributes With their defaults.
	 */
	public static function content( string $name, array $attributes ): string {
		global $shortcode_tags;
		$twin     = Twin::of( $name, $attributes );
		$callback = null === $twin || ! is_array( $shortcode_tags ) ? null : $shortcode_tags[ $twin['tag'] ] ?? null;
		if ( null === $twin || ! is_callable( $callback ) ) {
			return '';
		}
		$note = static fn( mixed $view, mixed $template ): mixed => 'editor-note' === $template && is_array( $view ) ? Note_Words::of_block( $name, $view ) : $view;
		add_filter( 'storebridge_view', $note, 5, 2 );
		$html = $callback( $twin['attributes'], '', $twin['tag'] );
		remove_filter( 'storebridge_view', $note, 5 );
		return is_string( $html ) ? self::without_width( $html ) : '';
	}

	private static function without_width( string $html ): string {
		$tags = new \WP_HTML_Tag_Processor( $html );
		while ( $tags->next_tag( array( 'class_name' => 'storebridge' ) ) ) {
			$tags->remove_class( 'alignwide' );
		}
		return $tags->get_updated_html();
	}
}
