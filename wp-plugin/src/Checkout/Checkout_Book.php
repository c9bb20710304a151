<?php
/**
 * The shopper's checkout at the sidecar: read once in a request, and carried on step by step.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;

defined( 'ABSPATH' ) || exit;

/**
 * Each write answers null when it is done, or why not.
 *
 * @phpstan-import-type Contents from Checkout_Shape
 * @phpstan-import-type Consignment from Consignment_Shape
 * @phpstan-import-type Methods from Payment_Shape
 */
final class Checkout_Book {
	/**
	 * In place of a checkout whose cart is an order by now.
	 */
	public const ORDERED = 'cart_ordered';

	/**
	 * In place of a checkout of whose order a part is paid: the store took the cart with it. Its data is the order's number.
	 */
	public const PARTLY_PAID = 'partly_paid';

	/**
	 * Banks take their time.
	 */
	private const PAY_SECONDS = 30;

	/**
	 * The checkout as this request knows it.
	 *
	 * @var Contents|\WP_Error|null
	 */
	private array|\WP_Error|null $known = null;

	public function __construct( private readonly Client $client, private readonly Country_Names $countries ) {}

	/**
	 * The checkout now.
	 *
	 * @return Contents|\WP_Error
	 */
	public function read(): array|\WP_Error {
		$this->known ??= $this->client->ask_for_shopper(
			Request::get( '/v1/checkout' ),
			fn( Answer $answer ): array|\WP_Error => $answer->has( 'checkout' ) ? $this->countries->in( Checkout_Shape::read( $answer ) ) : self::placed( $answer->child_or_null( 'placed' ) )
		);
		return $this->known;
	}

	/**
	 * Why there is no checkout any more.
	 *
	 * @param Answer|null $placed What its cart has become.
	 */
	private static function placed( ?Answer $placed ): \WP_Error {
		$is_partly = null !== $placed && self::PARTLY_PAID === $placed->text( 'state' );
		return $is_partly ? new \WP_Error( self::PARTLY_PAID, '', $placed->child_or_null( 'order' )?->int_or_null( 'id' ) ?? 0 ) : new \WP_Error( self::ORDERED );
	}

	/**
	 * Who pays.
	 *
	 * @param array<string, mixed> $address As the sidecar wants it.
	 */
	public function bill( array $address ): ?\WP_Error {
		return $this->write( 'PUT', '/v1/checkout/billing-address', array( 'address' => $address ) );
	}

	/**
	 * Where everything goes: one address.
	 *
	 * @param array<string, mixed> $address As the sidecar wants it.
	 */
	public function ship( array $address ): ?\WP_Error {
		return $this->ship_parts(
			array(
				array(
					'address' => $address,
					'items'   => 'all',
				),
			)
		);
	}

	/**
	 * Where each part goes.
	 *
	 * @param list<array{address: array<string, mixed>, items: mixed}> $consignments In order.
	 */
	public function ship_parts( array $consignments ): ?\WP_Error {
		return $this->write( 'PUT', '/v1/checkout/shipping', array( 'consignments' => $consignments ) );
	}

	public function choose_option( string $consignment, string $option ): ?\WP_Error {
		return $this->write( 'PUT', '/v1/checkout/shipping/' . rawurlencode( $consignment ) . '/option', array( 'optionId' => $option ) );
	}

	/**
	 * Proves a person, where the store wants that before an order is made.
	 *
	 * @param string $token Of a solved reCAPTCHA.
	 */
	public function prove( string $token ): ?\WP_Error {
		return $this->write( 'POST', '/v1/checkout/spam-protection', array( 'token' => $token ) );
	}

	public function say( string $message ): ?\WP_Error {
		return $this->write( 'PUT', '/v1/checkout/message', array( 'message' => $message ) );
	}

	/**
	 * Uses a code.
	 *
	 * @param 'coupons'|'gift-certificates' $kind Which kind.
	 * @param string                        $code As typed.
	 */
	public function use_code( string $kind, string $code ): ?\WP_Error {
		return $this->write( 'POST', "/v1/cart/$kind", array( 'code' => $code ) );
	}

	/**
	 * Uses it no longer.
	 *
	 * @param 'coupons'|'gift-certificates' $kind Which kind.
	 * @param string                        $code The code.
	 */
	public function drop_code( string $kind, string $code ): ?\WP_Error {
		return $this->write( 'DELETE', "/v1/cart/$kind/" . rawurlencode( $code ) );
	}

	/**
	 * Makes the order; how far it is then.
	 *
	 * @return string|\WP_Error
	 */
	public function complete(): string|\WP_Error {
		$this->known = null;
		return $this->client->ask_for_shopper( Request::write( 'POST', '/v1/checkout/complete' ), static fn( Answer $answer ): string => $answer->text_or( 'state', 'open' ) );
	}

	/**
	 * How what is due can be paid here.
	 *
	 * @return Methods|\WP_Error
	 */
	public function methods(): array|\WP_Error {
		return $this->client->ask_for_shopper( Request::get( '/v1/checkout/payment-methods' ), array( Payment_Shape::class, 'read' ) );
	}

	/**
	 * Pays: the sidecar sees to it that nothing is paid twice, however often it is asked.
	 *
	 * @param array<string, string> $payment How.
	 * @return 'paid'|'pending'|'partly_paid'|\WP_Error
	 */
	public function pay( array $payment ): string|\WP_Error {
		$this->known = null;
		return $this->client->ask_for_shopper(
			Request::write( 'POST', '/v1/checkout/payments', $payment, self::PAY_SECONDS ),
			static function ( Answer $answer ): string {
				$state = $answer->text( 'state' );
				return in_array( $state, array( 'paid', 'partly_paid' ), true ) ? $state : 'pending';
			}
		);
	}

	/**
	 * Sends what changes something; the checkout is read anew after it.
	 *
	 * @param string               $method How.
	 * @param string               $path   Where.
	 * @param array<string, mixed> $body   What.
	 */
	private function write( string $method, string $path, array $body = array() ): ?\WP_Error {
		$this->known = null;
		return $this->client->ask_for_shopper( Request::write( $method, $path, $body ), static fn( Answer $answer ): ?\WP_Error => null );
	}
}
