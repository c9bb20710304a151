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
			self::row( 'held', 'note', __( 'Held', 'storebridge' ), sprintf( __( '%1$s things, %2$s of at most %3$s.', 'storebridge' ), number_format_i18n( $cache->int( 'entries' ) ), (string) size_format( $cache->int( 'bytes' ), 1 ), (string) size_format( $cache->int( 'maxBytes' ) ) ) ),
			/* translators: 1: a number of times, 2: a percentage. */
			self::row( 'reads', 'note', __( 'Since its start', 'storebridge' ), sprintf( __( 'Asked %1$s times; %2$d%% answered without asking BigCommerce.', 'storebridge' ), number_format_i18n( $reads ), $share ) ),
			self::upstream( $cache->text( 'upstream' ) ),
			self::shared( $cache ),
		);
		if ( $cache->int( 'evictions' ) > 0 ) {
			/* translators: %s: a number. */
			$rows[] = self::row( 'full', 'note', __( 'Full', 'storebridge' ), sprintf( __( '%s things had to leave for others. More memory (CACHE_MAX_MB) would keep them.', 'storebridge' ), number_format_i18n( $cache->int( 'evictions' ) ) ) );
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
			? self::row( 'upstream', 'good', __( 'BigCommerce', 'storebridge' ), __( 'It is asked for what is missing or has aged.', 'storebridge' ) )
			: self::row( 'upstream', 'bad', __( 'BigCommerce', 'storebridge' ), __( 'It failed several times in a row, so it is left alone for moments, and what is held is shown.', 'storebridge' ) );
	}

	/**
	 * Whether several sidecars share it.
	 *
	 * @param Answer $cache What the sidecar tells of it.
	 * @return ReportRow
	 */
	private static function shared( Answer $cache ): array {
		if ( ! $cache->has( 'isShared' ) ) {
			return self::row( 'shared', 'note', __( 'Shared', 'storebridge' ), __( 'This sidecar remembers for itself. Where several run, REDIS_URL lets them share.', 'storebridge' ) );
		}
		return $cache->flag( 'isShared' )
			? self::row( 'shared', 'good', __( 'Shared', 'storebridge' ), __( 'All sidecars share it.', 'storebridge' ) )
			: self::row( 'shared', 'bad', __( 'Shared', 'storebridge' ), __( 'The server named by REDIS_URL is out of reach, so each sidecar remembers for itself.', 'storebridge' ) );
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
