<?php
/**
 * Whether BigCommerce tells the sidecar of changes, in plain words.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Rows of the connection's report.
 *
 * @phpstan-import-type ReportRow from Connection_Test
 */
final class Webhook_Report {
	public const ID = 'webhooks';

	/**
	 * The rows.
	 *
	 * @param Answer|null $webhooks What the sidecar tells of them.
	 * @return list<ReportRow>
	 */
	public static function rows( ?Answer $webhooks ): array {
		if ( null === $webhooks || ! $webhooks->flag( 'isConfigured' ) ) {
			return array( self::row( 'note', __( 'Not set up, so changes in the store take a few minutes to appear. Set WEBHOOK_URL for the sidecar so that BigCommerce reports them at once.', 'storebridge' ) ) );
		}
		if ( ! $webhooks->has( 'hooks' ) ) {
			return array( self::row( 'bad', __( 'BigCommerce did not say whether they are registered. It may be unavailable, or the sidecar’s access token may lack a scope.', 'storebridge' ) ) );
		}
		return array( self::registered( $webhooks ), ...self::heard( $webhooks ) );
	}

	/**
	 * Whether all are there and awake.
	 *
	 * @param Answer $webhooks What the sidecar tells of them.
	 * @return ReportRow
	 */
	private static function registered( Answer $webhooks ): array {
		$missing = $webhooks->texts( 'missing' );
		$asleep  = array_filter( $webhooks->children( 'hooks' ), static fn( Answer $hook ): bool => ! $hook->flag( 'isActive' ) );
		$hint    = $webhooks->child_or_null( 'registration' )?->text_or( 'message', '' ) ?? '';
		if ( array() !== $missing ) {
			/* translators: 1: a list of webhook scopes, 2: further words. */
			return self::row( 'bad', sprintf( __( 'Some are missing: %1$s. The sidecar tries again every few hours and when it is restarted. %2$s', 'storebridge' ), implode( ', ', $missing ), $hint ) );
		}
		if ( array() !== $asleep ) {
			return self::row( 'bad', __( 'BigCommerce has deactivated some of them, as it does when deliveries keep failing. Check that the sidecar’s WEBHOOK_URL can be reached from the internet, then restart the sidecar to activate them again.', 'storebridge' ) );
		}
		/* translators: %d: a number. */
		return self::row( 'good', sprintf( _n( '%d webhook is registered and active.', '%d webhooks are registered and active.', count( $webhooks->children( 'hooks' ) ), 'storebridge' ), count( $webhooks->children( 'hooks' ) ) ) );
	}

	/**
	 * What has come of them.
	 *
	 * @param Answer $webhooks What the sidecar tells of them.
	 * @return list<ReportRow>
	 */
	private static function heard( Answer $webhooks ): array {
		$refusal = $webhooks->child_or_null( 'lastRefusal' );
		$last    = $webhooks->text_or( 'lastEventAt', '' );
		$rows    = array(
			self::row(
				'note',
				'' === $last
					? __( 'No event has been received since the sidecar was started.', 'storebridge' )
					/* translators: %s: a date with its time. */
					: sprintf( __( 'Last event received: %s.', 'storebridge' ), self::moment( $last ) )
			),
		);
		if ( null !== $refusal ) {
			/* translators: 1: a date with its time, 2: why, in English. */
			$rows[] = self::row( 'note', sprintf( __( 'An event was refused (%1$s): %2$s', 'storebridge' ), self::moment( $refusal->text( 'at' ) ), $refusal->text( 'reason' ) ) );
		}
		return $rows;
	}

	private static function moment( string $iso ): string {
		return Moment::words( (int) strtotime( $iso ) );
	}

	/**
	 * A row.
	 *
	 * @param 'good'|'bad'|'note' $state Right, wrong, or just to know.
	 * @param string              $words What is to be said.
	 * @return ReportRow
	 */
	private static function row( string $state, string $words ): array {
		return Connection_Test::row( self::ID, $state, __( 'Webhooks', 'storebridge' ), trim( $words ) );
	}
}
