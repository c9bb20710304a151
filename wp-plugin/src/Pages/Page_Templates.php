<?php
/**
 * The templates of our pages in the Site Editor. They begin as the theme's own for pages, and until somebody changes
 * one, the theme's is what is used; so nothing is registered but where the Site Editor asks.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Page_Templates implements Feature {
	private const ROUTE = '/wp/v2/templates';
	private const PLAIN = '<!-- wp:template-part {"slug":"header","tagName":"header"} /--><!-- wp:group {"tagName":"main","layout":{"type":"constrained"}} --><main class="wp-block-group"><!-- wp:post-content {"layout":{"type":"constrained"}} /--></main><!-- /wp:group --><!-- wp:template-part {"slug":"footer","tagName":"footer"} /-->';

	/**
	 * Whether they are there already.
	 *
	 * @var bool
	 */
	private bool $is_done = false;

	public function boot(): void {
		add_filter( 'rest_pre_dispatch', array( $this, 'register' ), 10, 3 );
	}

	/**
	 * Before WordPress answers what templates there are.
	 *
	 * @param mixed                                  $answer  Another plugin's, or null.
	 * @param mixed                                  $server  WordPress's.
	 * @param \WP_REST_Request<array<string, mixed>> $request What is asked.
	 */
	public function register( mixed $answer, mixed $server, \WP_REST_Request $request ): mixed {
		// Since WordPress 6.7; before, a theme's own files are the only way.
		if ( ! $this->is_done && function_exists( 'register_block_template' ) && str_starts_with( $request->get_route(), self::ROUTE ) && wp_is_block_theme() ) {
			$this->is_done = true;
			foreach ( self::titles() as $kind => list( $title, $description ) ) {
				register_block_template(
					"storebridge//storebridge-$kind",
					array(
						'title'       => $title,
						'description' => $description,
						'content'     => self::begin(),
					)
				);
			}
		}
		return $answer;
	}

	/**
	 * What they are called.
	 *
	 * @return array<string, array{string, string}>
	 */
	private static function titles(): array {
		return array(
			'product' => array( __( 'Product page', 'storebridge' ), __( 'Displays a single product of the store. Its content is the whole product; replace it with product parts to make a layout of your own.', 'storebridge' ) ),
			'listing' => array( __( 'Product list page', 'storebridge' ), __( 'Displays the categories, brands and product searches of the store. Its content is the list.', 'storebridge' ) ),
		);
	}

	/**
	 * The theme's template for pages, as it stands.
	 */
	private static function begin(): string {
		$page = get_block_template( get_stylesheet() . '//page' );
		return null === $page || '' === $page->content ? self::PLAIN : $page->content;
	}
}
