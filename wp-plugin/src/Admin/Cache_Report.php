<?php
/**
 * How the sidecar's cache does, in plain words.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Rows of the status page.
 *
 * @phpstan-import-type ReportRow from Connection_Test
 */
final class Cache_Report {
	/**
	 * The rows.
	 *
	 * @param Answer $cache What the sidecar tells of it.
	 * @return list<ReportRow>
	 */
	public static function rows( Answer $cache ): array {
		$reads = $cache->int( 'hits' ) + $cache->int( 'staleHits' ) + $cache->int( 'misses' );
		$share = 0 === $reads ? 0 : (int) floor( 100 * ( $reads - $cache->int( 'misses' ) ) / $reads );
		$rows  = array(
			/* translators: 1: a number of entries, 2: a size such as "3 MB", 3: another size. */
			self::row( 'held', 'note', __( 'Size', 'storebridge' ), sprintf( _n( '%1$s entry, %2$s of %3$s at most.', '%1$s entries, %2$s of %3$s at most.', $cache->int( 'entries' ), 'storebridge' ), number_format_i18n( $cache->int( 'entries' ) ), (string) size_format( $cache->int( 'bytes' ), 1 ), (string) size_format( $cache->int( 'maxBytes' ) ) ) ),
			/* translators: 1: a number of times, 2: a percentage. */
			self::row( 'reads', 'note', __( 'Since the last restart', 'storebridge' ), sprintf( _n( 'Read %1$s time, %2$d%% without asking BigCommerce.', 'Read %1$s times, %2$d%% of them without asking BigCommerce.', $reads, 'storebridge' ), number_format_i18n( $reads ), $share ) ),
			self::upstream( $cache->text( 'upstream' ) ),
			self::shared( $cache ),
		);
		if ( $cache->int( 'evictions' ) > 0 ) {
			/* translators: %s: a number. */
			$rows[] = self::row( 'full', 'note', __( 'Memory full', 'storebridge' ), sprintf( _n( '%s entry was removed to make room. More memory (CACHE_MAX_MB) keeps more.', '%s entries were removed to make room. More memory (CACHE_MAX_MB) keeps more.', $cache->int( 'evictions' ), 'storebridge' ), number_format_i18n( $cache->int( 'evictions' ) ) ) );
		}
		return $rows;
	}

	/**
	 * Whether BigCommerce is being asked at all.
	 *
	 * @param string $state The breaker's.
	 * @return ReportRow
	 */
	private static function upstream( string $state ): array {
		return 'closed' === $state
			? self::row( 'upstream', 'good', __( 'BigCommerce', 'storebridge' ), __( 'It is asked for whatever is missing or out of date.', 'storebridge' ) )
			: self::row( 'upstream', 'bad', __( 'BigCommerce', 'storebridge' ), __( 'It failed several times in a row, so requests are paused for a few seconds and cached data is shown.', 'storebridge' ) );
	}

	/**
	 * Whether several sidecars share it.
	 *
	 * @param Answer $cache What the sidecar tells of it.
	 * @return ReportRow
	 */
	private static function shared( Answer $cache ): array {
		if ( ! $cache->has( 'isShared' ) ) {
			return self::row( 'shared', 'note', __( 'Shared cache', 'storebridge' ), __( 'This sidecar has a cache of its own. If you run several, set REDIS_URL so that they share one.', 'storebridge' ) );
		}
		return $cache->flag( 'isShared' )
			? self::row( 'shared', 'good', __( 'Shared cache', 'storebridge' ), __( 'All sidecars share one cache.', 'storebridge' ) )
			: self::row( 'shared', 'bad', __( 'Shared cache', 'storebridge' ), __( 'The server in REDIS_URL cannot be reached, so each sidecar uses a cache of its own.', 'storebridge' ) );
	}

	/**
	 * A row.
	 *
	 * @param string              $id    What it is about.
	 * @param 'good'|'bad'|'note' $state Right, wrong, or just to know.
	 * @param string              $label The same, for people.
	 * @param string              $words What is to be said.
	 * @return ReportRow
	 */
	private static function row( string $id, string $state, string $label, string $words ): array {
		return Connection_Test::row( "cache_$id", $state, $label, $words );
	}
}
