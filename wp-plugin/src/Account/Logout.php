<?php
/**
 * Signing out: by a button, for an address that does it could be put into any page's picture.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Http\Return_To;
use Storebridge\Http\Server;
use Storebridge\Session;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Template;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

final class Logout implements Part, Form {
	public function __construct(
		private readonly Client $client,
		private readonly Customer_Session $people,
		private readonly Session $session,
		private readonly Submission $submission,
		private readonly Links $links,
		private readonly Template $template,
	) {}

	public function slug(): string {
		return 'logout';
	}

	public function action(): string {
		return 'logout';
	}

	public function shortcode(): string {
		return 'storebridge_logout';
	}

	public function title(): string {
		return __( 'Sign out', 'storebridge' );
	}

	public function needs_customer(): bool {
		return false;
	}

	public function render(): string {
		$error = $this->submission->error( $this->action() );
		return $this->template->render(
			'account-logout',
			array(
				'is_signed_in' => $this->people->is_signed_in(),
				'url'          => Server::request_uri(),
				'refusal'      => null === $error ? '' : Refusal::words( $error ),
				'login_url'    => $this->links->to( 'login' ),
			)
		);
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		if ( null !== $refusal ) {
			$this->submission->fail_fields( $this->action(), array(), $refusal );
			return $refusal;
		}
		$this->sign_out();
		$account = $this->links->to( '' );
		Return_To::send( Return_To::asked(), '' === $account ? Server::request_uri() : $account );
	}

	/**
	 * Whoever wants to leave does: where even the sidecar does not answer, this browser forgets its session.
	 */
	public function sign_out(): void {
		$items = $this->client->ask_for_shopper( Request::write( 'POST', Request::LOGOUT ), static fn( Answer $answer ): int => $answer->child_or_null( 'cart' )?->int( 'totalQuantity' ) ?? 0 );
		if ( $items instanceof \WP_Error && $this->session->seems_signed_in() ) {
			$this->session->keep( 'clear' );
		}
		$this->people->leave( is_int( $items ) ? $items : 0 );
		// One that waits for its page is about who has just left, and may name them.
		$this->session->leave_notice( 'left' );
	}
}
