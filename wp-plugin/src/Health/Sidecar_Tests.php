<?php
/**
 * Tests of Site Health that ask the sidecar: whether it is there and takes the key, whether the clocks agree, and whether
 * BigCommerce tells it of changes.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Health;

use Storebridge\Admin\Screens;
use Storebridge\Admin\Status_Page;
use Storebridge\Admin\Webhook_Report;

defined( 'ABSPATH' ) || exit;

/**
 * Each takes a moment, so WordPress asks them one by one, the connection's first.
 *
 * @phpstan-import-type Result from Verdict
 */
final class Sidecar_Tests {
	private const NOT_CONNECTION = array( 'clocks', 'version', 'log', Webhook_Report::ID );

	public function __construct( private readonly Recent_Report $report, private readonly Verdict $verdict ) {}

	/**
	 * Whether the sidecar is there, takes the key, and reaches its store.
	 *
	 * @return Result
	 */
	public function connection(): array {
		$rows = array_values( array_filter( $this->report->ask()->rows, static fn( array $row ): bool => ! in_array( $row['id'], self::NOT_CONNECTION, true ) || 'bad' === $row['state'] && 'clocks' === $row['id'] ) );
		return $this->verdict->of_rows(
			'storebridge_connection',
			$rows,
			array(
				'good' => __( 'The shop is connected to BigCommerce', 'storebridge' ),
				'bad'  => __( 'The shop is not connected to BigCommerce', 'storebridge' ),
			),
			self::actions()
		);
	}

	/**
	 * Whether the clocks agree: beyond five minutes every request is refused.
	 *
	 * @return Result
	 */
	public function clock(): array {
		$rows = $this->report->read()->of( array( 'clocks' ) );
		if ( array() === $rows ) {
			return $this->unasked( 'storebridge_clock', __( 'The clocks of this server and the shop’s sidecar could not be compared', 'storebridge' ) );
		}
		$is_off = 'good' !== $rows[0]['state'];
		return $this->verdict->of( 'storebridge_clock', $is_off ? ( 'bad' === $rows[0]['state'] ? 'critical' : 'recommended' ) : 'good', $is_off ? __( 'The clocks of this server and the shop’s sidecar do not agree', 'storebridge' ) : __( 'The clocks of this server and the shop’s sidecar agree', 'storebridge' ), array( $rows[0]['words'], __( 'Each request to the sidecar carries the time at which it was signed, and is accepted only within five minutes of it.', 'storebridge' ) ) );
	}

	/**
	 * Whether BigCommerce tells of changes.
	 *
	 * @return Result
	 */
	public function webhooks(): array {
		$rows = $this->report->read()->of( array( Webhook_Report::ID ) );
		return array() === $rows ? $this->unasked( 'storebridge_webhooks', __( 'The shop’s webhooks could not be checked', 'storebridge' ) ) : $this->verdict->of_rows(
			'storebridge_webhooks',
			$rows,
			array(
				'good'   => __( 'What is known of the shop’s webhooks is right', 'storebridge' ),
				'bad'    => __( 'Changes in the store reach the shop late', 'storebridge' ),
				'status' => 'recommended',
			),
			self::actions()
		);
	}

	/**
	 * The connection's test says why.
	 *
	 * @param string $test  The test's name.
	 * @param string $label That it could not be made.
	 * @return Result
	 */
	private function unasked( string $test, string $label ): array {
		return $this->verdict->of( $test, 'recommended', $label, array( __( 'The sidecar did not answer. The connection test says why.', 'storebridge' ) ), self::actions() );
	}

	/**
	 * Where to look.
	 *
	 * @return array<string, string>
	 */
	private static function actions(): array {
		return array(
			Screens::url( Status_Page::SLUG ) => __( 'View status', 'storebridge' ),
			Screens::url()                    => __( 'Change settings', 'storebridge' ),
		);
	}
}
