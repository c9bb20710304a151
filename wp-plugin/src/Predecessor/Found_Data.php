<?php
/**
 * How much of the predecessor's data the database holds. It stays: nothing of it is ours to delete.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

defined( 'ABSPATH' ) || exit;

/**
 * Counted only.
 *
 * @phpstan-import-type Row from Report
 */
final class Found_Data {
	/**
	 * A row for each kind there is any of.
	 *
	 * @return \Generator<int, Row>
	 */
	public static function rows(): \Generator {
		$serves = __( 'Kept: they tell which product an old address or a post_id meant.', 'storebridge' );
		$idle   = __( 'Nothing reads it any more.', 'storebridge' );
		yield from self::row( __( 'Posts', 'storebridge' ), Traces::PRODUCT, self::posts( Traces::PRODUCT ), $serves );
		yield from self::row( __( 'Posts', 'storebridge' ), 'bigcommerce_task', self::posts( 'bigcommerce_task' ), $idle );
		yield from self::row( __( 'Posts', 'storebridge' ), 'bigcommerce_sync_log', self::posts( 'bigcommerce_sync_log' ), $idle );
		foreach ( self::taxonomies() as $taxonomy => $count ) {
			yield from self::row( __( 'Terms', 'storebridge' ), $taxonomy, $count, in_array( $taxonomy, array( Traces::CATEGORY, Traces::BRAND ), true ) ? $serves : $idle );
		}
		yield from self::row( __( 'Settings', 'storebridge' ), 'bigcommerce_*', self::options(), __( 'Kept: its words in addresses and numbers per page are read from them.', 'storebridge' ) );
		foreach ( self::events() as $hook => $count ) {
			yield from self::row( __( 'Scheduled event', 'storebridge' ), $hook, $count, __( 'It no longer does anything.', 'storebridge' ) );
		}
	}

	/**
	 * A row, where there is any.
	 *
	 * @param string $what    The kind.
	 * @param string $name    Its name in the database.
	 * @param int    $count   How many.
	 * @param string $becomes In words.
	 * @return \Generator<int, Row>
	 */
	private static function row( string $what, string $name, int $count, string $becomes ): \Generator {
		if ( $count > 0 ) {
			yield array(
				'what'    => $what,
				/* translators: %s: a number. */
				'where'   => sprintf( _n( '%s in the database', '%s in the database', $count, 'storebridge' ), number_format_i18n( $count ) ),
				'url'     => '',
				'found'   => $name,
				'becomes' => $becomes,
				'differs' => '',
			);
		}
	}

	private static function posts( string $type ): int {
		global $wpdb;
		return $wpdb instanceof \wpdb ? self::count( (string) $wpdb->prepare( 'SELECT COUNT(*) FROM %i WHERE post_type = %s', $wpdb->posts, $type ) ) : 0; // phpcs:ignore WordPress.DB -- a name takes %i.
	}

	private static function options(): int {
		global $wpdb;
		return $wpdb instanceof \wpdb ? self::count( (string) $wpdb->prepare( 'SELECT COUNT(*) FROM %i WHERE option_name LIKE %s', $wpdb->options, $wpdb->esc_like( Traces::PREFIX ) . '%' ) ) : 0; // phpcs:ignore WordPress.DB -- a name takes %i.
	}

	private static function count( string $query ): int {
		global $wpdb;
		$count = $wpdb instanceof \wpdb ? $wpdb->get_var( $query ) : 0; // phpcs:ignore WordPress.DB -- prepared by the callers; a report, asked for by hand.
		return is_numeric( $count ) ? (int) $count : 0;
	}

	/**
	 * How many terms each of its taxonomies has.
	 *
	 * @return array<string, int>
	 */
	private static function taxonomies(): array {
		global $wpdb;
		// phpcs:ignore WordPress.DB -- prepared; a report, asked for by hand.
		$rows   = $wpdb instanceof \wpdb ? $wpdb->get_results( (string) $wpdb->prepare( 'SELECT taxonomy, COUNT(*) AS terms FROM %i WHERE taxonomy LIKE %s GROUP BY taxonomy ORDER BY taxonomy', $wpdb->term_taxonomy, $wpdb->esc_like( Traces::PREFIX ) . '%' ) ) : array();
		$counts = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$row      = is_object( $row ) ? get_object_vars( $row ) : array();
			$taxonomy = $row['taxonomy'] ?? '';
			$terms    = $row['terms'] ?? 0;
			if ( is_string( $taxonomy ) && is_numeric( $terms ) ) {
				$counts[ $taxonomy ] = (int) $terms;
			}
		}
		return $counts;
	}

	/**
	 * How often each of its scheduled events is due.
	 *
	 * @return array<string, int>
	 */
	private static function events(): array {
		$counts = array();
		foreach ( _get_cron_array() as $hooks ) {
			foreach ( $hooks as $hook => $events ) {
				if ( str_starts_with( (string) $hook, Traces::PREFIX ) ) {
					$counts[ (string) $hook ] = ( $counts[ (string) $hook ] ?? 0 ) + count( $events );
				}
			}
		}
		return $counts;
	}
}
