<?php
/**
 * `wp storebridge status`, `test` and `cache`: how the shop is, and what an operator does about it. What a script needs to know is in
 * the exit code.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cli;

use Storebridge\Admin\Connection_Test;
use Storebridge\Admin\Report;
use Storebridge\Feature;
use Storebridge\Sidecar\Cache;
use Storebridge\Sidecar\Failures;
use Storebridge\Views\Advice;

defined( 'ABSPATH' ) || exit;

final class Shop_Command implements Feature {
	private const REPORT = array( 'state', 'label', 'words' );

	public function __construct(
		private readonly Connection_Test $test,
		private readonly Cache $cache,
		private readonly Failures $failures,
	) {}

	public function boot(): void {
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			foreach ( array( 'status', 'test', 'cache' ) as $name ) {
				\WP_CLI::add_command( "storebridge $name", array( $this, $name ) );
			}
		}
	}

	/**
	 * Shows how the shop is: the connection, webhooks, the cache, and the last failures.
	 *
	 * Exits 1 where the sidecar cannot be asked.
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
	public function status( array $arguments, array $options ): void {
		$report = $this->test->look();
		$failed = array_map(
			static fn( array $one ): array => array(
				'state' => 'note',
				'label' => 'Failure ' . gmdate( 'c', $one['at'] ),
				'words' => "{$one['code']} ({$one['room']}, {$one['times']}×): {$one['message']} [{$one['reference']}]",
			),
			$this->failures->all()
		);
		Rows::show( $options['format'] ?? 'table', self::REPORT, array( ...$report->rows, ...$report->cache, ...$failed ) );
		Rows::end( null === $report->error );
	}

	/**
	 * Tests the connection as the button in the settings does.
	 *
	 * Exits 1 where something is wrong.
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
	public function test( array $arguments, array $options ): void {
		$report = $this->test->look();
		Rows::show( $options['format'] ?? 'table', self::REPORT, $report->rows );
		Rows::end( null === $report->error && Report::is_good( $report->rows ) );
	}

	/**
	 * Shows how the sidecar's cache does, or drops what it holds.
	 *
	 * ## OPTIONS
	 *
	 * [<action>]
	 * : What to do.
	 * ---
	 * default: show
	 * options:
	 *   - show
	 *   - drop
	 * ---
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
	 * @param list<string>          $arguments What to do.
	 * @param array<string, string> $options   The format.
	 */
	public function cache( array $arguments, array $options ): void {
		if ( 'drop' === ( $arguments[0] ?? 'show' ) ) {
			$dropped = $this->cache->drop();
			if ( $dropped instanceof \WP_Error ) {
				self::fail( $dropped );
			}
			\WP_CLI::success( "Dropped: $dropped." );
			return;
		}
		$report = $this->test->look();
		if ( null !== $report->error ) {
			self::fail( $report->error );
		}
		Rows::show( $options['format'] ?? 'table', self::REPORT, $report->cache );
	}

	private static function fail( \WP_Error $error ): never {
		\WP_CLI::error( $error->get_error_message() . ' ' . Advice::on( $error ) );
	}
}
