<?php
/**
 * Sends the shopper to a page of the store that knows them. The link works once and for seconds: it is made at the click, and never printed or kept.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Session_Sync;

use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Visits\Visits;

defined( 'ABSPATH' ) || exit;

final class Go_To_Store implements Form {
	public const ACTION = 'go_to_store';

	public function __construct( private readonly Client $client, private readonly Visits $visits, private readonly Submission $submission ) {}

	public function action(): string {
		return self::ACTION;
	}

	/**
	 * The form of one link: a page may have several.
	 *
	 * @param string $to Where it leads.
	 */
	public static function form( string $to ): string {
		return self::ACTION . " $to";
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$url = $refusal ?? $this->link( $posted->text( 'to' ) );
		if ( is_string( $url ) && in_array( wp_parse_url( $url, PHP_URL_SCHEME ), array( 'http', 'https' ), true ) ) {
			header( 'Referrer-Policy: no-referrer' );
			// phpcs:ignore WordPress.Security.SafeRedirect -- the store's own host, named by the signed sidecar.
			wp_redirect( $url, 303, 'Storebridge' );
			exit;
		}
		$error = is_string( $url ) ? new \WP_Error( 'unreadable_answer', 'link to the store is no web address' ) : $url;
		$this->submission->fail_fields( self::form( $posted->text( 'to' ) ), array(), $error );
		return $error;
	}

	private function link( string $to ): string|\WP_Error {
		$body = array( 'to' => $to ) + $this->visits->luggage( Visits::here() );
		return $this->client->ask_for_shopper( Request::write( 'POST', '/v1/session/sync', $body ), static fn( Answer $answer ): string => $answer->text( 'url' ) );
	}
}
