<?php
/**
 * The shortcodes there are.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Feature;
use Storebridge\Http\No_Store;
use Storebridge\Views\Cart;
use Storebridge\Views\Editor_Note;

defined( 'ABSPATH' ) || exit;

final class Shortcodes implements Feature {
	public const CART     = 'storebridge_cart';
	public const CHECKOUT = 'storebridge_checkout';

	/**
	 * The catalogue's shortcodes, and the cart's view.
	 *
	 * @param list<Catalog_Shortcode> $catalog  The catalogue's.
	 * @param Cart                    $cart     For the cart's own.
	 * @param Editor_Note             $note     Says what is wrong.
	 * @param No_Store                $no_store For a cart found late.
	 */
	public function __construct( private readonly array $catalog, private readonly Cart $cart, private readonly Editor_Note $note, private readonly No_Store $no_store ) {}

	public function boot(): void {
		foreach ( $this->catalog as $shortcode ) {
			add_shortcode( $shortcode->tag(), array( $shortcode, 'render' ) );
		}
		add_shortcode( self::CART, array( $this, 'cart' ) );
	}

	public function cart( mixed $written ): string {
		return $this->personal( self::CART, $written, array( $this->cart, 'render' ) );
	}

	/**
	 * A cart is a visitor's own: not for the block editor's previews, feeds or the REST API's rendered content.
	 *
	 * @param string             $tag     The shortcode.
	 * @param mixed              $written Its attributes; it has none.
	 * @param callable(): string $render  The view.
	 */
	private function personal( string $tag, mixed $written, callable $render ): string {
		if ( is_admin() || is_feed() || wp_is_serving_rest_request() ) {
			return '';
		}
		$this->no_store->declare();
		if ( ! $this->no_store->is_said() ) {
			return $this->cart->elsewhere();
		}
		return $this->note->box( $tag, ( new Attributes( $written, array() ) )->problems(), false ) . $render();
	}
}
