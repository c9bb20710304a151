<?php
/**
 * As much of WP-CLI as the plugin uses, for the static checks: it is there only where `wp` runs.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace {
	final class WP_CLI {
		public static function add_command( string $name, callable|object|string $command ): void {}

		public static function log( string $words ): void {}

		public static function success( string $words ): void {}

		public static function warning( string $words ): void {}

		public static function error( string $words ): never {
			exit( 1 );
		}

		public static function line( string $words = '' ): void {}

		public static function halt( int $code ): never {
			exit( $code );
		}
	}
}

namespace WP_CLI\Utils {
	/**
	 * Prints rows.
	 *
	 * @param string                      $format  How.
	 * @param list<array<string, string>> $items   The rows.
	 * @param list<string>                $columns Which.
	 */
	function format_items( string $format, array $items, array $columns ): void {}
}
