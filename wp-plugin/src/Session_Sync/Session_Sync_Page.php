<?php
/**
 * The address /session-sync, where shoppers come back from the store with a token that carries their session. The token
 * is good once and for seconds; it is never printed but into the one form that asks whether to follow it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Session_Sync;

use Storebridge\Assets;
use Storebridge\Feature;
use Storebridge\Http\Server;
use Storebridge\Pages\Head;
use Storebridge\Pages\Page_Kind;
use Storebridge\Pages\Token_Address;
use Storebridge\Session;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Template;
use Storebridge\Views\Failure;
use Storebridge\Views\Refusal;
use Storebridge\Visits\Visits;

defined( 'ABSPATH' ) || exit;

final class Session_Sync_Page implements Page_Kind, Feature {
	public const PATH = 'session-sync';

	/**
	 * Tokens are some 700 characters long.
	 */
	public const LONGEST = 4096;

	/**
	 * Why the token was not taken.
	 *
	 * @var \WP_Error|null
	 */
	private ?\WP_Error $problem = null;

	public function __construct(
		private readonly Client $client,
		private readonly Session $session,
		private readonly Visits $visits,
		private readonly Token_Address $address,
		private readonly Template $template,
		private readonly Assets $assets,
	) {}

	public function boot(): void {
		$this->address->boot();
	}

	public function name(): string {
		return self::PATH;
	}

	public function find( \WP_Query $query ): bool {
		return $this->address->is_asked( $query );
	}

	/**
	 * Takes the token and leads on; or says what there is to show instead.
	 */
	public function head(): Head {
		$this->problem = $this->address->follow( $this->arrive( ... ) );
		return new Head( name: Token_Address::asks( $this->problem ) ? __( 'Continue to this site?', 'storebridge' ) : __( 'Back from the store', 'storebridge' ), url: '', canonical: '', is_indexed: false );
	}

	public function enqueue(): void {
		$this->assets->enqueue_style();
	}

	public function render(): string {
		return Token_Address::asks( $this->problem )
			? $this->template->render(
				'session-sync-confirm',
				array(
					'url'   => $this->address->url(),
					'site'  => get_bloginfo( 'name', 'display' ),
					'token' => $this->address->token(),
				)
			)
			: $this->template->render(
				'session-sync-failure',
				array(
					'words'     => null === $this->problem ? '' : self::words( $this->problem ),
					'home_url'  => home_url( '/' ),
					'reference' => $this->reference(),
				)
			);
	}

	/**
	 * Leads on where all is well; else why not.
	 *
	 * @param string $token The token.
	 */
	private function arrive( string $token ): \WP_Error {
		if ( '' === $token ) {
			return new \WP_Error( 'link_refused' );
		}
		$body = array(
			'jwt'         => $token,
			'siteUrl'     => home_url( '/' ),
			'referrer'    => mb_substr( wp_check_invalid_utf8( Server::text( 'HTTP_REFERER' ), true ), 0, 2000 ),
			'isConfirmed' => Server::is_post(),
		);
		$to   = $this->client->ask_for_shopper( Request::write( 'POST', '/v1/session/sync/accept', $body ), array( $this, 'settle' ) );
		if ( $to instanceof \WP_Error ) {
			return $to;
		}
		// phpcs:ignore WordPress.Security.SafeRedirect -- the sidecar answers addresses of this site and of the store, and no other.
		wp_redirect( $to, 303, 'Storebridge' );
		exit;
	}

	/**
	 * Takes in who came, and says where to lead them.
	 *
	 * @param Answer $answer The sidecar's.
	 */
	public function settle( Answer $answer ): string {
		if ( $answer->has( 'customer' ) ) {
			$this->session->mark_signed_in( true );
		}
		$cart = $answer->child_or_null( 'cart' );
		if ( null !== $cart ) {
			$this->session->count_items( $cart->int( 'totalQuantity' ) );
		}
		$visit = Visits::read( $answer );
		if ( null !== $visit && $this->visits->are_counted() && $this->visits->consent()['analytics'] ) {
			$this->session->keep_visit( $visit );
		}
		$to = $answer->text( 'to' );
		return in_array( wp_parse_url( $to, PHP_URL_SCHEME ), array( 'http', 'https' ), true ) ? $to : home_url( '/' );
	}

	private function reference(): string {
		$reference = null === $this->problem ? null : Failure::data( $this->problem, 'reference' );
		return is_string( $reference ) ? $reference : '';
	}

	private static function words( \WP_Error $error ): string {
		return match ( $error->get_error_code() ) {
			'link_expired'      => __( 'This link was valid for half a minute only and has expired. Please go back to the store’s page and follow its link again.', 'storebridge' ),
			'link_refused'      => __( 'This link cannot be used because it was used before or is incomplete. Please go back to the store’s page and follow its link again, or simply continue here.', 'storebridge' ),
			'too_many_attempts' => __( 'There were too many such links that could not be used. Please wait five minutes, or simply continue here. Your cart is unchanged.', 'storebridge' ),
			default             => Refusal::words( $error ),
		};
	}
}
