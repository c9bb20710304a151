<?php
/**
 * Products for the editors' picker: those whose name or SKU is typed, or those chosen before.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Rest;

use Storebridge\Catalog\Lookup;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;
use Storebridge\Views\Picture;
use Storebridge\Views\Price;
use Storebridge\Views\Stock;

defined( 'ABSPATH' ) || exit;

/**
 * One of them, in words.
 *
 * @phpstan-type Found array{id: int, name: string, sku: string, price: string, stock: string, picture: string}
 */
final class Found_Products {
	private const LIMIT = 12;

	public function __construct( private readonly Lookup $lookup, private readonly Template $template ) {}

	/**
	 * The products, or why there are none.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request "search" is what is typed, "ids" those chosen before.
	 */
	public function show( \WP_REST_Request $request ): \WP_REST_Response {
		$found = array();
		foreach ( $this->queries( $request ) as $query ) {
			$items = $this->lookup->answer( $query, fn( Answer $answer ): array => array_map( array( $this, 'read' ), $answer->children( 'items' ) ) );
			if ( $items instanceof \WP_Error ) {
				return Away::answer( $items );
			}
			$found = array( ...$found, ...$items );
		}
		return new \WP_REST_Response( array_values( array_column( $found, null, 'id' ) ) );
	}

	/**
	 * What the catalogue is asked. A whole SKU comes first; a part of one the store's search may find.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request The script's.
	 * @return list<array<string, mixed>>
	 */
	private function queries( \WP_REST_Request $request ): array {
		$typed = is_string( $request['search'] ) ? trim( sanitize_text_field( $request['search'] ) ) : '';
		$ids   = is_array( $request['ids'] ) ? array_values( array_unique( array_filter( $request['ids'], 'is_int' ) ) ) : array();
		$asked = array();
		if ( array() !== $ids ) {
			$asked[] = array(
				'kind' => 'products',
				'ids'  => $ids,
			);
		}
		if ( '' !== $typed ) {
			$asked[] = array(
				'kind' => 'products',
				'skus' => array( $typed ),
			);
			$asked[] = array(
				'kind'  => 'search',
				'term'  => $typed,
				'limit' => self::LIMIT,
			);
		}
		array_walk( $asked, array( $this->lookup, 'need' ) );
		return $asked;
	}

	/**
	 * A product in words.
	 *
	 * @param Answer $card The sidecar's.
	 * @return Found
	 */
	public function read( Answer $card ): array {
		$price   = Price::read( $card->child_or_null( 'price' ) );
		$picture = Picture::read( $card->child_or_null( 'image' ), Picture::IN_TILE );
		$stock   = $this->template->render( 'product-stock', array( 'stock' => Stock::read( $card ) ) );
		return array(
			'id'      => $card->int( 'id' ),
			'name'    => $card->text( 'name' ),
			'sku'     => $card->text_or( 'sku', '' ),
			'price'   => self::price( $price['from'] ?? '', $price['now'] ?? '' ),
			'stock'   => html_entity_decode( trim( (string) preg_replace( '/\s+/', ' ', wp_strip_all_tags( $stock ) ) ), ENT_QUOTES ),
			'picture' => $picture['src'] ?? '',
		);
	}

	private static function price( string $from, string $now ): string {
		if ( '' === $from && '' === $now ) {
			return __( 'Price on request', 'storebridge' );
		}
		/* translators: %s: the lowest price. */
		return '' === $from ? $now : sprintf( __( 'From %s', 'storebridge' ), $from );
	}
}
