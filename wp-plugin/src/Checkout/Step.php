<?php
/**
 * One step of a checkout on this site.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/checkout-<slug>.php, within checkout-steps.php.
 *
 * @phpstan-import-type Contents from Checkout_Shape
 */
interface Step {
	/**
	 * Its place in addresses.
	 */
	public function slug(): string;

	/**
	 * What its template shows, or why it cannot be shown.
	 *
	 * @param Contents $checkout The checkout.
	 * @return array<string, mixed>|\WP_Error
	 */
	public function view( array $checkout ): array|\WP_Error;
}
