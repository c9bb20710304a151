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
use Storebridge\Http\Server;
use Storebridge\Pages\Head;
use Storebridge\Pages\Page_Kind;
use Storebridge\Pages\Token_Address;
use Storebridge\Session;
use Storebridge\Settings;
use Storebridge\Template;
use Storebridge\Views\Failure;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * A link may come from anybody, so where there is something in the present cart the shopper is asked first.
 */
final class Cart_Recovery implements Page_Kind, Feature {
	public const PATH    = 'cart-recovery';
	public const LONGEST = 200;

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
	 * Brings the cart back and leads to it; or says what there is to show instead.
	 */
	public function head(): Head {
		$this->problem = $this->address->follow( $this->recover( ... ) );
		return new Head( name: Token_Address::asks( $this->problem ) ? __( 'Restore the cart you left?', 'storebridge' ) : __( 'The cart you left', 'storebridge' ), url: '', canonical: '', is_indexed: false );
	}

	public function enqueue(): void {
		$this->assets->enqueue_style();
	}

	public function render(): string {
		if ( null === $this->problem ) {
			return '';
		}
		if ( Failure::is_outage( $this->problem ) && ! Token_Address::asks( $this->problem ) ) {
			return $this->template->render( 'cart-failure', Failure::view( $this->problem ) );
		}
		return $this->template->render(
			'cart-recovery',
			array(
				'asks'     => Token_Address::asks( $this->problem ),
				'words'    => self::words( $this->problem ),
				'url'      => $this->address->url(),
				'token'    => $this->address->token(),
				'cart_url' => $this->settings->page_url( 'cart' ),
				'shop_url' => $this->settings->page_url( 'shop' ),
			)
		);
	}

	/**
	 * Leads on where all is well; else why not.
	 *
	 * @param string $token The token.
	 */
	private function recover( string $token ): \WP_Error {
		if ( '' === $token ) {
			return new \WP_Error( 'not_found' );
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

	private static function words( \WP_Error $error ): string {
		return match ( $error->get_error_code() ) {
			'not_found', 'link_refused', 'link_expired', 'invalid_input' => __( 'This cart is no longer available because it was ordered or has expired. Add something to start a new one.', 'storebridge' ),
			'signed_out', 'sign_in_needed'                              => __( 'This cart belongs to an account. Please sign in, then follow the link again.', 'storebridge' ),
			default                                                     => Refusal::words( $error ),
		};
	}
}
