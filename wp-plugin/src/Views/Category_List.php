<?php
/**
 * The store's categories, or those below one of them, each a way to its page.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Assets;
use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Listing_Url;
use Storebridge\Catalog\Lookup;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/category-list.php.
 *
 * @phpstan-import-type TileView from Listing_Subject
 */
final class Category_List {
	public const QUERY = array( 'kind' => 'categories' );

	public function __construct( private readonly Lookup $lookup, private readonly Template $template, private readonly Assets $assets, private readonly Editor_Note $note ) {}

	/**
	 * The list's HTML.
	 *
	 * @param string $parent The category whose own are shown, by id, path or name; "" for the topmost.
	 * @param string $tag    The shortcode, for the editor.
	 */
	public function render( string $parent, string $tag ): string {
		$found = $this->lookup->answer( self::QUERY, static fn( Answer $answer ): ?array => self::below( $parent, $answer->children( 'items' ) ) );
		if ( $found instanceof \WP_Error ) {
			return $this->note->failure( $found, $tag );
		}
		if ( null === $found || array() === $found ) {
			return $this->note->box( $tag, array( null === $found ? __( 'The store has no visible category with that ID, path or name.', 'storebridge' ) : __( 'This category has no visible subcategories.', 'storebridge' ) ) );
		}
		$this->assets->enqueue_listing_style();
		return $this->template->render( 'category-list', array( 'tiles' => $found ) );
	}

	/**
	 * The tiles; null where there is no such category.
	 *
	 * @param string       $parent As written.
	 * @param list<Answer> $all    The topmost.
	 * @return list<TileView>|null
	 */
	private static function below( string $parent, array $all ): ?array {
		$shown = '' === $parent ? $all : self::find( $parent, $all )?->children( 'children' );
		return null === $shown ? null : array_map(
			static fn( Answer $node ): array => array(
				'name'    => $node->text( 'name' ),
				'url'     => Currency::carry( Listing_Url::category( $node->text( 'path' ) ) ),
				'count'   => $node->int_or_null( 'productCount' ),
				'picture' => Picture::read( $node->child_or_null( 'image' ), Picture::IN_TILE ),
			),
			$shown
		);
	}

	/**
	 * A category by its id, its path or its name.
	 *
	 * @param string       $written As written.
	 * @param list<Answer> $nodes   Where to look, and below.
	 */
	private static function find( string $written, array $nodes ): ?Answer {
		$plain = static fn( string $text ): string => mb_strtolower( trim( $text, '/ ' ) );
		foreach ( $nodes as $node ) {
			$names = array( $node->scalar( 'id' ), $plain( $node->text( 'path' ) ), $plain( $node->text( 'name' ) ) );
			$found = in_array( $plain( $written ), $names, true ) ? $node : self::find( $written, $node->children( 'children' ) );
			if ( null !== $found ) {
				return $found;
			}
		}
		return null;
	}
}
