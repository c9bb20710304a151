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
 * @phpstan-import-type Added from \Storebridge\Forms\Once_Memory
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
	 * @return Added|\WP_Error
	 */
	public function add( int $product, int $quantity, array $options, string $currency = '' ): array|\WP_Error {
		$body = array(
			'productId' => $product,
			'quantity'  => $quantity,
			'options'   => (object) $options,
		) + array_filter( array( 'currency' => $currency ) );
		return $this->put( '/items', $body, $quantity );
	}

	/**
	 * Puts several things in at once, or none of them; why not.
	 *
	 * @param list<array{productId: int, quantity: int, options: object}> $items    What.
	 * @param string                                                     $currency What a new cart is to be in, or "".
	 * @return Added|\WP_Error
	 */
	public function add_many( array $items, string $currency = '' ): array|\WP_Error {
		return $this->put( '/items', array( 'items' => $items ) + array_filter( array( 'currency' => $currency ) ), array_sum( array_column( $items, 'quantity' ) ) );
	}

	/**
	 * Puts a gift certificate in.
	 *
	 * @param array<string, mixed> $certificate As it is bought.
	 * @return Added|\WP_Error
	 */
	public function add_certificate( array $certificate ): array|\WP_Error {
		return $this->put( '/certificates', $certificate, 1 );
	}

	/**
	 * Puts it in. What is to be said of the cart before, where that was gone, comes with the answer, and only there.
	 *
	 * @param string               $below    Its place below the cart.
	 * @param array<string, mixed> $body     What.
	 * @param int                  $quantity How many.
	 * @return Added|\WP_Error
	 */
	private function put( string $below, array $body, int $quantity ): array|\WP_Error {
		return $this->client->ask_for_shopper(
			Request::write( 'POST', "/v1/cart$below", $body ),
			fn( Answer $answer ): array => array(
				'name'     => isset( $body['productId'] ) ? $answer->child( 'added' )->text( 'name' ) : '',
				'quantity' => $quantity,
				'count'    => $this->count( $answer ),
				'notices'  => Cart_Shape::notices( $answer ),
			)
		);
	}

	/**
	 * Moves a line to the shopper's wishlist.
	 *
	 * @param string $line The line.
	 * @return list<string>|\WP_Error What is to be said of it: codes of the sidecar's.
	 */
	public function save_for_later( string $line ): array|\WP_Error {
		return $this->client->ask_for_shopper(
			Request::write( 'POST', '/v1/cart/items/' . rawurlencode( $line ) . '/save-for-later' ),
			function ( Answer $answer ): array {
				$this->count( $answer );
				return Cart_Shape::notices( $answer );
			}
		);
	}

	/**
	 * Anything else that changes it.
	 *
	 * @param string               $method POST, PUT, PATCH or DELETE.
	 * @param string               $below  Its place below the cart, such as "/coupons".
	 * @param array<string, mixed> $body   What.
	 * @return int|\WP_Error How many are in the cart then.
	 */
	public function write( string $method, string $below, array $body = array() ): int|\WP_Error {
		return $this->client->ask_for_shopper(
			Request::write( $method, "/v1/cart$below", $body ),
			function ( Answer $answer ): int {
				$this->known = null;
				return true === $answer->child_or_null( 'cart' )?->has( 'totalQuantity' ) ? $this->count( $answer ) : 0;
			}
		);
	}

	/**
	 * Brings what is in a cart that was left into this one.
	 *
	 * @param string $token        Of the link.
	 * @param bool   $is_confirmed Whether the shopper knows that it comes to what they have.
	 * @return list<string>|\WP_Error The names of what could not be brought; "confirmation_needed" where there is something.
	 */
	public function recover( string $token, bool $is_confirmed ): array|\WP_Error {
		$link = array(
			'token'       => $token,
			'isConfirmed' => $is_confirmed,
		);
		return $this->client->ask_for_shopper(
			Request::write( 'POST', '/v1/cart/recover', $link ),
			function ( Answer $answer ): array {
				$this->count( $answer );
				$names = array_map( static fn( Answer $notice ): array => $notice->has( 'names' ) ? $notice->texts( 'names' ) : array(), $answer->children( 'notices' ) );
				return array_merge( ...$names );
			}
		);
	}

	/**
	 * What a line can be wrapped in.
	 *
	 * @param string $line The line.
	 * @return list<array{id: string, name: string, has_message: bool, picture: string}>|\WP_Error
	 */
	public function wrappings( string $line ): array|\WP_Error {
		return $this->client->ask_for_shopper(
			Request::get( '/v1/cart/items/' . rawurlencode( $line ) . '/gift-wrapping' ),
			static fn( Answer $answer ): array => array_map(
				static fn( Answer $option ): array => array(
					'id'          => $option->scalar( 'id' ),
					'name'        => $option->text( 'name' ),
					'has_message' => $option->flag( 'allowsMessage' ),
					'picture'     => $option->text_or( 'imageUrl', '' ),
				),
				$answer->children( 'options' )
			)
		);
	}

	/**
	 * The cart without any word to the browser: for what is asked beside a page, whose late answer must undo nothing.
	 *
	 * @return CartContents|\WP_Error
	 */
	public function peek(): array|\WP_Error {
		return $this->client->ask_beside( Request::get( '/v1/cart' ), array( Cart_Shape::class, 'read' ) );
	}

	/**
	 * A link that opens the store's checkout with this one thing. The cart stays as it is.
	 *
	 * @param int                       $product  The product.
	 * @param int                       $quantity How many.
	 * @param array<int|string, string> $options  Form values by option id.
	 * @param string                    $currency What to pay in, or "".
	 */
	public function buy_now_url( int $product, int $quantity, array $options, string $currency = '' ): string|\WP_Error {
		$body = array(
			'productId' => $product,
			'quantity'  => $quantity,
			'options'   => (object) $options,
		) + array_filter( array( 'currency' => $currency ) );
		return $this->client->ask_for_shopper( Request::write( 'POST', '/v1/cart/buy-now', $body ), static fn( Answer $answer ): string => $answer->text( 'url' ) );
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
