<?php
/**
 * The shopper's cart at the sidecar: read once in a request, changed, and sent to the checkout.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cart;

use Storebridge\Session;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;

defined( 'ABSPATH' ) || exit;

/**
 * A cart is known empty only when the sidecar says so; otherwise there is a WP_Error.
 *
 * @phpstan-import-type CartContents from Cart_Shape
 */
final class Shopper_Cart {
	/**
	 * The cart as this request knows it.
	 *
	 * @var CartContents|\WP_Error|null
	 */
	private array|\WP_Error|null $known = null;

	public function __construct( private readonly Client $client, private readonly Session $session ) {}

	/**
	 * The cart now.
	 *
	 * @return CartContents|\WP_Error
	 */
	public function read(): array|\WP_Error {
		$this->known ??= $this->client->ask_for_shopper(
			Request::get( '/v1/cart' ),
			function ( Answer $answer ): array {
				$this->count( $answer );
				return Cart_Shape::read( $answer );
			}
		);
		return $this->known;
	}

	/**
	 * Puts something in; what was added, or why not.
	 *
	 * @param int                   $product  The product.
	 * @param int                   $quantity How many.
	 * @param array<int|string, string> $options  Form values by option id.
	 * @param string                $currency What a new cart is to be in, or "".
	 * @return array{name: string, quantity: int, count: int}|\WP_Error
	 */
	public function add( int $product, int $quantity, array $options, string $currency = '' ): array|\WP_Error {
		$body = array(
			'productId' => $product,
			'quantity'  => $quantity,
			'options'   => (object) $options,
		) + array_filter( array( 'currency' => $currency ) );
		return $this->client->ask_for_shopper(
			Request::write( 'POST', '/v1/cart/items', $body ),
			function ( Answer $answer ): array {
				$added = $answer->child( 'added' );
				return array(
					'name'     => $added->text( 'name' ),
					'quantity' => $added->int( 'quantity' ),
					'count'    => $this->count( $answer ),
				);
			}
		);
	}

	/**
	 * Sets a line's quantity; 0 removes the line.
	 *
	 * @param string $line     The line.
	 * @param int    $quantity How many.
	 * @return int|\WP_Error How many are in the cart then.
	 */
	public function set_quantity( string $line, int $quantity ): int|\WP_Error {
		$path    = '/v1/cart/items/' . rawurlencode( $line );
		$request = 0 === $quantity ? Request::write( 'DELETE', $path ) : Request::write( 'PATCH', $path, array( 'quantity' => $quantity ) );
		return $this->client->ask_for_shopper( $request, array( $this, 'count' ) );
	}

	/**
	 * A link that opens the store's checkout with this cart: once, and within seconds.
	 *
	 * @param array<string, mixed> $luggage What goes with it of a visit that may be counted.
	 */
	public function checkout_url( array $luggage = array() ): string|\WP_Error {
		return $this->client->ask_for_shopper( Request::write( 'POST', '/v1/checkout/redirect', $luggage ), static fn( Answer $answer ): string => $answer->text( 'url' ) );
	}

	/**
	 * How many things are in the cart, told to the browser too.
	 *
	 * @param Answer $answer Holds at least the cart's count: after a change the sidecar says no more.
	 */
	public function count( Answer $answer ): int {
		$count       = $answer->child( 'cart' )->int( 'totalQuantity' );
		$this->known = null;
		$this->session->count_items( $count );
		return $count;
	}
}
