<?php
/**
 * Prints templates/<name>.php with one variable, $view, or the theme's own storebridge/<name>.php.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

defined( 'ABSPATH' ) || exit;

final class Template {
	private const NAME = '/^[a-z]+(?:-[a-z]+)*$/D';

	/**
	 * The template's output.
	 *
	 * @param string               $name Name without ".php".
	 * @param array<string, mixed> $view What it shows.
	 */
	public function render( string $name, array $view ): string {
		ob_start();
		$this->show( $name, $view );
		return trim( (string) ob_get_clean() );
	}

	/**
	 * Prints the template.
	 *
	 * @param string               $name Name without ".php".
	 * @param array<string, mixed> $view What it shows.
	 */
	public function show( string $name, array $view ): void {
		if ( 1 !== preg_match( self::NAME, $name ) ) {
			return;
		}
		$theirs = locate_template( "storebridge/$name.php" );
		$this->print_file( '' === $theirs ? dirname( __DIR__ ) . "/templates/$name.php" : $theirs, $name, $view );
	}

	/**
	 * An admin screen's template, which no theme replaces.
	 *
	 * @param string               $name Name without ".php", under templates/admin.
	 * @param array<string, mixed> $view What it shows.
	 */
	public function show_admin( string $name, array $view ): void {
		$this->print_file( dirname( __DIR__ ) . "/templates/admin/$name.php", "admin/$name", $view );
	}

	/**
	 * An admin template's output.
	 *
	 * @param string               $name Name without ".php", under templates/admin.
	 * @param array<string, mixed> $view What it shows.
	 */
	public function render_admin( string $name, array $view ): string {
		ob_start();
		$this->show_admin( $name, $view );
		return trim( (string) ob_get_clean() );
	}

	/**
	 * Filters and includes, with nothing in scope but $view.
	 *
	 * @param string               $file Full path.
	 * @param string               $name The template's name.
	 * @param array<string, mixed> $view What it shows.
	 */
	private function print_file( string $file, string $name, array $view ): void {
		/**
		 * What a template is about to show. Raw values: the template escapes them.
		 *
		 * @param array<string, mixed> $view What it shows; the shape stands at the template's head.
		 * @param string               $name The template's name, such as "product-card".
		 */
		$filtered = apply_filters( 'storebridge_view', $view, $name );
		$include  = static function ( string $storebridge_file, array $view ): void {
			include $storebridge_file;
		};
		$include( $file, is_array( $filtered ) ? $filtered : $view );
	}
}
