<?php
/**
 * A feature adds its hooks in boot() and does nothing else there.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

defined( 'ABSPATH' ) || exit;

interface Feature {
	public function boot(): void;
}
