<?php
/**
 * The page of one product: a page that is in no database, shown by the theme like any other.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Catalog\Lookup;
use Storebridge\Catalog\Product_Url;
use Storebridge\Feature;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;
use Storebridge\Views\Failure;
use Storebridge\Views\Product;
use Storebridge\Assets;

defined( 'ABSPATH' ) || exit;

final class Product_Page implements Feature {
	/**
	 * What the page shows: a product's name and address, or why there is none.
	 *
	 * @var array{name: string, url: string, title: string, description: string}|\WP_Error|null
	 */
	private array|\WP_Error|null $shown = null;

	/**
	 * The catalogue's question.
	 *
	 * @var array<string, mixed>
	 */
	private array $query = array();

	public function __construct(
		private readonly Lookup $lookup,
		private readonly Product $product,
		private readonly Template $template,
		private readonly Virtual_Page $page,
		private readonly Assets $assets,
	) {}

	public function boot(): void {
		add_action( 'parse_query', array( $this, 'find' ) );
		add_filter( 'posts_pre_query', array( $this, 'put_into_query' ), 10, 2 );
		add_filter( 'redirect_canonical', array( $this, 'keep_address' ) );
		add_filter( 'do_redirect_guess_404_permalink', array( $this, 'keep_address' ) );
		add_action( 'template_redirect', array( $this, 'send' ), 0 );
	}

	/**
	 * Asks for the product as soon as WordPress knows that a product page is wanted.
	 *
	 * @param \WP_Query $query WordPress's.
	 */
	public function find( \WP_Query $query ): void {
		$asked = Product_Route::asked( $query );
		if ( null === $asked || is_admin() ) {
			return;
		}
		$query->is_home     = false;
		$query->is_page     = true;
		$query->is_singular = true;
		$query->set( 'cache_results', false );
		$this->query = array(
			'kind' => 'product',
			'path' => Product_Url::candidates( $asked ),
		);
		$this->shown = array() === $this->query['path'] ? new \WP_Error( 'not_found' ) : $this->lookup->answer( $this->query, array( self::class, 'read' ) );
	}

	/**
	 * The page's one post. None, on a query that is nothing else either, leads WordPress to its own 404.
	 *
	 * @param mixed     $posts Another plugin's, or null.
	 * @param \WP_Query $query WordPress's.
	 */
	public function put_into_query( mixed $posts, \WP_Query $query ): mixed {
		if ( null === $this->shown || null === Product_Route::asked( $query ) ) {
			return $posts;
		}
		if ( $this->shown instanceof \WP_Error && ! Failure::is_outage( $this->shown ) ) {
			$query->is_page     = false;
			$query->is_singular = false;
			return array();
		}
		$found = $this->shown;
		return array( $found instanceof \WP_Error ? $this->page->without_product( $found, array( $this, 'render' ) ) : $this->page->of_product( $found, array( $this, 'render' ) ) );
	}

	/**
	 * WordPress's guesses at a better address know nothing of products.
	 *
	 * @param mixed $redirect Where WordPress would go.
	 */
	public function keep_address( mixed $redirect ): mixed {
		return null === $this->shown ? $redirect : false;
	}

	public function send(): void {
		if ( $this->shown instanceof \WP_Error && Failure::is_outage( $this->shown ) ) {
			nocache_headers();
			Failure::send_status( $this->shown );
		}
		if ( is_array( $this->shown ) ) {
			$this->page->redirect_to( $this->shown['url'] );
		}
	}

	/**
	 * The page's content.
	 */
	public function render(): string {
		if ( ! $this->shown instanceof \WP_Error ) {
			return $this->product->render( $this->query, 'storebridge_product', true );
		}
		$this->assets->enqueue_style();
		return $this->template->render( 'failure', Failure::view( $this->shown ) );
	}

	/**
	 * What the head and the address need.
	 *
	 * @param Answer $product The sidecar's.
	 * @return array{name: string, url: string, title: string, description: string}
	 */
	public static function read( Answer $product ): array {
		$seo = $product->child( 'seo' );
		return array(
			'name'        => $product->text( 'name' ),
			'url'         => Product_Url::to( $product->text( 'path' ) ),
			'title'       => $seo->text_or( 'title', '' ),
			'description' => $seo->text_or( 'description', '' ),
		);
	}
}
