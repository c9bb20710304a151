<?php
/**
 * As much of WP-CLI as the plugin uses, for the static checks: it is there only where `wp` runs.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace WP_CLI\Utils {
	/**
	 * Prints rows.
	 *
	 * @param string                      $format  Such as "table".
	 * @param list<array<string, string>> $rows    By column.
	 * @param list<string>                $columns Those to print.
	 */
	function format_items( string $format, array $rows, array $columns ): void {}
}

namespace {
	final class WP_CLI {
		public static function add_command( string $name, callable|object|string $command ): void {}

		public static function log( string $words ): void {}

		public static function success( string $words ): void {}

		public static function warning( string $words ): void {}

		public static function error( string $words ): never {
			exit( 1 );
		}
	}
}
