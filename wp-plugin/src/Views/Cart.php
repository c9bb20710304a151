<?php
/**
 * The cart and the order summary before the checkout. An outage never looks like an empty cart.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Account\Links;
use Storebridge\Assets;
use Storebridge\Cart\Shopper_Cart;
use Storebridge\Forms\Kept_Form;
use Storebridge\Forms\Notices;
use Storebridge\Forms\Submission;
use Storebridge\Http\Return_To;
use Storebridge\Http\Server;
use Storebridge\Settings;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/cart.php and templates/checkout.php.
 *
 * @phpstan-import-type CartContents from \Storebridge\Cart\Cart_Shape
 * @phpstan-import-type ExtrasView from Cart_Extras
 * @phpstan-import-type LineView from Cart_Line_View
 * @phpstan-type CartView array{
 *     cart: CartContents,
 *     lines: list<LineView>,
 *     notices: list<string>,
 *     refusal: string,
 *     shop_url: string,
 *     cart_url: string,
 *     checkout_url: string,
 *     steps_url: string,
 *     ordered_url: string,
 *     gifts_url: string,
 *     extras: ExtrasView|null,
 * }
 */
final class Cart {
	public const FORM = 'cart';

	public function __construct(
		private readonly Shopper_Cart $cart,
		private readonly Template $template,
		private readonly Submission $submission,
		private readonly Notices $notices,
		private readonly Settings $settings,
		private readonly Assets $assets,
		private readonly Links $links,
		private readonly Cart_Extras $extras,
		private readonly Cart_Line_View $line,
	) {}

	public function render(): string {
		$this->assets->enqueue_lines();
		return $this->print_as( 'cart' );
	}

	public function render_checkout(): string {
		return $this->print_as( 'checkout' );
	}

	private function print_as( string $name ): string {
		$cart    = $this->cart->read();
		$refusal = $this->submission->error( self::FORM );
		$this->assets->enqueue_style();
		if ( self::is_signed_out( $cart ) || self::is_signed_out( $refusal ) ) {
			return $this->template->render( 'cart-signed-out', $this->signed_out() );
		}
		if ( $cart instanceof \WP_Error ) {
			return $this->failure( $cart );
		}
		if ( null !== $refusal && Failure::is_outage( $refusal ) && 'foreign_form' !== $refusal->get_error_code() ) {
			return $this->failure( $refusal ) . $this->template->render( $name, $this->view( $cart, null, 'cart' === $name ) );
		}
		$shown = array() === $cart['lines'] ? 'cart-empty' : $name;
		return $this->template->render( $shown, $this->view( $cart, $refusal, 'cart' === $shown ) );
	}

	/**
	 * In place of the cart, or before it, with what was sent: a quantity, a note, a code.
	 *
	 * @param \WP_Error $error What went wrong.
	 */
	private function failure( \WP_Error $error ): string {
		return $this->template->render( 'cart-failure', Failure::view( $error, Kept_Form::inputs( $this->submission, array( 'cart-', 'update' ) ) ) );
	}

	private static function is_signed_out( mixed $answer ): bool {
		return $answer instanceof \WP_Error && in_array( $answer->get_error_code(), array( 'signed_out', 'sign_in_needed' ), true );
	}

	/**
	 * In place of a customer's cart, while they are not signed in.
	 *
	 * @return array{login_url: string, url: string, notices: list<string>}
	 */
	private function signed_out(): array {
		return array(
			'login_url' => $this->links->sign_in( Server::request_uri() ),
			'url'       => add_query_arg( Return_To::PARAMETER, rawurlencode( Server::request_uri() ), Server::request_uri() ),
			'notices'   => $this->notices->all(),
		);
	}

	/**
	 * The way to the cart, where it cannot be shown: the page had begun, as one that caches may keep.
	 */
	public function elsewhere(): string {
		return $this->template->render(
			'personal-elsewhere',
			array(
				'url'  => $this->settings->page_url( 'cart' ),
				'text' => __( 'Your cart', 'storebridge' ),
			)
		);
	}

	/**
	 * What the templates show.
	 *
	 * @param CartContents   $cart    The cart.
	 * @param \WP_Error|null $refusal Why the last wish was not done.
	 * @param bool           $is_full Whether more can be done here than to look.
	 * @return CartView
	 */
	private function view( array $cart, ?\WP_Error $refusal, bool $is_full ): array {
		$ordered = 0 === $cart['ordered'] ? '' : $this->ordered_url();
		return array(
			'cart'         => $cart,
			'lines'        => $this->line->all( $cart['lines'] ),
			'notices'      => array_merge( $this->notices->all(), Notices::words( '' === $ordered ? $cart['notices'] : array_values( array_diff( $cart['notices'], array( 'cart_ordered' ) ) ) ) ),
			'refusal'      => implode( ' ', array( ...( null === $refusal ? array() : array( Refusal::words( $refusal ) ) ), ...( $is_full ? $this->extras->refusals() : array() ) ) ),
			'shop_url'     => $this->settings->page_url( 'shop' ),
			'cart_url'     => $this->settings->page_url( 'cart' ),
			'checkout_url' => $this->checkout_url(),
			'steps_url'    => 'hosted' === $this->settings->checkout_road() ? '' : $this->settings->page_url( 'checkout' ),
			'ordered_url'  => $ordered,
			'gifts_url'    => $this->settings->page_url( 'gifts' ),
			'extras'       => $is_full ? $this->extras->read( $cart ) : null,
		);
	}

	/**
	 * The confirmation of the order that the cart before became.
	 */
	private function ordered_url(): string {
		$page = $this->settings->page_url( 'checkout' );
		return '' === $page ? '' : add_query_arg( 'storebridge_order', 'return', $page );
	}

	private function checkout_url(): string {
		$page = $this->settings->page_url( 'checkout' );
		return '' === $page ? Server::request_uri() : $page;
	}
}
