<?php
/**
 * What was done lately, by key: in the site's object cache where it has one, else among its transients, which
 * WordPress clears away by itself.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

defined( 'ABSPATH' ) || exit;

/**
 * Sessions are kept as hashes only.
 *
 * @phpstan-type Added array{name: string, quantity: int, count: int, notices: list<string>}
 */
final class Once_Memory {
	private const GROUP       = 'storebridge_once';
	private const RUNNING     = 'running';
	private const TTL_SECONDS = 10 * MINUTE_IN_SECONDS;

	/**
	 * A request that died leaves its key claimed for no longer than this.
	 */
	private const RUNNING_SECONDS = 30;

	/**
	 * Whether the key is ours from now on. Of many that ask at once, one is told so.
	 *
	 * @param string $key The key.
	 */
	public function claim( string $key ): bool {
		if ( wp_using_ext_object_cache() ) {
			return wp_cache_add( $key, self::RUNNING, self::GROUP, self::RUNNING_SECONDS );
		}
		$this->drop_if_old( $key );
		return $this->insert( self::option( $key ), self::RUNNING ) && $this->expire( $key, self::RUNNING_SECONDS );
	}

	/**
	 * What came of it; null while it is being done.
	 *
	 * @param string $key The key.
	 * @return array{sessions: array<string>, result: Added|null}|null
	 */
	public function read( string $key ): ?array {
		$kept = wp_using_ext_object_cache() ? wp_cache_get( $key, self::GROUP, true ) : $this->select( self::option( $key ) );
		$kept = is_string( $kept ) ? json_decode( $kept, true ) : null;
		if ( ! is_array( $kept ) || ! is_array( $kept['sessions'] ?? null ) ) {
			return null;
		}
		return array(
			'sessions' => array_filter( $kept['sessions'], 'is_string' ),
			'result'   => self::added( $kept['result'] ?? null ),
		);
	}

	/**
	 * What was added, or null when nobody knows.
	 *
	 * @param mixed $result As kept.
	 * @return Added|null
	 */
	private static function added( mixed $result ): ?array {
		return is_array( $result ) && is_string( $result['name'] ?? null ) && is_int( $result['quantity'] ?? null ) && is_int( $result['count'] ?? null ) ? array(
			'name'     => $result['name'],
			'quantity' => $result['quantity'],
			'count'    => $result['count'],
			'notices'  => is_array( $result['notices'] ?? null ) ? array_values( array_filter( $result['notices'], 'is_string' ) ) : array(),
		) : null;
	}

	/**
	 * Keeps what came of it.
	 *
	 * @param string       $key      The key.
	 * @param list<string> $sessions Whose it is, as hashes.
	 * @param Added|null   $result   What came of it; null when nobody can tell.
	 */
	public function keep( string $key, array $sessions, ?array $result ): void {
		$kept = (string) wp_json_encode(
			array(
				'sessions' => $sessions,
				'result'   => $result,
			)
		);
		if ( wp_using_ext_object_cache() ) {
			wp_cache_set( $key, $kept, self::GROUP, self::TTL_SECONDS );
			return;
		}
		$this->update( self::option( $key ), $kept );
		$this->expire( $key, self::TTL_SECONDS );
	}

	public function forget( string $key ): void {
		if ( wp_using_ext_object_cache() ) {
			wp_cache_delete( $key, self::GROUP );
			return;
		}
		$this->delete( self::option( $key ) );
		$this->delete( self::timeout( $key ) );
	}

	private function drop_if_old( string $key ): void {
		$until = $this->select( self::timeout( $key ) );
		if ( null !== $until && (int) $until < time() ) {
			$this->forget( $key );
		}
	}

	private function expire( string $key, int $seconds ): bool {
		$until = (string) ( time() + $seconds );
		if ( ! $this->insert( self::timeout( $key ), $until ) ) {
			$this->update( self::timeout( $key ), $until );
		}
		return true;
	}

	private static function option( string $key ): string {
		return "_transient_storebridge_once_$key";
	}

	private static function timeout( string $key ): string {
		return "_transient_timeout_storebridge_once_$key";
	}

	// phpcs:disable WordPress.DB.DirectDatabaseQuery -- add_option() looks first and writes then, which lets two through.
	// phpcs:disable WordPress.DB.PreparedSQL.NotPrepared, WordPress.DB.PreparedSQLPlaceholders -- prepared, with a name of a table.

	/**
	 * Whether there was none of that name.
	 *
	 * @param string $name  The option.
	 * @param string $value Its value.
	 */
	private function insert( string $name, string $value ): bool {
		$wpdb = self::database();
		return 1 === $wpdb->query( (string) $wpdb->prepare( "INSERT IGNORE INTO %i (option_name, option_value, autoload) VALUES (%s, %s, 'off')", $wpdb->options, $name, $value ) );
	}

	private function select( string $name ): ?string {
		$wpdb = self::database();
		return $wpdb->get_var( (string) $wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $wpdb->options, $name ) );
	}

	private function update( string $name, string $value ): void {
		$wpdb = self::database();
		$wpdb->update( $wpdb->options, array( 'option_value' => $value ), array( 'option_name' => $name ) );
	}

	private function delete( string $name ): void {
		$wpdb = self::database();
		$wpdb->delete( $wpdb->options, array( 'option_name' => $name ) );
	}

	private static function database(): \wpdb {
		global $wpdb;
		return $wpdb instanceof \wpdb ? $wpdb : throw new \LogicException( 'WordPress has no database' );
	}
}
