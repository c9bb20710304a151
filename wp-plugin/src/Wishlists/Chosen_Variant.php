<?php
/**
 * Which variant of a product a shopper has chosen by the options of its form.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

use Storebridge\Catalog\Chosen_Options;
use Storebridge\Catalog\Lookup;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

final class Chosen_Variant {
	public function __construct( private readonly Lookup $lookup ) {}

	/**
	 * The wish with the variant in it. Where not all is chosen, or it cannot be found out, it is for the product.
	 *
	 * @param Wished                    $wished  The product.
	 * @param array<int|string, string> $options Value ids by option id.
	 */
	public function of( Wished $wished, array $options ): Wished {
		$chosen = Chosen_Options::read( $options );
		if ( array() === $chosen || 0 !== $wished->variant ) {
			return $wished;
		}
		$query = array(
			'kind' => 'product',
			'id'   => $wished->product,
		);
		$found = $this->lookup->answer( Chosen_Options::ask( $query, $chosen ), static fn( Answer $product ): int => $product->child_or_null( 'variant' )?->int( 'id' ) ?? 0 );
		return new Wished( $wished->product, is_int( $found ) ? $found : 0 );
	}
}
