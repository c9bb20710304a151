<?php
/**
 * What follows a sign-in, however it came about: the cart it brought is counted, the shopper told, and led on.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Http\Return_To;
use Storebridge\Http\Server;
use Storebridge\Session;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;

defined( 'ABSPATH' ) || exit;

final class Arrival {
	public function __construct(
		private readonly Client $client,
		private readonly Customer_Session $people,
		private readonly Session $session,
		private readonly Links $links,
	) {}

	/**
	 * Asks the sidecar for a sign-in.
	 *
	 * @param string               $path   Such as "/v1/customer/login".
	 * @param array<string, mixed> $body   What it takes.
	 * @param string               $notice What is said where the cart has no news.
	 */
	public function ask( string $path, array $body, string $notice ): ?\WP_Error {
		$codes = $this->client->ask_for_shopper( Request::write( 'POST', $path, $body ), fn( Answer $answer ): array => $this->people->arrive( $answer ) );
		if ( $codes instanceof \WP_Error ) {
			return $codes;
		}
		$customer = $this->people->customer();
		$this->session->leave_notice( 'signed_in' === $notice ? $codes[0] ?? $notice : $notice, is_array( $customer ) ? $customer['first_name'] : '' );
		return null;
	}

	/**
	 * Leads to where the shopper wanted to go: as the address says, or the page that asked them to sign in, or their account.
	 */
	public function lead_on(): never {
		$here    = Server::request_uri();
		$account = $this->links->to( '' );
		Return_To::send( Return_To::asked(), $this->is_door() && '' !== $account ? $account : $here );
	}

	/**
	 * Whether this page is there for signing in alone.
	 */
	private function is_door(): bool {
		$page = get_queried_object();
		$text = $page instanceof \WP_Post ? $page->post_content : '';
		return has_shortcode( $text, 'storebridge_login' ) || has_shortcode( $text, 'storebridge_register' )
			|| ( has_shortcode( $text, Account_Shortcodes::ACCOUNT ) && in_array( Links::query( Links::PARAMETER ), array( '', 'login', 'register' ), true ) );
	}
}
