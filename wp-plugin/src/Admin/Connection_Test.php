<?php
/**
 * Asks the sidecar how it is and says in plain words what is right, what is wrong, and what to do.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

use Storebridge\Settings;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Views\Advice;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

/**
 * One row of the report. By its id, Site Health and WP-CLI know it.
 *
 * @phpstan-type ReportRow array{id: string, state: 'good'|'bad'|'note', label: string, words: string}
 */
final class Connection_Test {
	private const SKEW_SECONDS = 5;
	private const UNREACHED    = array( 'refused', 'name_unknown', 'timed_out', 'tls_failed', 'hung_up', 'blocked_here', 'address_wrong', 'not_a_sidecar', 'unreachable' );

	public function __construct( private readonly Client $client, private readonly Settings $settings ) {}

	/**
	 * The rows of the report alone.
	 *
	 * @return list<ReportRow>
	 */
	public function run(): array {
		return $this->look()->rows;
	}

	/**
	 * The whole report.
	 */
	public function look(): Report {
		$begun  = hrtime( true );
		$report = $this->client->ask( Request::get( '/v1/status' ), fn( Answer $answer ): Report => $this->read( $answer, (int) round( ( hrtime( true ) - $begun ) / 1_000_000 ) ) );
		return $report instanceof \WP_Error ? new Report( $this->failed( $report ), $report ) : $report;
	}

	/**
	 * The report of an answer.
	 *
	 * @param Answer $answer The sidecar's status.
	 * @param int    $took   Milliseconds until it came.
	 */
	private function read( Answer $answer, int $took ): Report {
		$upstream = $answer->int_or_null( 'upstreamMs' );
		$rows     = array(
			/* translators: 1: address, 2: milliseconds. */
			self::row( 'sidecar', 'good', __( 'Sidecar', 'storebridge' ), sprintf( __( '%1$s answered in %2$d ms.', 'storebridge' ), $this->settings->sidecar_url(), $took ) ),
			$this->key( $answer ),
			$this->clock( time() - $answer->int( 'serverTime' ) ),
			$this->store( $answer ),
			...array_map( array( $this, 'check' ), $answer->children( 'checks' ) ),
			...( null === $upstream ? array() : array(
				/* translators: %d: milliseconds. */
				self::row( 'bigcommerce', 'good', __( 'BigCommerce', 'storebridge' ), sprintf( __( 'It answered the sidecar in %d ms.', 'storebridge' ), $upstream ) ),
			) ),
			...Webhook_Report::rows( $answer->child_or_null( 'webhooks' ) ),
			/* translators: %s: a version number. */
			self::row( 'version', 'note', __( 'Version', 'storebridge' ), sprintf( __( 'The sidecar is version %s.', 'storebridge' ), $answer->text( 'version' ) ) ),
		);
		$cache = $answer->child_or_null( 'cache' );
		return new Report( $rows, null, null === $cache ? array() : Cache_Report::rows( $cache ) );
	}

	/**
	 * The key was accepted, or there would be no answer.
	 *
	 * @param Answer $answer The sidecar's status.
	 * @return ReportRow
	 */
	private function key( Answer $answer ): array {
		return $answer->flag( 'usedPreviousKey' )
			? self::row( 'key', 'note', __( 'Shared key', 'storebridge' ), __( 'This is the sidecar’s previous key. It is still accepted, but enter the new one here before the old one is removed.', 'storebridge' ) )
			: self::row( 'key', 'good', __( 'Shared key', 'storebridge' ), __( 'The sidecar accepts it.', 'storebridge' ) );
	}

	/**
	 * How far the clocks are apart.
	 *
	 * @param int $skew Seconds this server is ahead.
	 * @return ReportRow
	 */
	private function clock( int $skew ): array {
		return abs( $skew ) <= self::SKEW_SECONDS
			? self::row( 'clocks', 'good', __( 'Clocks', 'storebridge' ), __( 'This server and the sidecar agree on the time.', 'storebridge' ) )
			: self::row( 'clocks', 'note', __( 'Clocks', 'storebridge' ), Advice::on_skew( $skew ) . ' ' . __( 'Requests more than five minutes off are refused. Synchronize both clocks with NTP.', 'storebridge' ) );
	}

	/**
	 * Which store it is.
	 *
	 * @param Answer $answer The sidecar's status.
	 * @return ReportRow
	 */
	private function store( Answer $answer ): array {
		$store = $answer->child_or_null( 'store' );
		if ( null === $store ) {
			return self::row( 'store', 'bad', __( 'Store', 'storebridge' ), __( 'The sidecar answers, but it could not reach its BigCommerce store. The checks below say more.', 'storebridge' ) );
		}
		/* translators: 1: store name, 2: store hash, 3: channel number, 4: currency code. */
		$words = sprintf( __( '“%1$s” (%2$s), channel %3$s, currency %4$s.', 'storebridge' ), $store->text( 'name' ), $store->text( 'hash' ), $store->scalar( 'channelId' ), $answer->text_or( 'currency', '–' ) );
		return self::row( 'store', 'good', __( 'Store', 'storebridge' ), $words );
	}

	/**
	 * One of the sidecar's own checks.
	 *
	 * @param Answer $check Id, result and words.
	 * @return ReportRow
	 */
	private function check( Answer $check ): array {
		$id     = $check->text( 'id' );
		$is_ok  = $check->flag( 'ok' );
		$labels = array(
			'access_token'          => __( 'BigCommerce access token', 'storebridge' ),
			'scope_unauthenticated' => __( 'Permission to read the catalog and manage carts', 'storebridge' ),
			'scope_customer'        => __( 'Permission to sign shoppers in', 'storebridge' ),
			'channel'               => __( 'Channel', 'storebridge' ),
			'trusted_proxy'         => __( 'Trusted proxy', 'storebridge' ),
		);
		$state  = 'trusted_proxy' === $id && ! $is_ok ? 'note' : ( $is_ok ? 'good' : 'bad' );
		return self::row( $id, $state, $labels[ $id ] ?? $id, $check->text( 'message' ) );
	}

	/**
	 * A sidecar that did not say how it is.
	 *
	 * @param \WP_Error $error Why not.
	 * @return list<ReportRow>
	 */
	private function failed( \WP_Error $error ): array {
		$code    = (string) $error->get_error_code();
		$address = $this->settings->sidecar_url();
		$rows    = array( self::row( self::part_of( $code ), 'bad', __( 'Sidecar', 'storebridge' ), Advice::on( $error ) ) );
		if ( 'not_configured' !== $code && ! in_array( $code, self::UNREACHED, true ) ) {
			/* translators: %s: address. */
			array_unshift( $rows, self::row( 'sidecar', 'good', __( 'Address', 'storebridge' ), sprintf( __( '%s answers.', 'storebridge' ), $address ) ) );
		}
		$reference = Failure::data( $error, 'reference' );
		/* translators: 1: address, 2: error code, 3: its words, 4: correlation id. */
		$rows[] = self::row( 'log', 'note', __( 'For support', 'storebridge' ), sprintf( __( 'Address %1$s, code %2$s (%3$s), reference %4$s.', 'storebridge' ), '' === $address ? '–' : $address, $code, $error->get_error_message(), is_string( $reference ) ? $reference : '–' ) );
		return $rows;
	}

	/**
	 * Which row a refusal belongs to.
	 *
	 * @param string $code The error's.
	 */
	private static function part_of( string $code ): string {
		return match ( $code ) {
			'unauthorized'  => 'key',
			'stale_request' => 'clocks',
			default         => 'sidecar',
		};
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
	public static function row( string $id, string $state, string $label, string $words ): array {
		return array(
			'id'    => $id,
			'state' => $state,
			'label' => $label,
			'words' => $words,
		);
	}
}
