<?php
/**
 * One product in full, with the form to order it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Assets;
use Storebridge\Catalog\Lookup;
use Storebridge\Forms\Notices;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/product.php.
 *
 * @phpstan-import-type CardView from Product_Card
 * @phpstan-import-type FormView from Product_Form
 * @phpstan-import-type PictureView from Picture
 * @phpstan-import-type BulkView from Product_Facts
 * @phpstan-type ProductView array{
 *     card: CardView,
 *     is_page: bool,
 *     sku: string,
 *     pictures: list<PictureView>,
 *     description: string,
 *     bulk: list<BulkView>,
 *     facts: list<array{name: string, value: string}>,
 *     warranty: string,
 *     related: list<CardView>,
 *     form: FormView,
 *     notices: list<string>,
 * }
 */
final class Product {
	public function __construct(
		private readonly Lookup $lookup,
		private readonly Template $template,
		private readonly Editor_Note $note,
		private readonly Product_Form $form,
		private readonly Notices $notices,
		private readonly Assets $assets,
	) {}

	/**
	 * The product's HTML.
	 *
	 * @param array<string, mixed> $query   The catalogue's question.
	 * @param string               $tag     The shortcode as written, for the editor.
	 * @param bool                 $is_page Whether the whole page is this product's.
	 */
	public function render( array $query, string $tag, bool $is_page = false ): string {
		$view = $this->lookup->answer( $query, fn( Answer $product ): array => $this->read( $product, $is_page ) );
		if ( $view instanceof \WP_Error ) {
			return $this->note->failure( $view, $tag );
		}
		$this->assets->enqueue_all();
		return $this->template->render( 'product', $view );
	}

	/**
	 * Makes the sidecar's product ours.
	 *
	 * @param Answer $product The sidecar's.
	 * @param bool   $is_page Whether the whole page is this product's.
	 * @return ProductView
	 */
	public function read( Answer $product, bool $is_page ): array {
		$card = Product_Card::read( $product );
		return array(
			'card'        => $card,
			'is_page'     => $is_page,
			'sku'         => $product->child_or_null( 'variant' )?->text_or( 'sku', '' ) ?? $product->text_or( 'sku', '' ),
			'pictures'    => self::pictures( $product, $card['name'] ),
			'description' => $product->text_or( 'description', '' ),
			'bulk'        => Product_Facts::bulk( $product ),
			'facts'       => Product_Facts::facts( $product ),
			'warranty'    => $product->text_or( 'warranty', '' ),
			'related'     => Product_Card::read_all( $product->children( 'related' ) ),
			'form'        => $this->form->read( $product ),
			'notices'     => $this->notices->all(),
		);
	}

	/**
	 * The pictures, the chief one first.
	 *
	 * @param Answer $product The sidecar's.
	 * @param string $name    Words for a picture that has none.
	 * @return list<PictureView>
	 */
	private static function pictures( Answer $product, string $name ): array {
		$images = array( $product->child_or_null( 'image' ), ...$product->children( 'images' ) );
		$all    = array_filter( array_map( static fn( ?Answer $image ): ?array => Picture::read( $image, Picture::IN_GALLERY, $name ), $images ) );
		return array_values( array_column( $all, null, 'src' ) );
	}
}
