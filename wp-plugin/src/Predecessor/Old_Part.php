<?php
/**
 * [bc-component] and [bigcommerce_reviews]: one piece of a product.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Assets;
use Storebridge\Catalog\Lookup;
use Storebridge\Shortcodes\Attributes;
use Storebridge\Shortcodes\Catalog_Shortcode;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;
use Storebridge\Views\Editor_Note;
use Storebridge\Views\Product;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/product-piece.php.
 */
final class Old_Part implements Catalog_Shortcode {
	public const KNOWN   = array( 'id', 'sku', 'post_id', 'type', 'preview' );
	private const PIECES = array( 'sku', 'image', 'title', 'description', 'add_to_cart' );

	/**
	 * One of the two.
	 *
	 * @param non-empty-string $tag      Which.
	 * @param Lookup           $lookup   The catalogue.
	 * @param Product          $product  Reads a product.
	 * @param Template         $template Prints.
	 * @param Editor_Note      $note     Says what is wrong.
	 * @param Assets           $assets   For its looks.
	 */
	public function __construct(
		private readonly string $tag,
		private readonly Lookup $lookup,
		private readonly Product $product,
		private readonly Template $template,
		private readonly Editor_Note $note,
		private readonly Assets $assets,
	) {}

	public function tag(): string {
		return $this->tag;
	}

	public function query( mixed $written ): ?array {
		return self::read( new Attributes( $written, self::KNOWN ) );
	}

	public function render( mixed $written ): string {
		$attributes = new Attributes( $written, self::KNOWN );
		$query      = self::read( $attributes );
		if ( null === $query ) {
			return $this->note->box( $this->tag, array( __( 'No product is named here that can be known. Name one by id, BigCommerce’s own number: its post may be gone.', 'storebridge' ), ...$attributes->problems() ) );
		}
		$piece = self::piece( $this->tag, $attributes );
		$view  = $this->lookup->answer( $query, fn( Answer $product ): array => $this->product->read( $product, 'reviews' === $piece, array() ) );
		if ( $view instanceof \WP_Error ) {
			return $this->note->failure( $view, $this->tag );
		}
		if ( 'add_to_cart' === $piece ) {
			$this->assets->enqueue_product();
		} else {
			$this->assets->enqueue_product_style();
		}
		$problems = $attributes->problems();
		return ( array() === $problems ? '' : $this->note->box( $this->tag, $problems, false ) ) . $this->template->render(
			'product-piece',
			array(
				'piece'   => $piece,
				'product' => array( 'is_page' => false ) + $view,
			)
		);
	}

	/**
	 * Which piece: the title where nothing else is said.
	 *
	 * @param string     $tag        Which of the two.
	 * @param Attributes $attributes As written.
	 */
	public static function piece( string $tag, Attributes $attributes ): string {
		$type = strtolower( $attributes->text( 'type' ) );
		return Old_Tags::REVIEWS === $tag ? 'reviews' : ( in_array( $type, self::PIECES, true ) ? $type : 'title' );
	}

	/**
	 * The catalogue's question.
	 *
	 * @param Attributes $attributes As written.
	 * @return array<string, mixed>|null
	 */
	public static function read( Attributes $attributes ): ?array {
		$id = absint( $attributes->text( 'id' ) );
		$id = 0 === $id && '' === $attributes->text( 'sku' ) ? Old_Ids::of_post( absint( $attributes->text( 'post_id' ) ) ) : $id;
		if ( 0 === $id && '' === $attributes->text( 'sku' ) ) {
			return null;
		}
		return array( 'kind' => 'product' ) + ( 0 === $id ? array( 'sku' => $attributes->text( 'sku' ) ) : array( 'id' => $id ) );
	}
}
