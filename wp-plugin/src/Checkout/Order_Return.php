<?php
/**
 * The thank-you page: what became of the cart that went to the checkout. It asks the sidecar each time, so that nothing depends on the browser's luck.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Account\Links;
use Storebridge\Orders\Order_Shape;
use Storebridge\Orders\Order_Summary;
use Storebridge\Session;
use Storebridge\Settings;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Template;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/order-return.php and cart-failure.php. "number" is the order's, 0 while none is known; "is_open" says that the cart can still be bought,
 * "is_closed" that the order was called off, "has_cart" that there is another cart.
 *
 * @phpstan-import-type OrderView from Order_Shape
 * @phpstan-import-type OrderSummary from Order_Summary
 * @phpstan-type Found array{state: 'placed'|'waiting'|'none', number: int, is_open: bool, is_closed: bool, has_cart: bool, summary: OrderSummary|null, order: OrderView|null, reference: string}
 */
final class Order_Return {
	public const PARAMETER = 'storebridge_order';

	private const VALUE = 'return';
	private const TRY   = 'try';

	/**
	 * Seconds until the page looks again by itself, and then no more: some two minutes in all.
	 */
	private const WAITS = array( 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30 );

	public function __construct(
		private readonly Client $client,
		private readonly Session $session,
		private readonly Settings $settings,
		private readonly Links $links,
		private readonly Template $template,
	) {}

	/**
	 * Its address on the checkout page; "" while there is none.
	 *
	 * @param int $turn How often it has looked already.
	 */
	public function url( int $turn = 0 ): string {
		$page = $this->settings->page_url( 'checkout' );
		$more = $turn > 0 ? array( self::TRY => (string) $turn ) : array();
		return '' === $page ? Steps::url( '', array( self::PARAMETER => self::VALUE ) + $more ) : add_query_arg( array( self::PARAMETER => self::VALUE ) + $more, $page );
	}

	public static function is_asked(): bool {
		return self::VALUE === Links::query( self::PARAMETER );
	}

	public function go(): never {
		wp_safe_redirect( $this->url(), 303, 'Storebridge' );
		exit;
	}

	public function render(): string {
		$found = $this->look();
		if ( $found instanceof \WP_Error ) {
			Failure::send_status( $found );
			return $this->template->render( 'cart-failure', Failure::view( $found ) );
		}
		if ( ! $found['has_cart'] && ( 'placed' === $found['state'] || $found['is_closed'] && ! $found['is_open'] ) ) {
			$this->session->count_items( 0 );
		}
		return $this->template->render(
			'order-return',
			$found + array(
				'is_looking' => 'waiting' === $found['state'] && ! $found['is_closed'] && $this->look_again(),
				'again_url'  => $this->url(),
				'orders_url' => $this->links->to( $this->session->seems_signed_in() ? 'orders' : 'order-lookup' ),
				'shop_url'   => $this->settings->page_url( 'shop' ),
				'cart_url'   => $this->settings->page_url( 'cart' ),
				'back_url'   => $this->settings->page_url( 'checkout' ),
			)
		);
	}

	/**
	 * What became of it. While no order is known to be placed, the payment of one that was made on this site is asked
	 * for: that tells more, and needs neither a webhook nor a look at the shop's orders.
	 *
	 * @return Found|\WP_Error
	 */
	private function look(): array|\WP_Error {
		$found = $this->ask();
		if ( $found instanceof \WP_Error || 'waiting' !== $found['state'] ) {
			return $found;
		}
		$state = $this->client->ask_for_shopper( Request::get( '/v1/checkout/payments' ), static fn( Answer $answer ): string => $answer->text( 'state' ) );
		if ( 'partly_paid' === $state && ! headers_sent() ) {
			$this->session->leave_notice( 'partly_paid' );
			wp_safe_redirect( add_query_arg( Steps::PARAMETER, 'payment', remove_query_arg( array( self::PARAMETER, self::TRY ), $this->url() ) ), 303, 'Storebridge' );
			exit;
		}
		return 'paid' === $state ? $this->ask() : array(
			'is_open'   => $found['is_open'] && 'pending' !== $state && 'duplicate' !== $state,
			'is_closed' => 'closed' === $state,
		) + $found;
	}

	/**
	 * The order as the sidecar finds it now.
	 *
	 * @return Found|\WP_Error
	 */
	private function ask(): array|\WP_Error {
		return $this->client->ask_for_shopper( Request::get( '/v1/checkout/return' ), array( self::class, 'read' ) );
	}

	/**
	 * What the sidecar found.
	 *
	 * @param Answer $answer The sidecar's.
	 * @return Found
	 */
	public static function read( Answer $answer ): array {
		$order = $answer->child_or_null( 'order' );
		$state = $answer->text( 'state' );
		return array(
			'state'     => 'placed' === $state || 'waiting' === $state ? $state : 'none',
			'number'    => $answer->int_or_null( 'orderId' ) ?? ( null === $order ? 0 : $order->int( 'id' ) ),
			'is_open'   => $answer->has( 'isCartOpen' ) && $answer->flag( 'isCartOpen' ),
			'is_closed' => 'closed' === $state,
			'has_cart'  => $answer->has( 'hasCart' ) && $answer->flag( 'hasCart' ),
			'summary'   => null !== $order && $order->has( 'placedAt' ) ? Order_Summary::read( $order ) : null,
			'order'     => null !== $order && $order->has( 'consignments' ) ? Order_Shape::read( $order ) : null,
			'reference' => $answer->text_or( 'reference', '' ),
		);
	}

	/**
	 * Has the browser ask again after a while, so often and no more; whether it will. A header, since it works without a
	 * script and nothing of the page moves until then.
	 */
	private function look_again(): bool {
		$turn = (int) min( 99, max( 0, (int) Links::query( self::TRY ) ) );
		$wait = self::WAITS[ $turn ] ?? 0;
		if ( 0 === $wait || headers_sent() ) {
			return false;
		}
		header( "Refresh: $wait; url=" . esc_url_raw( $this->url( $turn + 1 ) ) );
		return true;
	}
}
