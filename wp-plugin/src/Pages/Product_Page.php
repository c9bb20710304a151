<?php
/**
 * The page of one product.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Assets;
use Storebridge\Catalog\Chosen_Options;
use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Lookup;
use Storebridge\Catalog\Page_Product;
use Storebridge\Catalog\Product_Url;
use Storebridge\Seo\Excerpt;
use Storebridge\Seo\List_Schema;
use Storebridge\Seo\Product_Schema;
use Storebridge\Seo\Shared_Picture;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Product;
use Storebridge\Views\Product_Way;

defined( 'ABSPATH' ) || exit;

final class Product_Page implements Page_Kind {
	/**
	 * The catalogue's question; empty while there is none to ask.
	 *
	 * @var array<string, mixed>
	 */
	private array $query = array();

	/**
	 * What the address chooses: value ids by option id.
	 *
	 * @var array<int|string, string>
	 */
	private array $chosen = array();

	public function __construct( private readonly Lookup $lookup, private readonly Product $product, private readonly Assets $assets, private readonly Page_Product $shown ) {}

	public function name(): string {
		return 'product';
	}

	public function find( \WP_Query $query ): bool {
		$asked = Catalog_Route::asked( $query, Product_Url::QUERY_VAR );
		$paths = Product_Url::candidates( (string) $asked );
		if ( array() !== $paths ) {
			$this->chosen = Chosen_Options::of_request();
			$this->query  = Chosen_Options::ask(
				array(
					'kind' => 'product',
					'path' => $paths,
				),
				$this->chosen
			);
			$this->lookup->need( $this->query );
			$this->shown->set( $this->query, $this->chosen );
		}
		return null !== $asked;
	}

	public function head(): Head|\WP_Error {
		return array() === $this->query ? new \WP_Error( 'not_found' ) : $this->lookup->answer( $this->query, array( self::class, 'read' ) );
	}

	public function enqueue(): void {
		$this->assets->enqueue_product();
	}

	public function render(): string {
		return $this->product->render( $this->query, 'storebridge_product', true, $this->chosen );
	}

	/**
	 * What the head and the address need.
	 *
	 * @param Answer $product The sidecar's.
	 */
	public static function read( Answer $product ): Head {
		$seo  = $product->child( 'seo' );
		$url  = Product_Url::to( $product->text( 'path' ) );
		$said = $seo->text_or( 'description', '' );
		// In another currency it is a page for people: search engines are told of the store's own.
		$is_indexed = '' === Currency::asked();
		return new Head(
			name: $product->text( 'name' ),
			url: $url,
			canonical: $url,
			title: $seo->text_or( 'title', '' ),
			// Where the merchant has written none, the sidecar takes the beginning of the text, cut anywhere.
			description: Excerpt::of( $said === $product->text_or( 'summary', '' ) ? $product->text_or( 'description', $said ) : $said ),
			is_indexed: $is_indexed,
			type: 'product',
			image: Shared_Picture::read( $product->child_or_null( 'image' ) ),
			price: $is_indexed ? self::price( $product->child_or_null( 'price' ) ) : null,
			schema: $is_indexed ? array( Product_Schema::read( $product, $url ), ...List_Schema::way( Product_Way::read( $product ), $url ) ) : array(),
		);
	}

	/**
	 * What it costs; null where that is not one sum.
	 *
	 * @param Answer|null $price The sidecar's.
	 * @return array{amount: string, currency: string}|null
	 */
	private static function price( ?Answer $price ): ?array {
		return null === $price || $price->has( 'min' ) ? null : array(
			'amount'   => (string) $price->child( 'price' )->number( 'value' ),
			'currency' => $price->child( 'price' )->text( 'currencyCode' ),
		);
	}
}
