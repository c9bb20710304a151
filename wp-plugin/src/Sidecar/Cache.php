<?php
/**
 * Has the sidecar read everything anew.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Sidecar;

defined( 'ABSPATH' ) || exit;

final class Cache {
	public function __construct( private readonly Client $client ) {}

	/**
	 * How many things were dropped.
	 */
	public function drop(): int|\WP_Error {
		$dropped = $this->client->ask( Request::write( 'POST', '/v1/cache/drop' ), static fn( Answer $answer ): int => $answer->int( 'dropped' ) );
		if ( is_int( $dropped ) ) {
			/**
			 * The sidecar has dropped all it held: what page caches keep of the shop may go as well.
			 */
			do_action( 'storebridge_cache_dropped' );
		}
		return $dropped;
	}
}
