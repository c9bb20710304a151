<?php
/**
 * What changes on a product page when another choice is made: price, stock, SKU and picture. The same for every shopper.
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
use Storebridge\Views\Refusal;
use Storebridge\Views\Stock;

defined( 'ABSPATH' ) || exit;

final class Chosen_Product {
	private const CACHE_SECONDS = 60;

	public function __construct( private readonly Lookup $lookup, private readonly Template $template ) {}

	/**
	 * The product with these options chosen.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request Id, and value ids by option id.
	 */
	public function show( \WP_REST_Request $request ): \WP_REST_Response {
		$query = array_filter(
			array(
				'kind'    => 'product',
				'id'      => absint( is_scalar( $request['id'] ) ? $request['id'] : 0 ),
				'options' => $this->chosen( $request['options'] ),
			)
		);
		$found = $this->lookup->answer( $query, array( $this, 'read' ) );
		if ( $found instanceof \WP_Error ) {
			return new \WP_REST_Response( array( 'message' => Refusal::words( $found ) ), Refusal::status( $found ) );
		}
		$answer = new \WP_REST_Response( $found );
		$answer->header( 'Cache-Control', 'public, max-age=' . self::CACHE_SECONDS );
		return $answer;
	}

	/**
	 * What the script puts in place.
	 *
	 * @param Answer $product The sidecar's.
	 * @return array{price: string, stock: string, sku: string, orderable: bool, picture: array<string, string>|null}
	 */
	public function read( Answer $product ): array {
		$stock = Stock::read( $product );
		return array(
			'price'     => $this->template->render( 'product-price', array( 'price' => Price::read( $product->child_or_null( 'price' ) ) ) ),
			'stock'     => $this->template->render( 'product-stock', array( 'stock' => $stock ) ),
			'sku'       => $product->child_or_null( 'variant' )?->text_or( 'sku', '' ) ?? $product->text_or( 'sku', '' ),
			'orderable' => $stock['orderable'],
			'picture'   => Picture::read( $product->child_or_null( 'image' ), Picture::IN_GALLERY, $product->text( 'name' ) ),
		);
	}

	/**
	 * Choices the sidecar can read; the rest is left out.
	 *
	 * @param mixed $sent Value ids by option id.
	 * @return object|null
	 */
	private function chosen( mixed $sent ): ?object {
		$chosen = array_filter( is_array( $sent ) ? $sent : array(), static fn( mixed $value, int|string $id ): bool => is_string( $value ) && ctype_digit( $value ) && ctype_digit( (string) $id ), ARRAY_FILTER_USE_BOTH );
		return array() === $chosen ? null : (object) array_slice( $chosen, 0, 30, true );
	}
}
