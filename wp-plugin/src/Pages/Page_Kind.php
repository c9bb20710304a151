<?php
/**
 * A kind of page that shows something of the catalogue and is in no database.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

defined( 'ABSPATH' ) || exit;

interface Page_Kind {
	/**
	 * In class names and in the names of a theme's templates.
	 *
	 * @return 'product'|'listing'|'session-sync'|'cart-recovery'
	 */
	public function name(): string;

	/**
	 * Whether this address is a page of this kind; if so, says early what will be asked.
	 *
	 * @param \WP_Query $query WordPress's.
	 */
	public function find( \WP_Query $query ): bool;

	/**
	 * The page's head, or why there is no page.
	 */
	public function head(): Head|\WP_Error;

	/**
	 * Asks for the page's stylesheets and scripts.
	 */
	public function enqueue(): void;

	/**
	 * The page's content.
	 */
	public function render(): string;
}
