<?php
/**
 * What changes on a product page when another choice is made: price, stock, numbers and picture. The same for every shopper.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Rest;

use Storebridge\Catalog\Chosen_Options;
use Storebridge\Catalog\Lookup;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;
use Storebridge\Views\Chosen;
use Storebridge\Views\Picture;
use Storebridge\Views\Refusal;

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
		$query = array(
			'kind' => 'product',
			'id'   => absint( is_scalar( $request['id'] ) ? $request['id'] : 0 ),
		);
		$query = Chosen_Options::ask( $query, Chosen_Options::read( $request[ Chosen_Options::NAME ] ) );
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
	 * @return array{price: string, stock: string, bulk: string, codes: array<string, string>, orderable: bool, message: string, picture: array<string, string>|null}
	 */
	public function read( Answer $product ): array {
		$chosen = Chosen::read( $product );
		return array(
			'price'     => $this->template->render( 'product-price', array( 'price' => $chosen['price'] ) ),
			'stock'     => $this->template->render( 'product-stock', array( 'stock' => $chosen['stock'] ) ),
			'bulk'      => array() === $chosen['bulk'] ? '' : $this->template->render( 'product-bulk', array( 'bulk' => $chosen['bulk'] ) ),
			'codes'     => $chosen['codes'],
			'orderable' => $chosen['orderable'],
			'message'   => $chosen['message'],
			'picture'   => Picture::read( $product->child_or_null( 'image' ), Picture::IN_GALLERY, $product->text( 'name' ) ),
		);
	}
}
