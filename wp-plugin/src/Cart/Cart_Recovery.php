<?php
/**
 * The address of a cart that was left, as a mail of the store's leads to it: /cart-recovery?t=…
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cart;

use Storebridge\Assets;
use Storebridge\Feature;
use Storebridge\Forms\Posted;
use Storebridge\Http\No_Store;
use Storebridge\Http\Same_Origin;
use Storebridge\Http\Server;
use Storebridge\Pages\Head;
use Storebridge\Pages\Page_Kind;
use Storebridge\Session;
use Storebridge\Session_Sync\Store_Addresses;
use Storebridge\Settings;
use Storebridge\Template;
use Storebridge\Views\Failure;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * A link may come from anybody, so where there is something in the present cart the shopper is asked first.
 */
final class Cart_Recovery implements Page_Kind, Feature {
	private const PATH      = 'cart-recovery';
	private const QUERY_VAR = 'storebridge_cart_recovery';
	private const PARAMETER = 't';

	/**
	 * Why the cart was not brought back; "confirmation_needed" asks.
	 *
	 * @var \WP_Error|null
	 */
	private ?\WP_Error $problem = null;

	public function __construct(
		private readonly Shopper_Cart $cart,
		private readonly Session $session,
		private readonly Settings $settings,
		private readonly Same_Origin $origin,
		private readonly No_Store $no_store,
		private readonly Template $template,
		private readonly Assets $assets,
	) {}

	public function boot(): void {
		add_filter( 'request', array( $this, 'take_address' ) );
	}

	/**
	 * This address is never a page of the site's own.
	 *
	 * @param array<string, mixed> $query What the address means so far.
	 * @return array<string, mixed>
	 */
	public function take_address( array $query ): array {
		$path = untrailingslashit( (string) strtok( Server::request_uri(), '?#' ) );
		return Store_Addresses::home_path( self::PATH ) === $path ? array( self::QUERY_VAR => '1' ) : $query;
	}

	public function name(): string {
		return self::PATH;
	}

	public function find( \WP_Query $query ): bool {
		return $query->is_main_query() && '1' === ( $query->query[ self::QUERY_VAR ] ?? '' );
	}

	/**
	 * Brings the cart back and leads to it; or says what there is to show instead.
	 */
	public function head(): Head {
		$this->no_store->declare();
		if ( ! headers_sent() ) {
			header( 'Referrer-Policy: no-referrer' );
		}
		$this->problem = $this->recover();
		Refusal::send_status( $this->problem );
		return new Head( name: $this->asks() ? __( 'Bring back the cart you left?', 'storebridge' ) : __( 'The cart you left', 'storebridge' ), url: '', canonical: '', is_indexed: false );
	}

	public function enqueue(): void {
		$this->assets->enqueue_style();
	}

	public function render(): string {
		if ( null === $this->problem ) {
			return '';
		}
		if ( Failure::is_outage( $this->problem ) && ! $this->asks() ) {
			return $this->template->render( 'cart-failure', Failure::view( $this->problem ) );
		}
		return $this->template->render(
			'cart-recovery',
			array(
				'asks'     => $this->asks(),
				'words'    => self::words( $this->problem ),
				'url'      => home_url( '/' . self::PATH ),
				'token'    => $this->token(),
				'cart_url' => $this->settings->page_url( 'cart' ),
				'shop_url' => $this->settings->page_url( 'shop' ),
			)
		);
	}

	/**
	 * Leads on where all is well; else why not.
	 */
	private function recover(): \WP_Error {
		$token = $this->token();
		if ( '' === $token ) {
			return new \WP_Error( 'not_found' );
		}
		if ( Server::is_post() && ! $this->origin->holds() ) {
			return new \WP_Error( 'foreign_form' );
		}
		$missing = $this->cart->recover( $token, Server::is_post() );
		if ( $missing instanceof \WP_Error ) {
			return $missing;
		}
		$this->session->leave_notice( array() === $missing ? 'cart_recovered' : 'partly_recovered', implode( ', ', $missing ) );
		$page = $this->settings->page_url( 'cart' );
		wp_safe_redirect( '' === $page ? home_url( '/' ) : $page, 303, 'Storebridge' );
		exit;
	}

	private function asks(): bool {
		return null !== $this->problem && 'confirmation_needed' === $this->problem->get_error_code();
	}

	private function token(): string {
		// phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- Same_Origin guards the form; the sidecar judges the token.
		$token = Server::is_post() ? Posted::read()->text( 'token' ) : wp_unslash( $_GET[ self::PARAMETER ] ?? '' );
		return is_string( $token ) && 1 === preg_match( '/^[\w.-]{8,200}$/D', $token ) ? $token : '';
	}

	private static function words( \WP_Error $error ): string {
		return match ( $error->get_error_code() ) {
			'not_found', 'link_refused', 'link_expired', 'invalid_input' => __( 'This link leads to no cart any more: it was ordered, or it became too old. What you choose now makes a new one.', 'storebridge' ),
			'signed_out', 'sign_in_needed'                              => __( 'This cart belongs to an account. Please sign in, then follow the link again.', 'storebridge' ),
			default                                                     => Refusal::words( $error ),
		};
	}
}
