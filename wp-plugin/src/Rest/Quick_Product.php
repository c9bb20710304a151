<?php
/**
 * A product as its quick view shows it. The same for every shopper.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Rest;

use Storebridge\Catalog\Lookup;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Failure;
use Storebridge\Views\Quick_Product as Quick_Product_View;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

final class Quick_Product {
	private const CACHE_SECONDS = 60;

	public function __construct( private readonly Lookup $lookup, private readonly Quick_Product_View $view ) {}

	/**
	 * The product's HTML, or why there is none.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request "product" is its id.
	 */
	public function show( \WP_REST_Request $request ): \WP_REST_Response {
		$query = array(
			'kind' => 'product',
			'id'   => absint( is_scalar( $request['product'] ) ? $request['product'] : 0 ),
		);
		$html  = $this->lookup->answer( $query, array( $this->view, 'render' ) );
		if ( $html instanceof \WP_Error ) {
			return self::refusal( $html );
		}
		$answer = new \WP_REST_Response( array( 'html' => $html ) );
		$answer->header( 'Cache-Control', 'public, max-age=' . self::CACHE_SECONDS );
		return $answer;
	}

	private static function refusal( \WP_Error $error ): \WP_REST_Response {
		$is_outage = Failure::is_outage( $error );
		$answer    = new \WP_REST_Response(
			array( 'message' => $is_outage ? __( 'This product cannot be shown right now. Please try again in a few minutes.', 'storebridge' ) : Refusal::words( $error ) ),
			$is_outage ? 503 : Refusal::status( $error )
		);
		if ( $is_outage ) {
			$answer->header( 'Retry-After', (string) Failure::retry_after( $error ) );
		}
		return $answer;
	}
}
