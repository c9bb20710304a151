<?php
/**
 * The one template tag beside WordPress's own: prints a template inside another.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

defined( 'ABSPATH' ) || exit;

/**
 * Prints templates/<name>.php, or the theme's storebridge/<name>.php.
 *
 * @param string               $name The template's name, without ".php".
 * @param array<string, mixed> $view What that template shows; its shape stands at its head.
 */
function part( string $name, array $view ): void {
	( new Template() )->show( $name, $view );
}
