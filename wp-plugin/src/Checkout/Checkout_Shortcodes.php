<?php
/**
 * [storebridge_checkout] and [storebridge_order_confirmation], by the road that is taken.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Assets;
use Storebridge\Cart\Shopper_Cart;
use Storebridge\Feature;
use Storebridge\Shortcodes\Early_Shortcodes;
use Storebridge\Shortcodes\Shortcodes;
use Storebridge\Views\Cart;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

final class Checkout_Shortcodes implements Feature {
	public const CONFIRMATION = 'storebridge_order_confirmation';

	public function __construct(
		private readonly Road $road,
		private readonly Headless $headless,
		private readonly Embedded $embedded,
		private readonly Shopper_Cart $cart,
		private readonly Cart $view,
		private readonly Order_Return $order_return,
		private readonly Early_Shortcodes $shortcodes,
		private readonly Assets $assets,
	) {}

	/**
	 * Addresses of a checkout go to nobody else: they tell how far an order is.
	 */
	public function boot(): void {
		$this->shortcodes->boot( self::tags(), $this->render( ... ), $this->view->elsewhere( ... ), 'same-origin' );
	}

	/**
	 * Their names.
	 *
	 * @return non-empty-list<non-empty-string>
	 */
	public static function tags(): array {
		return array( Shortcodes::CHECKOUT, self::CONFIRMATION );
	}

	private function render( string $tag ): string {
		if ( self::CONFIRMATION === $tag || Order_Return::is_asked() ) {
			$this->assets->enqueue_checkout();
			return $this->order_return->render();
		}
		return match ( $this->road->taken() ) {
			'headless' => $this->headless->render(),
			'embedded' => $this->on_cart( fn(): string => $this->embedded->render() ),
			default    => $this->on_cart( fn(): string => $this->view->render_checkout() ),
		};
	}

	/**
	 * What shows the cart as it is, with the status of a cart that cannot be shown. A cart that was ordered is told as such.
	 *
	 * @param \Closure(): string $render Shows it.
	 */
	private function on_cart( \Closure $render ): string {
		$cart = $this->cart->read();
		if ( $cart instanceof \WP_Error && ! headers_sent() ) {
			Refusal::send_status( $cart );
		}
		if ( is_array( $cart ) && array() === $cart['lines'] && in_array( 'cart_ordered', $cart['notices'], true ) ) {
			$this->assets->enqueue_checkout();
			return $this->order_return->render();
		}
		return $render();
	}
}
