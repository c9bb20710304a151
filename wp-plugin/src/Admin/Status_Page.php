<?php
/**
 * How things are: the connection, the sidecar's cache with a button to drop it, and the last failures with what to look up.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Sidecar\Cache;
use Storebridge\Sidecar\Failures;
use Storebridge\Template;
use Storebridge\Views\Advice;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/admin/status.php.
 */
final class Status_Page implements Screen {
	public const SLUG    = 'status';
	private const ACTION = 'storebridge_status';

	public function __construct(
		private readonly Connection_Test $test,
		private readonly Cache $cache,
		private readonly Failures $failures,
		private readonly Template $template,
	) {}

	public function slug(): string {
		return self::SLUG;
	}

	public function title(): string {
		return __( 'Status', 'storebridge' );
	}

	public function show(): void {
		$done   = $this->act( Asked::pressed( self::ACTION ) );
		$report = $this->test->look();
		$this->template->show_admin(
			'status',
			array(
				'action'   => self::ACTION,
				'url'      => Screens::url( self::SLUG ),
				'done'     => $done['words'],
				'is_done'  => $done['is_done'],
				'rows'     => $report->rows,
				'cache'    => $report->cache,
				'failures' => array_map( array( self::class, 'failure' ), $this->failures->all() ),
				'health'   => current_user_can( 'view_site_health_checks' ) ? admin_url( 'site-health.php' ) : '',
			)
		);
	}

	/**
	 * Does what a button asks, and says what came of it.
	 *
	 * @param string $asked The button's value.
	 * @return array{words: string, is_done: bool}
	 */
	private function act( string $asked ): array {
		$dropped = 'drop' === $asked ? $this->cache->drop() : null;
		if ( 'forget' === $asked ) {
			$this->failures->forget();
		}
		$words = match ( true ) {
			is_int( $dropped )            => __( 'The cache has been cleared. Pages are read from BigCommerce again when they are next viewed.', 'storebridge' ),
			$dropped instanceof \WP_Error => 'conflict' === $dropped->get_error_code() ? __( 'The cache was not cleared: BigCommerce is not responding, and the cache is all the shop has to sell from.', 'storebridge' ) : Advice::on( $dropped ),
			'forget' === $asked           => __( 'The list has been cleared.', 'storebridge' ),
			default                       => '',
		};
		return array(
			'words'   => $words,
			'is_done' => ! $dropped instanceof \WP_Error,
		);
	}

	/**
	 * A failure in words.
	 *
	 * @param array{code: string, message: string, room: string, at: int, reference: string, times: int} $failed As it was kept.
	 * @return array{when: string, code: string, room: string, times: int, advice: string, detail: string, reference: string}
	 */
	private static function failure( array $failed ): array {
		return array(
			'when'      => Moment::words( $failed['at'] ),
			'code'      => $failed['code'],
			'room'      => $failed['room'],
			'times'     => $failed['times'],
			'advice'    => Advice::on( new \WP_Error( $failed['code'], $failed['message'] ) ),
			'detail'    => $failed['message'],
			'reference' => $failed['reference'],
		);
	}
}
