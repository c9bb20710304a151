<?php
/**
 * One tab under Settings → Storebridge.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

defined( 'ABSPATH' ) || exit;

interface Screen {
	/**
	 * Its name in the address; "" for the one that is shown first.
	 */
	public function slug(): string;

	public function title(): string;

	public function show(): void;
}
