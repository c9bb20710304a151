<?php
/**
 * The customer's orders: a page of them, or one in full.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Orders;

use Storebridge\Account\Links;
use Storebridge\Account\Part;
use Storebridge\Account\Summary;
use Storebridge\Account\Trouble;
use Storebridge\Settings;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/orders.php and order.php.
 *
 * @phpstan-import-type OrderSummary from Order_Summary
 * @phpstan-import-type OrderView from Order_Shape
 */
final class Orders implements Part, Summary {
	private const PAGE = 10;

	public function __construct(
		private readonly Client $client,
		private readonly Links $links,
		private readonly Settings $settings,
		private readonly Trouble $trouble,
		private readonly Template $template,
	) {}

	public function slug(): string {
		return 'orders';
	}

	public function shortcode(): string {
		return 'storebridge_orders';
	}

	public function title(): string {
		return __( 'Orders', 'storebridge' );
	}

	public function needs_customer(): bool {
		return true;
	}

	public function render(): string {
		$asked = Links::query( 'order' );
		return '' === $asked ? $this->all( Links::query( 'after' ) ) : $this->one( $asked );
	}

	/**
	 * The last order.
	 */
	public function summary(): string {
		$orders = $this->client->ask_for_shopper(
			Request::get( '/v1/customer/orders?limit=1' ),
			static fn( Answer $answer ): array => array_map( array( Order_Summary::class, 'read' ), $answer->children( 'items' ) )
		);
		return $orders instanceof \WP_Error || array() === $orders ? '' : $this->template->render(
			'order-last',
			array(
				'order' => $orders[0],
				'url'   => $this->links->to( 'orders', array( 'order' => (string) $orders[0]['id'] ) ),
			)
		);
	}

	private function all( string $after ): string {
		$page = $this->client->ask_for_shopper(
			Request::get( '/v1/customer/orders?' . http_build_query( array_filter( array( 'after' => $after ) ) + array( 'limit' => self::PAGE ) ) ),
			fn( Answer $answer ): array => array(
				'orders'     => array_map( fn( Answer $order ): array => $this->with_url( Order_Summary::read( $order ) ), $answer->children( 'items' ) ),
				'older_url'  => $answer->has( 'next' ) ? $this->links->within( array( 'after' => $answer->text( 'next' ) ) ) : '',
				'newest_url' => '' === $after ? '' : $this->links->within(),
				'shop_url'   => $this->settings->page_url( 'shop' ),
			)
		);
		return $page instanceof \WP_Error ? $this->trouble( $page ) : $this->template->render( 'orders', $page );
	}

	private function one( string $id ): string {
		$order = ! ctype_digit( $id ) || strlen( $id ) > 10 ? new \WP_Error( 'not_found' ) : $this->client->ask_for_shopper(
			Request::get( "/v1/customer/orders/$id" ),
			static fn( Answer $answer ): array => Order_Shape::read( $answer->child( 'order' ) )
		);
		return $order instanceof \WP_Error ? $this->trouble( $order ) : $this->template->render( 'order', array( 'back_url' => $this->links->within() ) + $order );
	}

	/**
	 * An order of the list with its address.
	 *
	 * @param OrderSummary $order The order.
	 * @return array{order: OrderSummary, url: string}
	 */
	private function with_url( array $order ): array {
		return array(
			'order' => $order,
			'url'   => $this->links->within( array( 'order' => (string) $order['id'] ) ),
		);
	}

	private function trouble( \WP_Error $error ): string {
		return $this->trouble->render( $error, __( 'This order was not found in your account. It may have been placed with another account or as a guest.', 'storebridge' ), __( 'Your orders', 'storebridge' ) );
	}
}
