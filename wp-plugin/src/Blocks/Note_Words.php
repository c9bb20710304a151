<?php
/**
 * A note to editors in the words of a block: it names the block and its fields, where the shortcode behind it would name
 * itself and its attributes.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Blocks;

defined( 'ABSPATH' ) || exit;

final class Note_Words {
	/**
	 * What templates/editor-note.php shows.
	 *
	 * @param string       $block The block's whole name.
	 * @param array<mixed> $view  As for the shortcode.
	 * @return array<mixed>
	 */
	public static function of_block( string $block, array $view ): array {
		$title    = \WP_Block_Type_Registry::get_instance()->get_registered( $block )->title ?? '';
		$problems = is_array( $view['problems'] ?? null ) ? array_filter( $view['problems'], 'is_string' ) : array();
		return array(
			'block'    => $title,
			'problems' => array_map( array( self::class, 'in_fields' ), array_values( $problems ) ),
		) + $view;
	}

	/**
	 * A problem begins with the attribute's name, where it is one's.
	 *
	 * @param string $problem In a sentence.
	 */
	private static function in_fields( string $problem ): string {
		return (string) preg_replace_callback(
			'/^([a-z_]+):/',
			static fn( array $match ): string => ( self::fields()[ $match[1] ] ?? $match[1] ) . ':',
			$problem
		);
	}

	/**
	 * The fields as the editor calls them, by the attributes they become.
	 *
	 * @return array<string, string>
	 */
	private static function fields(): array {
		return array(
			'id'       => __( 'Product', 'storebridge' ),
			'ids'      => __( 'Chosen products', 'storebridge' ),
			'part'     => __( 'What it shows', 'storebridge' ),
			'category' => __( 'Only from the category', 'storebridge' ),
			'parent'   => __( 'Subcategories of', 'storebridge' ),
			'brand'    => __( 'Only from the brand', 'storebridge' ),
			'search'   => __( 'Only what matches this search', 'storebridge' ),
			'featured' => __( 'Only featured products', 'storebridge' ),
			'sale'     => __( 'Only products on sale', 'storebridge' ),
			'order'    => __( 'Order', 'storebridge' ),
			'orderby'  => __( 'Order', 'storebridge' ),
			'limit'    => __( 'Maximum number', 'storebridge' ),
			'columns'  => __( 'Columns', 'storebridge' ),
			'text'     => __( 'Text', 'storebridge' ),
		);
	}
}
