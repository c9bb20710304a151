<?php
/**
 * Prints rows as WP-CLI's commands do, as they come: a table a hundred at a time, the rest one by one.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cli;

defined( 'ABSPATH' ) || exit;

/**
 * Cells by the name of their column.
 *
 * @phpstan-type Row array<string, string>
 */
final class Rows {
	private const IN_A_TABLE = 100;

	/**
	 * Prints all of them.
	 *
	 * @param string         $format  "table", "csv", "json" or "count".
	 * @param list<string>   $columns Which, in their order.
	 * @param iterable<Row>  $rows    The rows.
	 */
	public static function show( string $format, array $columns, iterable $rows ): void {
		match ( $format ) {
			'csv'   => self::csv( $columns, $rows ),
			'json'  => self::json( $columns, $rows ),
			'count' => \WP_CLI::line( (string) self::count( $rows ) ),
			default => self::table( $columns, $rows ),
		};
	}

	/**
	 * Tells a script by the exit code that something is wrong.
	 *
	 * @param bool $is_well Whether nothing is.
	 */
	public static function end( bool $is_well ): void {
		if ( ! $is_well ) {
			\WP_CLI::halt( 1 );
		}
	}

	/**
	 * Comma-separated, with a head.
	 *
	 * @param list<string>  $columns Which.
	 * @param iterable<Row> $rows    The rows.
	 */
	private static function csv( array $columns, iterable $rows ): void {
		\WP_CLI::line( self::line( $columns ) );
		foreach ( $rows as $row ) {
			\WP_CLI::line( self::line( self::cells( $columns, $row ) ) );
		}
	}

	/**
	 * One list of objects.
	 *
	 * @param list<string>  $columns Which.
	 * @param iterable<Row> $rows    The rows.
	 */
	private static function json( array $columns, iterable $rows ): void {
		$before = '[';
		foreach ( $rows as $row ) {
			\WP_CLI::line( $before . wp_json_encode( array_combine( $columns, self::cells( $columns, $row ) ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
			$before = ',';
		}
		\WP_CLI::line( '[' === $before ? '[]' : ']' );
	}

	/**
	 * For people.
	 *
	 * @param list<string>  $columns Which.
	 * @param iterable<Row> $rows    The rows.
	 */
	private static function table( array $columns, iterable $rows ): void {
		$waiting = array();
		foreach ( $rows as $row ) {
			$waiting[] = array_combine( $columns, self::cells( $columns, $row ) );
			if ( count( $waiting ) === self::IN_A_TABLE ) {
				\WP_CLI\Utils\format_items( 'table', $waiting, $columns );
				$waiting = array();
			}
		}
		if ( array() !== $waiting ) {
			\WP_CLI\Utils\format_items( 'table', $waiting, $columns );
		}
	}

	/**
	 * How many.
	 *
	 * @param iterable<Row> $rows The rows.
	 */
	private static function count( iterable $rows ): int {
		$count = 0;
		foreach ( $rows as $row ) {
			$count += array() === $row ? 0 : 1;
		}
		return $count;
	}

	/**
	 * A row's cells.
	 *
	 * @param list<string> $columns Which.
	 * @param Row          $row     The row.
	 * @return list<string>
	 */
	private static function cells( array $columns, array $row ): array {
		return array_map( static fn( string $column ): string => $row[ $column ] ?? '', $columns );
	}

	/**
	 * A line of comma-separated cells. What a spreadsheet would take for a formula is made text.
	 *
	 * @param list<string> $cells The cells.
	 */
	private static function line( array $cells ): string {
		$safe = array_map( static fn( string $cell ): string => 1 === preg_match( '/^[=+\-@\t\r]/', $cell ) ? "'$cell" : $cell, $cells );
		return implode( ',', array_map( static fn( string $cell ): string => 1 === preg_match( '/[",\r\n]/', $cell ) ? '"' . str_replace( '"', '""', $cell ) . '"' : $cell, $safe ) );
	}
}
