<?php
/**
 * What a wish is for: a product, or one of its variants. Written as "101" or "101-1023" in addresses, forms and the browser.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

defined( 'ABSPATH' ) || exit;

final class Wished {
	public function __construct( public readonly int $product, public readonly int $variant = 0 ) {}

	/**
	 * As it is written, or null for what is none.
	 *
	 * @param string $written From an address or a form.
	 */
	public static function read( string $written ): ?self {
		return 1 === preg_match( '/^([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?$/D', $written, $found ) ? new self( (int) $found[1], (int) ( $found[2] ?? 0 ) ) : null;
	}

	public function written(): string {
		return 0 === $this->variant ? (string) $this->product : "$this->product-$this->variant";
	}

	/**
	 * For the sidecar.
	 *
	 * @return array{productId: int, variantId?: int}
	 */
	public function body(): array {
		return array( 'productId' => $this->product ) + array_filter( array( 'variantId' => $this->variant ) );
	}
}
