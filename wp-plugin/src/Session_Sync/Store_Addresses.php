<?php
/**
 * The addresses to which BigCommerce sends shoppers of its own accord: /login, /logout and /checkout. A page of the site's own at one of them wins.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Session_Sync;

use Storebridge\Account\Customer_Session;
use Storebridge\Account\Links;
use Storebridge\Account\Logout;
use Storebridge\Feature;
use Storebridge\Forms\Go_To_Checkout;
use Storebridge\Http\No_Store;
use Storebridge\Http\Return_To;
use Storebridge\Http\Server;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

final class Store_Addresses implements Feature {
	public const NAMES = array( 'login', 'logout', 'checkout' );

	/**
	 * At the checkout page: lead on to the store at once.
	 */
	private const AT_ONCE = 'storebridge_at_once';

	public function __construct(
		private readonly Settings $settings,
		private readonly Customer_Session $people,
		private readonly Links $links,
		private readonly Logout $logout,
		private readonly Go_To_Checkout $checkout,
		private readonly No_Store $no_store,
	) {}

	public function boot(): void {
		add_action( 'parse_request', array( $this, 'answer' ) );
		add_action( 'template_redirect', array( $this, 'check_out' ), 1 );
	}

	/**
	 * Before WordPress looks for a page at the address, and takes /login for its own.
	 */
	public function answer(): void {
		$name = $this->name();
		if ( '' === $name ) {
			return;
		}
		$this->no_store->declare();
		match ( $name ) {
			'login'    => $this->sign_in(),
			'logout'   => $this->sign_out(),
			default    => $this->go( $this->checkout_page() ),
		};
	}

	/**
	 * Who has just signed in on the way to the checkout goes there, without one more button.
	 */
	public function check_out(): void {
		$page = $this->settings->saved()['checkout_page'];
		if ( '' !== Links::query( self::AT_ONCE ) && $page > 0 && is_page( $page ) && self::is_navigation() && ! Server::is_post() ) {
			$this->no_store->declare();
			$this->checkout->submit( null );
		}
	}

	private function sign_in(): void {
		$to = $this->wanted();
		if ( $this->people->is_signed_in() ) {
			Return_To::send( $to, $this->account() );
		}
		$this->go( $this->links->sign_in( $to ) );
	}

	/**
	 * By an address, since BigCommerce knows no other way; but only for somebody who goes there themselves.
	 */
	private function sign_out(): void {
		if ( ! self::is_navigation() ) {
			$this->go( $this->links->to( 'logout' ) );
			return;
		}
		$this->logout->sign_out();
		Return_To::send( $this->wanted(), $this->account() );
	}

	/**
	 * Where they wish to go; the checkout means the store's, at once.
	 */
	private function wanted(): string {
		$to = Return_To::asked();
		return self::home_path( 'checkout' ) === untrailingslashit( (string) strtok( $to, '?#' ) ) ? Return_To::path( $this->checkout_page() ) : $to;
	}

	private function checkout_page(): string {
		$page = $this->settings->page_url( 'checkout' );
		return '' === $page ? '' : add_query_arg( self::AT_ONCE, '1', $page );
	}

	private function account(): string {
		$account = $this->links->to( '' );
		return '' === $account ? home_url( '/' ) : $account;
	}

	private function go( string $url ): void {
		if ( '' !== $url ) {
			wp_safe_redirect( $url, 303, 'Storebridge' );
			exit;
		}
	}

	/**
	 * Which of ours the address is; "" where it is another, or a page of the site's own.
	 */
	private function name(): string {
		$path = untrailingslashit( (string) strtok( Server::request_uri(), '?#' ) );
		foreach ( self::NAMES as $name ) {
			if ( self::home_path( $name ) === $path ) {
				return 0 === self::own_page( $name ) ? $name : '';
			}
		}
		return '';
	}

	/**
	 * The page of the site's own at the address, 0 for none: a picture or a draft of that name is no page anybody can come to.
	 *
	 * @param string $name The address's.
	 */
	public static function own_page( string $name ): int {
		$page = get_page_by_path( $name );
		return $page instanceof \WP_Post && 'page' === $page->post_type && in_array( $page->post_status, array( 'publish', 'private' ), true ) ? $page->ID : 0;
	}

	public static function home_path( string $name ): string {
		return (string) wp_parse_url( home_url( "/$name" ), PHP_URL_PATH );
	}

	/**
	 * Whether a person is on their way here, and no picture, frame or looking ahead is.
	 */
	private static function is_navigation(): bool {
		$is_ahead = str_contains( Server::text( 'HTTP_SEC_PURPOSE' ) . Server::text( 'HTTP_PURPOSE' ) . Server::text( 'HTTP_X_MOZ' ), 'prefetch' );
		return ! $is_ahead
			&& in_array( Server::text( 'HTTP_SEC_FETCH_MODE' ), array( '', 'navigate' ), true )
			&& in_array( Server::text( 'HTTP_SEC_FETCH_DEST' ), array( '', 'document' ), true );
	}
}
