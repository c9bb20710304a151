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
 * One row of the report.
 *
 * @phpstan-type ReportRow array{state: 'good'|'bad'|'note', label: string, words: string}
 */
final class Connection_Test {
	private const SKEW_SECONDS = 5;
	private const UNREACHED    = array( 'refused', 'name_unknown', 'timed_out', 'tls_failed', 'hung_up', 'blocked_here', 'address_wrong', 'not_a_sidecar', 'unreachable' );

	public function __construct( private readonly Client $client, private readonly Settings $settings ) {}

	/**
	 * The whole report.
	 *
	 * @return list<ReportRow>
	 */
	public function run(): array {
		$begun  = hrtime( true );
		$status = $this->client->ask( Request::get( '/v1/status' ), fn( Answer $answer ): array => $this->read( $answer ) );
		$took   = (int) round( ( hrtime( true ) - $begun ) / 1_000_000 );
		if ( $status instanceof \WP_Error ) {
			return $this->failed( $status );
		}
		return array(
			/* translators: 1: address, 2: milliseconds. */
			$this->row( 'good', __( 'Sidecar', 'storebridge' ), sprintf( __( '%1$s answers, in %2$d ms.', 'storebridge' ), $this->settings->sidecar_url(), $took ) ),
			...$status,
		);
	}

	/**
	 * The rows of an answer.
	 *
	 * @param Answer $answer The sidecar's status.
	 * @return list<ReportRow>
	 */
	private function read( Answer $answer ): array {
		$upstream = $answer->int_or_null( 'upstreamMs' );
		return array(
			$this->key( $answer ),
			$this->clock( time() - $answer->int( 'serverTime' ) ),
			$this->store( $answer ),
			...array_map( array( $this, 'check' ), $answer->children( 'checks' ) ),
			...( null === $upstream ? array() : array(
				/* translators: %d: milliseconds. */
				$this->row( 'good', __( 'BigCommerce', 'storebridge' ), sprintf( __( 'It answers the sidecar in %d ms.', 'storebridge' ), $upstream ) ),
			) ),
			/* translators: %s: a version number. */
			$this->row( 'note', __( 'Version', 'storebridge' ), sprintf( __( 'The sidecar is version %s.', 'storebridge' ), $answer->text( 'version' ) ) ),
		);
	}

	/**
	 * The key was accepted, or there would be no answer.
	 *
	 * @param Answer $answer The sidecar's status.
	 * @return ReportRow
	 */
	private function key( Answer $answer ): array {
		return $answer->flag( 'usedPreviousKey' )
			? $this->row( 'note', __( 'Shared key', 'storebridge' ), __( 'It is the sidecar’s previous key and still accepted. Enter the new one here before the old one is taken away.', 'storebridge' ) )
			: $this->row( 'good', __( 'Shared key', 'storebridge' ), __( 'The sidecar accepts it.', 'storebridge' ) );
	}

	/**
	 * How far the clocks are apart.
	 *
	 * @param int $skew Seconds this server is ahead.
	 * @return ReportRow
	 */
	private function clock( int $skew ): array {
		return abs( $skew ) <= self::SKEW_SECONDS
			? $this->row( 'good', __( 'Clocks', 'storebridge' ), __( 'This server and the sidecar agree on the time.', 'storebridge' ) )
			: $this->row( 'note', __( 'Clocks', 'storebridge' ), Advice::on_skew( $skew ) . ' ' . __( 'Beyond five minutes requests are refused; set both clocks by NTP.', 'storebridge' ) );
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
			return $this->row( 'bad', __( 'Store', 'storebridge' ), __( 'The sidecar answers, but it could not reach its BigCommerce store. The checks below tell more.', 'storebridge' ) );
		}
		/* translators: 1: store name, 2: store hash, 3: channel number, 4: currency code. */
		$words = sprintf( __( '“%1$s” (%2$s), channel %3$s, currency %4$s.', 'storebridge' ), $store->text( 'name' ), $store->text( 'hash' ), $store->scalar( 'channelId' ), $answer->text_or( 'currency', '–' ) );
		return $this->row( 'good', __( 'Store', 'storebridge' ), $words );
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
			'scope_unauthenticated' => __( 'Permission to read the catalogue and keep carts', 'storebridge' ),
			'scope_customer'        => __( 'Permission to sign shoppers in', 'storebridge' ),
			'channel'               => __( 'Channel', 'storebridge' ),
			'trusted_proxy'         => __( 'Trusted proxy', 'storebridge' ),
		);
		$state  = 'trusted_proxy' === $id && ! $is_ok ? 'note' : ( $is_ok ? 'good' : 'bad' );
		return $this->row( $state, $labels[ $id ] ?? $id, $check->text( 'message' ) );
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
		$rows    = array( $this->row( 'bad', __( 'Sidecar', 'storebridge' ), Advice::on( $error ) ) );
		if ( 'not_configured' !== $code && ! in_array( $code, self::UNREACHED, true ) ) {
			/* translators: %s: address. */
			array_unshift( $rows, $this->row( 'good', __( 'Address', 'storebridge' ), sprintf( __( '%s answers.', 'storebridge' ), $address ) ) );
		}
		$reference = Failure::data( $error, 'reference' );
		/* translators: 1: address, 2: error code, 3: its words, 4: correlation id. */
		$rows[] = $this->row( 'note', __( 'For the log', 'storebridge' ), sprintf( __( 'Address %1$s, code %2$s (%3$s), reference %4$s.', 'storebridge' ), '' === $address ? '–' : $address, $code, $error->get_error_message(), is_string( $reference ) ? $reference : '–' ) );
		return $rows;
	}

	/**
	 * A row.
	 *
	 * @param 'good'|'bad'|'note' $state Right, wrong, or just to know.
	 * @param string              $label What it is about.
	 * @param string              $words What is to be said.
	 * @return ReportRow
	 */
	private function row( string $state, string $label, string $words ): array {
		return array(
			'state' => $state,
			'label' => $label,
			'words' => $words,
		);
	}
}
