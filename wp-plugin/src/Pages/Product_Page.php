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
use Storebridge\Catalog\Lookup;
use Storebridge\Catalog\Page_Product;
use Storebridge\Catalog\Product_Url;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Product;

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
		$seo = $product->child( 'seo' );
		$url = Product_Url::to( $product->text( 'path' ) );
		return new Head(
			name: $product->text( 'name' ),
			url: $url,
			canonical: $url,
			title: $seo->text_or( 'title', '' ),
			description: $seo->text_or( 'description', '' ),
		);
	}
}
