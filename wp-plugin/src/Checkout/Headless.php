<?php
/**
 * The checkout on this site, step by step.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Account\Links;
use Storebridge\Assets;
use Storebridge\Forms\Kept_Form;
use Storebridge\Forms\Notices;
use Storebridge\Forms\Submission;
use Storebridge\Settings;
use Storebridge\Template;
use Storebridge\Views\Cart;
use Storebridge\Views\Failure;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/checkout-steps.php with the step's own within.
 *
 * @phpstan-import-type Contents from Checkout_Shape
 */
final class Headless {
	private const EMPTY = array( 'empty_cart', 'not_found', 'item_gone' );
	private const KEPT  = array( 'checkout-address', 'checkout-shipping', 'checkout-delivery', 'checkout-coupon', 'checkout-certificate', 'checkout-complete', 'checkout-review' );
	private const OUT   = array( 'signed_out', 'sign_in_needed' );
	private const BEGUN = array( 'pending', 'paid' );

	/**
	 * The steps, and what is shown where there is no checkout.
	 *
	 * @param list<Step>    $steps        In order.
	 * @param Payment_Step  $payment      The last of them.
	 * @param Checkout_Book $book         The checkout.
	 * @param Order_Return  $order_return Where an order is that was placed.
	 * @param Cart          $cart         For an empty cart.
	 * @param Submission    $submission   What could not be done.
	 * @param Notices       $notices      What was just done.
	 * @param Settings      $settings     The shop's pages.
	 * @param Assets        $assets       Stylesheets.
	 * @param Template      $template     Prints.
	 */
	public function __construct(
		private readonly array $steps,
		private readonly Payment_Step $payment,
		private readonly Checkout_Book $book,
		private readonly Order_Return $order_return,
		private readonly Cart $cart,
		private readonly Submission $submission,
		private readonly Notices $notices,
		private readonly Settings $settings,
		private readonly Assets $assets,
		private readonly Template $template,
	) {}

	public function render(): string {
		$this->assets->enqueue_checkout();
		$checkout = $this->book->read();
		if ( $checkout instanceof \WP_Error ) {
			return $this->otherwise( $checkout );
		}
		if ( in_array( $checkout['payment']['state'], self::BEGUN, true ) ) {
			return $this->paying();
		}
		$slug  = Steps::asked( $checkout );
		$shown = $this->step( $slug )->view( $checkout );
		self::entitle( Steps::title( $slug ) );
		return $shown instanceof \WP_Error ? $this->otherwise( $shown ) : $this->template->render(
			'checkout-steps',
			array(
				'steps'           => Steps::views( $checkout, $slug ),
				'title'           => Steps::title( $slug ),
				'slug'            => $slug,
				'step'            => $shown,
				'lines'           => $checkout['lines'],
				'totals'          => $checkout['totals'],
				'is_tax_included' => $checkout['is_tax_included'],
				'is_final'        => in_array( $slug, array( 'review', 'payment' ), true ),
				'notices'         => $this->notices->all(),
				'refused'         => $this->refused(),
				'hints'           => $checkout['hints'],
				'checkout_url'    => Steps::url( '' ),
				'cart_url'        => $this->settings->page_url( 'cart' ),
			)
		);
	}

	/**
	 * Why the order was not made, on whichever step is open then; null where nobody tried.
	 *
	 * @return array{words: string, problems: list<array{words: string, url: string, text: string}>}|null
	 */
	private function refused(): ?array {
		$error = $this->submission->error( Review_Step::ACTION );
		return null === $error ? null : array(
			'words'    => Step_Error::words( $error ),
			'problems' => Step_Error::problems( $error, $this->settings->page_url( 'cart' ) ),
		);
	}

	/**
	 * The window says which step it is: somebody who hears the page hears that first.
	 *
	 * @param string $step The step's title.
	 */
	private static function entitle( string $step ): void {
		add_filter(
			'document_title_parts',
			static fn( array $parts ): array => array(
				/* translators: 1: a step of the checkout, 2: the page's title. */
				'title' => sprintf( __( '%1$s – %2$s', 'storebridge' ), $step, is_string( $parts['title'] ?? null ) ? $parts['title'] : '' ),
			) + $parts
		);
	}

	/**
	 * What is shown where there is no checkout.
	 *
	 * @param \WP_Error $error Why not.
	 */
	private function otherwise( \WP_Error $error ): string {
		$code = $error->get_error_code();
		if ( Checkout_Book::PARTLY_PAID === $code ) {
			$order = $error->get_error_data();
			return $this->rest( is_int( $order ) ? $order : 0 );
		}
		$is_late = in_array( $code, self::EMPTY, true ) && 'payment' === Links::query( Steps::PARAMETER );
		if ( ( $is_late || Checkout_Book::ORDERED === $code ) && ! headers_sent() ) {
			$this->order_return->go();
		}
		if ( in_array( $code, self::EMPTY, true ) || in_array( $code, self::OUT, true ) ) {
			return $this->cart->render_checkout();
		}
		if ( ! headers_sent() ) {
			Refusal::send_status( $error );
		}
		return $this->template->render( 'cart-failure', Failure::view( $error, Kept_Form::inputs( $this->submission, self::KEPT ) ) );
	}

	/**
	 * A payment is under way, or taken: nothing is to be done here, and nothing to be paid.
	 */
	private function paying(): string {
		if ( headers_sent() ) {
			return $this->order_return->render();
		}
		$this->order_return->go();
	}

	/**
	 * What is left to pay of an order whose cart is gone.
	 *
	 * @param int $order Its number.
	 */
	private function rest( int $order ): string {
		$choices = $this->payment->rest( $order );
		return $choices instanceof \WP_Error ? $this->otherwise( $choices ) : $this->template->render(
			'checkout-rest',
			array(
				'step'    => $choices,
				'notices' => $this->notices->all(),
			)
		);
	}

	private function step( string $slug ): Step {
		foreach ( $this->steps as $step ) {
			if ( $slug === $step->slug() ) {
				return $step;
			}
		}
		return $this->steps[0];
	}
}
