<?php
/**
 * What the sidecar told of itself, for the tests of Site Health that read it: WordPress asks them one after another, each by a request
 * of its own.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Health;

use Storebridge\Admin\Connection_Test;
use Storebridge\Admin\Report;

defined( 'ABSPATH' ) || exit;

/**
 * The first test asks; those behind it read what it heard, while that is new.
 *
 * @phpstan-import-type ReportRow from Connection_Test
 */
final class Recent_Report {
	private const NAME    = 'storebridge_health';
	private const SECONDS = 30;

	public function __construct( private readonly Connection_Test $test ) {}

	/**
	 * Asked now, and kept for the tests behind this one.
	 */
	public function ask(): Report {
		$report = $this->test->look();
		set_transient( self::NAME, $report->rows, self::SECONDS );
		return $report;
	}

	/**
	 * What was just heard, or else is asked now.
	 */
	public function read(): Report {
		$rows = self::rows( get_transient( self::NAME ) );
		return array() === $rows ? $this->ask() : new Report( $rows, null );
	}

	/**
	 * Rows as they were kept; none where anything is not as it should be.
	 *
	 * @param mixed $kept What was found.
	 * @return list<ReportRow>
	 */
	private static function rows( mixed $kept ): array {
		$rows = array();
		foreach ( is_array( $kept ) ? $kept : array() as $row ) {
			$state = is_array( $row ) ? $row['state'] ?? '' : '';
			if ( ! is_array( $row ) || ! in_array( $state, array( 'good', 'bad', 'note' ), true ) || ! is_string( $row['id'] ?? null ) || ! is_string( $row['label'] ?? null ) || ! is_string( $row['words'] ?? null ) ) {
				return array();
			}
			$rows[] = Connection_Test::row( $row['id'], $state, $row['label'], $row['words'] );
		}
		return $rows;
	}
}
