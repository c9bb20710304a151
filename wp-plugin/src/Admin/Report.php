<?php
/**
 * What the sidecar told of itself, in rows; or why it told nothing.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Rows in words, for people.
 *
 * @phpstan-import-type ReportRow from Connection_Test
 */
final class Report {
	/**
	 * A report.
	 *
	 * @param list<ReportRow> $rows  Of the connection.
	 * @param \WP_Error|null  $error Why it could not be asked.
	 * @param list<ReportRow> $cache Of the cache; none where the sidecar is too old to tell.
	 */
	public function __construct( public readonly array $rows, public readonly ?\WP_Error $error, public readonly array $cache = array() ) {}

	/**
	 * The rows of some kinds.
	 *
	 * @param list<string> $ids Which.
	 * @return list<ReportRow>
	 */
	public function of( array $ids ): array {
		return array_values( array_filter( $this->rows, static fn( array $row ): bool => in_array( $row['id'], $ids, true ) ) );
	}

	/**
	 * Whether nothing among these is wrong.
	 *
	 * @param list<ReportRow> $rows Some of ours.
	 */
	public static function is_good( array $rows ): bool {
		return ! in_array( 'bad', array_column( $rows, 'state' ), true );
	}
}
