<?php
/**
 * What WordPress and search engines are told about a page of the catalogue.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

defined( 'ABSPATH' ) || exit;

final class Head {
	/**
	 * Addresses are whole, "" where there is none.
	 *
	 * @param string $name        The page's name.
	 * @param string $url         Its one right address, without a query.
	 * @param string $canonical   The address search engines should keep.
	 * @param string $title       For the window; "" takes the name.
	 * @param string $description In a sentence or two, without HTML.
	 * @param bool   $is_indexed  Whether search engines may list it.
	 * @param string $previous    The page before, of a list in pages.
	 * @param string $next        The page after.
	 */
	public function __construct(
		public readonly string $name,
		public readonly string $url,
		public readonly string $canonical,
		public readonly string $title = '',
		public readonly string $description = '',
		public readonly bool $is_indexed = true,
		public readonly string $previous = '',
		public readonly string $next = '',
	) {}
}
