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
 * Shown by templates/product.php. "reviews" stand on the product's own page only.
 *
 * @phpstan-import-type CardView from Product_Card
 * @phpstan-import-type ChosenView from Chosen
 * @phpstan-import-type CrumbView from Listing_Subject
 * @phpstan-import-type FactView from Product_Facts
 * @phpstan-import-type FormView from Product_Form
 * @phpstan-import-type PictureView from Picture
 * @phpstan-import-type ReviewsView from Reviews
 * @phpstan-import-type WishButtonView from Wish_Button
 * @phpstan-type ProductView array{
 *     card: CardView,
 *     is_page: bool,
 *     breadcrumbs: list<CrumbView>,
 *     chosen: ChosenView,
 *     pictures: list<PictureView>,
 *     description: string,
 *     facts: list<FactView>,
 *     videos: list<array{title: string, url: string}>,
 *     warranty: string,
 *     related: list<CardView>,
 *     reviews: ReviewsView|null,
 *     form: FormView,
 *     wish: WishButtonView,
 *     notices: list<string>,
 * }
 */
final class Product {
	public function __construct(
		private readonly Lookup $lookup,
		private readonly Template $template,
		private readonly Editor_Note $note,
		private readonly Product_Form $form,
		private readonly Wish_Button $wish,
		private readonly Reviews $reviews,
		private readonly Notices $notices,
		private readonly Assets $assets,
		private readonly Quick_View $quick,
	) {}

	/**
	 * The product's HTML.
	 *
	 * @param array<string, mixed>      $query   The catalogue's question.
	 * @param string                    $tag     The shortcode as written, for the editor.
	 * @param bool                      $is_page Whether the whole page is this product's.
	 * @param array<int|string, string> $chosen  What the address chooses: value ids by option id.
	 * @param bool                      $buy_now Whether it can be bought past the cart.
	 */
	public function render( array $query, string $tag, bool $is_page = false, array $chosen = array(), bool $buy_now = false ): string {
		$view = $this->lookup->answer( $query, fn( Answer $product ): array => $this->read( $product, $is_page, $chosen, $buy_now ) );
		if ( $view instanceof \WP_Error ) {
			return $this->note->failure( $view, $tag );
		}
		$this->assets->enqueue_product();
		return $this->template->render( 'product', array( 'quick_view' => $is_page && array() !== $view['related'] && $this->quick->offer() ) + $view );
	}

	/**
	 * Makes the sidecar's product ours.
	 *
	 * @param Answer                    $product The sidecar's.
	 * @param bool                      $is_page Whether the whole page is this product's.
	 * @param array<int|string, string> $chosen  What the address chooses.
	 * @param bool                      $buy_now Whether it can be bought past the cart.
	 * @return ProductView
	 */
	public function read( Answer $product, bool $is_page, array $chosen, bool $buy_now = false ): array {
		$card  = Product_Card::read( $product );
		$state = Chosen::read( $product );
		return array(
			'card'        => $card,
			'is_page'     => $is_page,
			'breadcrumbs' => $is_page ? Product_Way::read( $product ) : array(),
			'chosen'      => $state,
			'pictures'    => self::pictures( $product, $card['name'] ),
			'description' => Store_Html::read( $product->text_or( 'description', '' ) ),
			'facts'       => Product_Facts::facts( $product ),
			'videos'      => Product_Facts::videos( $product ),
			'warranty'    => $product->text_or( 'warranty', '' ),
			'related'     => Product_Card::read_all( $product->children( 'related' ) ),
			'reviews'     => $is_page ? $this->reviews->read( $product, $card['rating'] ) : null,
			'form'        => $this->form->read( $product, $state, $chosen, $buy_now ),
			'wish'        => $this->wish->read( $card['id'] ),
			'notices'     => $this->notices->all(),
		);
	}

	/**
	 * The pictures, the chosen variant's or else the chief one first.
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
