<?php
/**
 * `wp storebridge migration report`: what on the site comes from BigCommerce for WordPress, and what will differ.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Report_Command implements Feature {
	private const AT_ONCE = 100;

	public function boot(): void {
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			\WP_CLI::add_command( 'storebridge migration', $this );
		}
	}

	/**
	 * Lists what on the site comes from BigCommerce for WordPress, what it becomes, and what differs. Changes nothing.
	 *
	 * ## OPTIONS
	 *
	 * [--format=<format>]
	 * : How it is written.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - csv
	 *   - json
	 * ---
	 *
	 * @param list<string>          $words   None.
	 * @param array<string, string> $options The format.
	 */
	public function report( array $words = array(), array $options = array() ): void {
		match ( $options['format'] ?? 'table' ) {
			'csv'   => $this->csv(),
			'json'  => $this->json(),
			'table' => $this->table(),
			default => \WP_CLI::error( 'There is no such format. Write one of: table, csv, json.' ),
		};
	}

	/**
	 * A hundred rows to a table: one of all would have to be held first.
	 */
	private function table(): void {
		$rows = array();
		foreach ( Report::rows() as $row ) {
			$rows[] = $row;
			if ( count( $rows ) === self::AT_ONCE ) {
				\WP_CLI\Utils\format_items( 'table', $rows, Report::COLUMNS );
				$rows = array();
			}
		}
		if ( array() !== $rows ) {
			\WP_CLI\Utils\format_items( 'table', $rows, Report::COLUMNS );
		}
	}

	private function csv(): void {
		\WP_CLI::log( implode( ',', Report::COLUMNS ) );
		foreach ( Report::rows() as $row ) {
			\WP_CLI::log( implode( ',', array_map( static fn( string $column ): string => self::cell( $row[ $column ] ), Report::COLUMNS ) ) );
		}
	}

	private function json(): void {
		$before = '[';
		foreach ( Report::rows() as $row ) {
			\WP_CLI::log( $before . wp_json_encode( $row, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) );
			$before = ',';
		}
		\WP_CLI::log( '[' === $before ? '[]' : ']' );
	}

	/**
	 * A cell no spreadsheet takes for a formula.
	 *
	 * @param string $text Its words.
	 */
	private static function cell( string $text ): string {
		$text = 1 === preg_match( '/^[=+\-@\t\r]/', $text ) ? "'$text" : $text;
		return '"' . str_replace( '"', '""', $text ) . '"';
	}
}
