<?php
/**
 * The cart beside every page: a link that any cache may keep, and what opens over it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Assets;
use Storebridge\Cart\Shopper_Cart;
use Storebridge\Forms\Notices;
use Storebridge\Settings;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/mini-cart.php, templates/mini-cart-dialog.php and templates/mini-cart-contents.php.
 */
final class Mini_Cart {
	public function __construct(
		private readonly Shopper_Cart $cart,
		private readonly Settings $settings,
		private readonly Template $template,
		private readonly Assets $assets,
	) {}

	/**
	 * The link. How many things are in the cart, a script reads from the browser's own cookie.
	 *
	 * @param string $text Its words.
	 */
	public function render( string $text ): string {
		$url = $this->settings->page_url( 'cart' );
		if ( '' === $url ) {
			return '';
		}
		$this->assets->enqueue_mini_cart();
		if ( false === has_action( 'wp_footer', array( $this, 'print_dialog' ) ) ) {
			add_action( 'wp_footer', array( $this, 'print_dialog' ) );
		}
		return $this->template->render(
			'mini-cart',
			array(
				'url'      => $url,
				'text'     => $text,
				'endpoint' => rest_url( 'storebridge/v1/cart' ),
			)
		);
	}

	/**
	 * What opens over the page, empty: one for all links, past everything that might hide or colour it.
	 */
	public function print_dialog(): void {
		$this->template->show( 'mini-cart-dialog', array( 'cart_url' => $this->settings->page_url( 'cart' ) ) );
	}

	/**
	 * What is in the cart; asks for it.
	 *
	 * @return array{html: string, count: int}|\WP_Error
	 */
	public function contents(): array|\WP_Error {
		$cart = $this->cart->peek();
		return $cart instanceof \WP_Error ? $cart : array(
			'html'  => $this->template->render(
				'mini-cart-contents',
				array(
					'lines'        => $cart['lines'],
					'totals'       => $cart['totals'],
					'notices'      => Notices::words( $cart['notices'] ),
					'cart_url'     => $this->settings->page_url( 'cart' ),
					'checkout_url' => $this->settings->page_url( 'checkout' ),
					'shop_url'     => $this->settings->page_url( 'shop' ),
				)
			),
			'count' => $cart['count'],
		);
	}
}
