<?php
/**
 * A customer's addresses at the sidecar: read, written, removed, and one of them the default.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Addresses;

use Storebridge\Account\Links;
use Storebridge\Forms\Posted;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;

defined( 'ABSPATH' ) || exit;

/**
 * "next" is where the next page begins, "" after the last; "default" is 0 where this page does not tell.
 *
 * @phpstan-import-type Address from Address_Shape
 * @phpstan-import-type Done from \Storebridge\Account\Deed
 * @phpstan-type AddressPage array{items: list<Address>, next: string, default: int}
 */
final class Address_Book {
	private const PATH       = '/v1/customer/addresses';
	private const PAGE       = 50;
	private const MOST_PAGES = 4;

	public function __construct( private readonly Client $client, private readonly Links $links ) {}

	/**
	 * A page of them.
	 *
	 * @param string $after Where it begins, "" for the first.
	 * @return AddressPage|\WP_Error
	 */
	public function page( string $after = '' ): array|\WP_Error {
		$query = http_build_query( array_filter( array( 'after' => $after ) ) + array( 'limit' => self::PAGE ) );
		return $this->client->ask_for_shopper(
			Request::get( self::PATH . "?$query" ),
			static fn( Answer $answer ): array => array(
				'items'   => array_map( array( Address_Shape::class, 'read' ), $answer->children( 'items' ) ),
				'next'    => $answer->text_or( 'next', '' ),
				'default' => $answer->int_or_null( 'defaultId' ) ?? 0,
			)
		);
	}

	/**
	 * All of them, as far as they are looked through; where a later page does not come, those before it.
	 *
	 * @return array{items: list<Address>, default: int}|\WP_Error
	 */
	public function all(): array|\WP_Error {
		$all = null;
		foreach ( $this->pages() as $page ) {
			if ( $page instanceof \WP_Error ) {
				return $all ?? $page;
			}
			$all = array(
				'items'   => array( ...( $all['items'] ?? array() ), ...$page['items'] ),
				'default' => $all['default'] ?? $page['default'],
			);
		}
		return $all ?? new \WP_Error( 'not_found' );
	}

	/**
	 * One of them; "not_found" for a number that is none of theirs.
	 *
	 * @param string $id As the request's address names it.
	 * @return Address|\WP_Error
	 */
	public function find( string $id ): array|\WP_Error {
		foreach ( ctype_digit( $id ) ? $this->pages() : array() as $page ) {
			if ( $page instanceof \WP_Error ) {
				return $page;
			}
			foreach ( $page['items'] as $address ) {
				if ( (string) $address['id'] === $id ) {
					return $address;
				}
			}
		}
		return new \WP_Error( 'not_found' );
	}

	/**
	 * Page after page, each asked for when it is wanted.
	 *
	 * @return \Generator<int, AddressPage|\WP_Error>
	 */
	private function pages(): \Generator {
		$after = '';
		for ( $turn = 0; $turn < self::MOST_PAGES; $turn++ ) {
			$page = $this->page( $after );
			yield $page;
			$after = $page instanceof \WP_Error ? '' : $page['next'];
			if ( '' === $after ) {
				return;
			}
		}
	}

	/**
	 * Why the store did not take it, or null when it did.
	 *
	 * @param string               $id   Of the one to change; "" for a new one.
	 * @param array<string, mixed> $body The fields.
	 */
	public function save( string $id, array $body ): ?\WP_Error {
		if ( '' !== $id && ! self::is_id( $id ) ) {
			return new \WP_Error( 'not_found' );
		}
		$request = '' === $id ? Request::write( 'POST', self::PATH, $body ) : Request::write( 'PATCH', self::PATH . "/$id", $body );
		return $this->client->ask_for_shopper( $request, static fn( Answer $answer ): ?\WP_Error => null );
	}

	/**
	 * Removes one.
	 *
	 * @param Posted $posted Names it.
	 * @return Done|\WP_Error
	 */
	public function delete( Posted $posted ): array|\WP_Error {
		$id = $posted->text( 'address' );
		return self::is_id( $id ) ? $this->send( Request::write( 'DELETE', self::PATH . "/$id", array_filter( array( 'recaptcha' => Posted::recaptcha() ) ) ), 'address_deleted' ) : new \WP_Error( 'not_found' );
	}

	/**
	 * Makes one the default.
	 *
	 * @param Posted $posted Names it.
	 * @return Done|\WP_Error
	 */
	public function make_default( Posted $posted ): array|\WP_Error {
		$id = $posted->text( 'address' );
		return self::is_id( $id ) ? $this->send( Request::write( 'PUT', self::PATH . '/default', array( 'id' => (int) $id ) ), 'address_default' ) : new \WP_Error( 'not_found' );
	}

	/**
	 * Sends it.
	 *
	 * @param Request $request What is wanted.
	 * @param string  $notice  What is said when it is done.
	 * @return Done|\WP_Error
	 */
	private function send( Request $request, string $notice ): array|\WP_Error {
		return $this->client->ask_for_shopper(
			$request,
			fn( Answer $answer ): array => array(
				'notice' => $notice,
				'name'   => '',
				'to'     => $this->links->within(),
			)
		);
	}

	private static function is_id( string $id ): bool {
		return ctype_digit( $id ) && strlen( $id ) < 11;
	}
}
