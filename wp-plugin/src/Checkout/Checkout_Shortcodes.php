<?php
/**
 * [storebridge_checkout] and [storebridge_order_confirmation]: made before the page is printed, while a status and a cookie can still be sent.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Assets;
use Storebridge\Cart\Shopper_Cart;
use Storebridge\Feature;
use Storebridge\Http\No_Store;
use Storebridge\Pages\Page_Contents;
use Storebridge\Shortcodes\Attributes;
use Storebridge\Shortcodes\Shortcodes;
use Storebridge\Views\Cart;
use Storebridge\Views\Editor_Note;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

final class Checkout_Shortcodes implements Feature {
	public const CONFIRMATION = 'storebridge_order_confirmation';

	/**
	 * What was rendered before the page began, by shortcode.
	 *
	 * @var array<string, string>
	 */
	private array $ready = array();

	public function __construct(
		private readonly Road $road,
		private readonly Headless $headless,
		private readonly Embedded $embedded,
		private readonly Shopper_Cart $cart,
		private readonly Cart $view,
		private readonly Order_Return $order_return,
		private readonly Page_Contents $contents,
		private readonly Editor_Note $note,
		private readonly No_Store $no_store,
		private readonly Assets $assets,
	) {}

	public function boot(): void {
		foreach ( self::tags() as $tag ) {
			add_shortcode( $tag, fn( mixed $written ): string => $this->show( $tag, $written ) );
		}
		add_action( 'template_redirect', array( $this, 'prepare' ), 3 );
	}

	/**
	 * Their names.
	 *
	 * @return non-empty-list<non-empty-string>
	 */
	public static function tags(): array {
		return array( Shortcodes::CHECKOUT, self::CONFIRMATION );
	}

	/**
	 * After the forms. Addresses of a checkout go to nobody else: they tell how far an order is.
	 */
	public function prepare(): void {
		if ( ! is_singular() ) {
			return;
		}
		foreach ( array_intersect( self::tags(), array_column( $this->contents->shortcodes(), 'tag' ) ) as $tag ) {
			$this->no_store->declare();
			if ( ! headers_sent() ) {
				header( 'Referrer-Policy: same-origin' );
			}
			$this->ready[ $tag ] = $this->render( $tag );
		}
	}

	private function show( string $tag, mixed $written ): string {
		if ( is_admin() || is_feed() || wp_is_serving_rest_request() ) {
			return '';
		}
		$this->no_store->declare();
		if ( ! $this->no_store->is_said() ) {
			return $this->view->elsewhere();
		}
		return $this->note->box( $tag, ( new Attributes( $written, array() ) )->problems(), false ) . ( $this->ready[ $tag ] ?? $this->render( $tag ) );
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
