<?php
/**
 * A plugin that prints every page's head: it is given our values, so that nothing is printed twice.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

use Storebridge\Pages\Head;

defined( 'ABSPATH' ) || exit;

interface Head_Plugin {
	public function is_active(): bool;

	/**
	 * Gives it the page's head.
	 *
	 * @param Head $head The page's.
	 */
	public function take( Head $head ): void;
}
