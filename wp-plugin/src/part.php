<?php
/**
 * The template tags beside WordPress's own: they print a template inside another.
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

/**
 * Prints templates/admin/<name>.php, which no theme replaces.
 *
 * @param string               $name The template's name, without ".php".
 * @param array<string, mixed> $view What that template shows; its shape stands at its head.
 */
function admin_part( string $name, array $view ): void {
	( new Template() )->show_admin( $name, $view );
}
