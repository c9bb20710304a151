<?php
/**
 * `wp storebridge routes`, `pages` and `export-shortcodes`: what this site has of the shop.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cli;

use Storebridge\Feature;
use Storebridge\Usage\Places;

defined( 'ABSPATH' ) || exit;

final class Site_Command implements Feature {
	public function __construct( private readonly Site_Facts $site, private readonly Places $places ) {}

	public function boot(): void {
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			\WP_CLI::add_command( 'storebridge routes', array( $this, 'routes' ) );
			\WP_CLI::add_command( 'storebridge pages', array( $this, 'pages' ) );
			\WP_CLI::add_command( 'storebridge export-shortcodes', array( $this, 'export_shortcodes' ) );
		}
	}

	/**
	 * Lists the addresses that the shop answers, and what stands there.
	 *
	 * "shared" is where entries of another plugin's type, or terms of its taxonomy, are shown before what is the shop's; "taken"
	 * where the address itself is a page or an archive of the site's own. Exits 1 where one of them does not lead to the shop.
	 *
	 * ## OPTIONS
	 *
	 * [--format=<format>]
	 * : How to print it.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - csv
	 *   - json
	 * ---
	 *
	 * @param list<string>          $arguments None.
	 * @param array<string, string> $options   The format.
	 */
	public function routes( array $arguments, array $options ): void {
		$routes = $this->site->routes();
		Rows::show( $options['format'] ?? 'table', array( 'address', 'what', 'state' ), $routes );
		Rows::end( ! in_array( 'taken', array_column( $routes, 'state' ), true ) && ! in_array( 'no rule', array_column( $routes, 'state' ), true ) );
	}

	/**
	 * Lists the shop's pages, and makes those that are missing.
	 *
	 * Exits 1 where one is missing.
	 *
	 * ## OPTIONS
	 *
	 * [--create]
	 * : Makes what is missing first.
	 *
	 * [--format=<format>]
	 * : How to print it.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - csv
	 *   - json
	 * ---
	 *
	 * @param list<string>               $arguments None.
	 * @param array<string, bool|string> $options   The format, and whether to make them.
	 */
	public function pages( array $arguments, array $options ): void {
		$pages = $this->site->pages( isset( $options['create'] ) );
		Rows::show( is_string( $options['format'] ?? null ) ? $options['format'] : 'table', array( 'page', 'id', 'status', 'url', 'constant' ), $pages );
		Rows::end( ! in_array( '', array_column( $pages, 'url' ), true ) );
	}

	/**
	 * Lists every place on the site that uses a shortcode, block or menu item of Storebridge.
	 *
	 * Looks through posts of every type, what page builders keep beside them, menus, widgets and the theme's files.
	 *
	 * ## OPTIONS
	 *
	 * [--format=<format>]
	 * : How to print it.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - csv
	 *   - json
	 *   - count
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp storebridge export-shortcodes --format=csv > places.csv
	 *
	 * @param list<string>          $arguments None.
	 * @param array<string, string> $options   The format.
	 */
	public function export_shortcodes( array $arguments, array $options ): void {
		Rows::show( $options['format'] ?? 'table', array( 'where', 'id', 'type', 'status', 'title', 'kind', 'name', 'attributes' ), $this->places->all() );
	}
}
