<?php
/**
 * Whether the shopper is signed in, and as whom: asked once in a request, and only where nothing is cached.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Session;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;

defined( 'ABSPATH' ) || exit;

/**
 * The plugin knows no more of a sign-in than the sidecar says: the token itself never leaves the sealed session.
 *
 * @phpstan-import-type Customer from Customer_Shape
 */
final class Customer_Session {
	private bool $is_known = false;

	/**
	 * The customer as this request knows them.
	 *
	 * @var Customer|\WP_Error|null
	 */
	private array|\WP_Error|null $known = null;

	public function __construct( private readonly Client $client, private readonly Session $session ) {}

	/**
	 * Who is signed in; null for a guest, and for who was signed out by the store.
	 *
	 * @return Customer|\WP_Error|null
	 */
	public function customer(): array|\WP_Error|null {
		if ( ! $this->is_known ) {
			$this->know( $this->ask() );
		}
		return $this->known;
	}

	public function is_signed_in(): bool {
		return is_array( $this->customer() );
	}

	/**
	 * Whether they came here believing that they were signed in. Known once the sidecar was asked.
	 */
	public function was_signed_out(): bool {
		return $this->session->was_signed_out();
	}

	/**
	 * Takes in the answer to a sign-in.
	 *
	 * @param Answer $answer Customer, cart and notices.
	 * @return list<string> The notices' codes.
	 */
	public function arrive( Answer $answer ): array {
		$this->know( Customer_Shape::read( $answer->child( 'customer' ) ) );
		$this->session->count_items( $answer->child_or_null( 'cart' )?->int( 'totalQuantity' ) ?? 0 );
		return array_map( static fn( Answer $notice ): string => $notice->text( 'code' ), $answer->children( 'notices' ) );
	}

	/**
	 * Takes in that they signed out.
	 *
	 * @param int $items How many things are in the cart they keep.
	 */
	public function leave( int $items ): void {
		$this->know( null );
		$this->session->count_items( $items );
	}

	/**
	 * Who they are from here on.
	 *
	 * @param Customer|\WP_Error|null $customer The customer, nobody, or why that is not known.
	 */
	public function know( array|\WP_Error|null $customer ): void {
		$this->is_known = true;
		$this->known    = $customer;
		if ( ! $customer instanceof \WP_Error ) {
			$this->session->mark_signed_in( is_array( $customer ) );
		}
	}

	/**
	 * Asks the sidecar. Without a session there is nobody to ask for; an end of the sign-in leaves a guest, and so does
	 * a session that is gone from the browser.
	 *
	 * @return Customer|\WP_Error|null
	 */
	private function ask(): array|\WP_Error|null {
		$thought = $this->session->seems_signed_in();
		if ( '' === $this->session->token() ) {
			if ( $thought ) {
				$this->session->end_sign_in();
			}
			return null;
		}
		$customer = $this->client->ask_for_shopper(
			Request::get( '/v1/customer' ),
			static function ( Answer $answer ): ?array {
				$customer = $answer->child_or_null( 'customer' );
				return null === $customer ? null : Customer_Shape::read( $customer );
			}
		);
		if ( $customer instanceof \WP_Error ) {
			return 'signed_out' === $customer->get_error_code() ? null : $customer;
		}
		if ( null === $customer && $thought ) {
			$this->session->end_sign_in();
		}
		return $customer;
	}
}
