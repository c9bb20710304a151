<?php
/**
 * The prices of who asks, for pages that any cache may keep and that therefore hold everybody's. Never cached itself.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Rest;

use Storebridge\Catalog\Chosen_Options;
use Storebridge\Catalog\Currency;
use Storebridge\Http\No_Store;
use Storebridge\Http\Same_Origin;
use Storebridge\Session;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Template;
use Storebridge\Views\Price;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

final class Own_Prices {
	private const MOST_CARDS    = 50;
	private const MOST_PRODUCTS = 5;

	public function __construct(
		private readonly Client $client,
		private readonly Session $session,
		private readonly Chosen_Product $chosen,
		private readonly Same_Origin $same_origin,
		private readonly No_Store $no_store,
		private readonly Template $template,
	) {}

	public function is_allowed(): bool|\WP_Error {
		return $this->same_origin->holds() ? true : new \WP_Error( 'foreign_form', Refusal::words( new \WP_Error( 'foreign_form' ) ), array( 'status' => 403 ) );
	}

	/**
	 * Prices of cards by product id, and of whole products as chosen, in the order asked.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request "cards" are ids, "products" ids with options, "currency" the page's.
	 */
	public function show( \WP_REST_Request $request ): \WP_REST_Response {
		$this->no_store->declare();
		$queries = $this->queries( $request );
		if ( array() === $queries ) {
			return $this->answer( array(), 422 );
		}
		$found = $this->client->ask_for_shopper(
			Request::lookup( $queries, false, Currency::code( $request['currency'] ), $this->session->seems_signed_in() ),
			fn( Answer $answer ): array => $this->read( $answer->child( 'results' ), array_keys( $queries ) )
		);
		return $found instanceof \WP_Error
			? $this->answer( array( 'code' => $found->get_error_code(), 'message' => Refusal::words( $found ) ), Refusal::status( $found ) ) // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
			: $this->answer( $found, 200 );
	}

	/**
	 * What the catalogue is asked.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request The page's.
	 * @return array<string, array<string, mixed>>
	 */
	private function queries( \WP_REST_Request $request ): array {
		$list    = static fn( mixed $sent, int $most ): array => array_slice( is_array( $sent ) ? $sent : array(), 0, $most );
		$ids     = array_values( array_unique( array_filter( array_map( array( self::class, 'id' ), $list( $request['cards'], self::MOST_CARDS ) ) ) ) );
		$queries = array() === $ids ? array() : array(
			'cards' => array(
				'kind' => 'products',
				'ids'  => $ids,
			),
		);
		foreach ( $list( $request['products'], self::MOST_PRODUCTS ) as $index => $product ) {
			$id = self::id( is_array( $product ) ? $product['id'] ?? 0 : 0 );
			if ( $id > 0 && is_array( $product ) ) {
				$query                      = array(
					'kind' => 'product',
					'id'   => $id,
				);
				$queries[ "product$index" ] = Chosen_Options::ask( $query, Chosen_Options::read( $product['options'] ?? array() ) );
			}
		}
		return $queries;
	}

	/**
	 * What the script puts in place.
	 *
	 * @param Answer       $results By the query's name.
	 * @param list<string> $names   The queries'.
	 * @return array{cards: object, products: list<array<string, mixed>|null>}
	 */
	private function read( Answer $results, array $names ): array {
		$cards    = array();
		$products = array();
		foreach ( $names as $name ) {
			$result = $results->child( $name );
			$data   = $result->flag( 'ok' ) ? $result->child( 'data' ) : null;
			if ( 'cards' !== $name ) {
				$products[] = null === $data ? null : $this->chosen->read( $data );
				continue;
			}
			foreach ( null === $data ? array() : $data->children( 'items' ) as $card ) {
				$view                          = array(
					'id'    => $card->int( 'id' ),
					'price' => Price::read( $card->child_or_null( 'price' ) ),
				);
				$cards[ (string) $view['id'] ] = $this->template->render( 'product-price', $view );
			}
		}
		return array(
			'cards'    => (object) $cards,
			'products' => $products,
		);
	}

	private static function id( mixed $sent ): int {
		return is_int( $sent ) && $sent > 0 && $sent < 2_147_483_648 ? $sent : 0;
	}

	/**
	 * An answer nobody keeps.
	 *
	 * @param array<mixed> $body   What it says.
	 * @param int          $status The status.
	 */
	private function answer( array $body, int $status ): \WP_REST_Response {
		$answer = new \WP_REST_Response( $body, $status );
		$answer->header( 'Cache-Control', 'no-store, private' );
		return $answer;
	}
}
