<?php
/**
 * The fields of one product, for blocks in the editor that are bound to them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Rest;

use Storebridge\Blocks\Product_Binding;
use Storebridge\Blocks\Product_Fields;
use Storebridge\Catalog\Lookup;

defined( 'ABSPATH' ) || exit;

final class Bound_Product {
	public function __construct( private readonly Lookup $lookup ) {}

	/**
	 * The fields by name, or why there are none.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request The product by exactly one of id, sku and path.
	 */
	public function show( \WP_REST_Request $request ): \WP_REST_Response {
		$query = Product_Binding::query( $request->get_params() );
		$found = null === $query ? new \WP_Error( 'invalid_input' ) : $this->lookup->answer( $query, array( Product_Fields::class, 'read' ) );
		return $found instanceof \WP_Error ? Away::answer( $found ) : new \WP_REST_Response( $found );
	}
}
