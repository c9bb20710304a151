<?php
/**
 * The store's checkout in a frame of this page. The link is asked for by the page's own script, and the hosted button stands there for all else.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Account\Links;
use Storebridge\Assets;
use Storebridge\Cart\Shopper_Cart;
use Storebridge\Settings;
use Storebridge\Template;
use Storebridge\Views\Cart;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/checkout-embedded.php; an empty cart and an outage as on the hosted road.
 */
final class Embedded {
	public function __construct(
		private readonly Road $road,
		private readonly Shopper_Cart $cart,
		private readonly Cart $view,
		private readonly Order_Return $order_return,
		private readonly Links $links,
		private readonly Settings $settings,
		private readonly Assets $assets,
		private readonly Template $template,
	) {}

	public function render(): string {
		$cart      = $this->cart->read();
		$embedding = $this->road->embedding();
		if ( $cart instanceof \WP_Error || $embedding instanceof \WP_Error || array() === $cart['lines'] ) {
			return $this->view->render_checkout();
		}
		$this->assets->enqueue_embedded( $embedding['sdk_url'] );
		return $this->template->render(
			'checkout-embedded',
			array(
				'endpoint'   => rest_url( Embedded_Link::ROUTE ),
				'styles'     => (string) wp_json_encode( (object) $this->styles() ),
				'done_url'   => $this->order_return->url(),
				'logout_url' => home_url( '/logout' ),
				'login_url'  => $this->links->sign_in( Steps::url( '' ) ),
			)
		) . $this->view->render_checkout();
	}

	/**
	 * The colours as BigCommerce's script takes them; what is not set stays the store's own.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	private function styles(): array {
		$saved  = $this->settings->saved();
		$text   = array_filter( array( 'color' => $saved['checkout_text'] ) );
		$back   = array_filter( array( 'backgroundColor' => $saved['checkout_background'] ) );
		$button = array_filter(
			array(
				'color'           => $saved['checkout_button_text'],
				'backgroundColor' => $saved['checkout_button'],
				'borderColor'     => $saved['checkout_button'],
			)
		);
		return array_filter(
			array(
				'body'             => $back,
				'text'             => $text,
				'heading'          => $text,
				'secondaryHeading' => $text,
				'secondaryText'    => $text,
				'label'            => $text,
				'link'             => array_filter( array( 'color' => $saved['checkout_link'] ) ),
				'button'           => $button,
				'loadingIndicator' => array_filter( array( 'color' => $saved['checkout_button'] ) + $back ),
			)
		);
	}
}
