<?php
/**
 * A shortcode that shows something of the catalogue: it can say what it will ask before it is rendered.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

defined( 'ABSPATH' ) || exit;

interface Catalog_Shortcode {
	/**
	 * Its name.
	 *
	 * @return non-empty-string
	 */
	public function tag(): string;

	/**
	 * The catalogue's question, or null for attributes that make none.
	 *
	 * @param mixed $written What WordPress gives a shortcode.
	 * @return array<string, mixed>|null
	 */
	public function query( mixed $written ): ?array;

	public function render( mixed $written ): string;
}
