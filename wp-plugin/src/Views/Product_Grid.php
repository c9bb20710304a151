<?php
/**
 * Many products, each as a card.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Assets;
use Storebridge\Catalog\Lookup;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/product-grid.php.
 *
 * @phpstan-import-type CardView from Product_Card
 */
final class Product_Grid {
	public function __construct(
		private readonly Lookup $lookup,
		private readonly Template $template,
		private readonly Editor_Note $note,
		private readonly Assets $assets,
		private readonly Quick_View $quick,
	) {}

	/**
	 * The grid's HTML.
	 *
	 * @param array<string, mixed> $query      The catalogue's question.
	 * @param int                  $columns    1 to 6.
	 * @param string               $tag        The shortcode as written, for the editor.
	 * @param bool|null            $quick_view Whether its cards offer a quick view; null for what the settings say.
	 */
	public function render( array $query, int $columns, string $tag, ?bool $quick_view = null ): string {
		$found = $this->lookup->answer( $query, array( self::class, 'read' ) );
		if ( $found instanceof \WP_Error ) {
			return $this->note->failure( $found, $tag );
		}
		$note = array() === $found['missing'] ? '' : $this->note->missing( $found['missing'], $tag );
		if ( array() === $found['cards'] ) {
			return '' === $note ? $this->note->nothing_found( $tag ) : $note;
		}
		$this->assets->enqueue_grid();
		return $note . $this->template->render(
			'product-grid',
			array(
				'cards'      => $found['cards'],
				'columns'    => $columns,
				'eager'      => 0,
				'quick_view' => $this->quick->offer( $quick_view ),
			)
		);
	}

	/**
	 * Cards, and which of the asked ids or skus the store does not have.
	 *
	 * @param Answer $data The sidecar's.
	 * @return array{cards: list<CardView>, missing: list<string>}
	 */
	public static function read( Answer $data ): array {
		return array(
			'cards'   => Product_Card::read_all( $data->children( 'items' ) ),
			'missing' => $data->has( 'missing' ) ? $data->texts( 'missing' ) : array(),
		);
	}
}
