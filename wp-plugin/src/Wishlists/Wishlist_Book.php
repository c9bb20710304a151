<?php
/**
 * A customer's wishlists at the sidecar: read, made, changed, deleted, and what is on them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;

defined( 'ABSPATH' ) || exit;

/**
 * Numbers come from addresses and forms: what is none is "not_found", and the sidecar is not asked.
 *
 * @phpstan-import-type Wishlist from Wishlist_Shape
 * @phpstan-import-type WishlistHead from Wishlist_Shape
 * @phpstan-import-type WishlistSummary from Wishlist_Shape
 */
final class Wishlist_Book {
	private const PATH = '/v1/customer/wishlists';
	private const PAGE = 20;

	private const LONG_PAGE  = 50;
	private const MOST_PAGES = 4;

	public function __construct( private readonly Client $client ) {}

	/**
	 * A page of them.
	 *
	 * @param string $after Where it begins, "" for the first.
	 * @param int    $limit How many.
	 * @return array{lists: list<WishlistSummary>, next: string}|\WP_Error
	 */
	public function page( string $after = '', int $limit = self::PAGE ): array|\WP_Error {
		return $this->client->ask_for_shopper(
			Request::get( self::PATH . self::query( $after, $limit ) ),
			static fn( Answer $answer ): array => array(
				'lists' => array_map( array( Wishlist_Shape::class, 'summary' ), $answer->children( 'items' ) ),
				'next'  => $answer->text_or( 'next', '' ),
			)
		);
	}

	/**
	 * All of them to choose from, as far as anybody would look for one in such a list.
	 *
	 * @return list<WishlistHead>|\WP_Error
	 */
	public function heads(): array|\WP_Error {
		$heads = array();
		$after = '';
		for ( $pages = 0; $pages < self::MOST_PAGES; ++$pages ) {
			$page = $this->page( $after, self::LONG_PAGE );
			if ( $page instanceof \WP_Error ) {
				return $page;
			}
			$heads = array( ...$heads, ...array_column( $page['lists'], 'head' ) );
			$after = $page['next'];
			if ( '' === $after ) {
				break;
			}
		}
		return $heads;
	}

	/**
	 * One of them with what is on it.
	 *
	 * @param string $id    Its number.
	 * @param string $after Where the page of things begins, "" for the first.
	 * @return Wishlist|\WP_Error
	 */
	public function find( string $id, string $after = '' ): array|\WP_Error {
		return ! self::is_id( $id ) ? new \WP_Error( 'not_found' ) : $this->client->ask_for_shopper(
			Request::get( self::PATH . "/$id" . self::query( $after ) ),
			static fn( Answer $answer ): array => Wishlist_Shape::read( $answer->child( 'wishlist' ) )
		);
	}

	/**
	 * One that somebody shows to everybody, at the prices of who looks.
	 *
	 * @param string $token Of its address.
	 * @param string $after Where the page of things begins, "" for the first.
	 * @return Wishlist|\WP_Error
	 */
	public function shown( string $token, string $after = '' ): array|\WP_Error {
		return 1 !== preg_match( '/^[\w-]{8,100}$/D', $token ) ? new \WP_Error( 'not_found' ) : $this->client->ask_for_shopper(
			Request::get( "/v1/wishlists/$token" . self::query( $after ) ),
			static fn( Answer $answer ): array => Wishlist_Shape::read( $answer->child( 'wishlist' ) )
		);
	}

	/**
	 * Makes one.
	 *
	 * @param string      $name      Its name.
	 * @param bool        $is_public Whether it is for everybody to see.
	 * @param Wished|null $wished    What is on it from the first, null for nothing.
	 * @return WishlistHead|\WP_Error
	 */
	public function make( string $name, bool $is_public, ?Wished $wished = null ): array|\WP_Error {
		$body = array(
			'name'     => $name,
			'isPublic' => $is_public,
		);
		return $this->client->ask_for_shopper(
			Request::write( 'POST', self::PATH, null === $wished ? $body : $body + array( 'items' => array( $wished->body() ) ) ),
			static fn( Answer $answer ): array => Wishlist_Shape::head( $answer->child( 'wishlist' ) )
		);
	}

	/**
	 * Changes or removes one, or what is on it; why not, or null when it is done.
	 *
	 * @param string               $method PATCH, POST or DELETE.
	 * @param string               $id     The list's number.
	 * @param string               $below  "" for the list itself, "items", or "items/7".
	 * @param array<string, mixed> $body   What.
	 */
	public function write( string $method, string $id, string $below = '', array $body = array() ): ?\WP_Error {
		$is_whole = 1 === preg_match( '~^(?:|items|items/[1-9]\d{0,8})$~D', $below );
		return ! self::is_id( $id ) || ! $is_whole ? new \WP_Error( 'not_found' ) : $this->client->ask_for_shopper(
			Request::write( $method, self::PATH . "/$id" . ( '' === $below ? '' : "/$below" ), $body ),
			static fn( Answer $answer ): ?\WP_Error => null
		);
	}

	public static function is_id( string $id ): bool {
		return 1 === preg_match( '/^[1-9]\d{0,8}$/D', $id );
	}

	private static function query( string $after, int $limit = self::PAGE ): string {
		return '?' . http_build_query( array_filter( array( 'after' => $after ) ) + array( 'limit' => $limit ) );
	}
}
