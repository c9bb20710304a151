<?php
/**
 * Changes lines of the cart, one after the other. Removing one that is already gone is what the shopper wanted.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Cart\Shopper_Cart;
use Storebridge\Http\Server;
use Storebridge\Session;
use Storebridge\Settings;
use Storebridge\Views\Cart;

defined( 'ABSPATH' ) || exit;

/**
 * A line and the quantity that was typed for it.
 *
 * @phpstan-type Wish array{line: string, quantity: string}
 */
final class Change_Cart {
	/**
	 * What says nothing of the other lines.
	 */
	private const LINE_ERRORS = array( 'invalid_input', 'out_of_stock', 'not_purchasable', 'item_gone' );

	/**
	 * Each costs the store a question and an answer.
	 */
	private const MOST = 50;

	public function __construct(
		private readonly Shopper_Cart $cart,
		private readonly Submission $submission,
		private readonly Session $session,
		private readonly Settings $settings,
	) {}

	/**
	 * The form: leads back to the cart, or keeps what was typed and says why not.
	 *
	 * @param Posted         $posted  What was sent.
	 * @param \WP_Error|null $refusal Set when the form must not be taken at all.
	 */
	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$wishes  = self::wishes( $posted );
		$refusal = $refusal ?? ( count( $wishes ) > self::MOST ? new \WP_Error( 'too_large' ) : null );
		$errors  = null === $refusal ? $this->change( $wishes ) : array( $refusal );
		if ( array() !== $errors ) {
			return $this->fail( $wishes, $errors );
		}
		if ( array() !== $wishes ) {
			$this->session->leave_notice( 1 === count( $wishes ) && 0 === Quantity::read( $wishes[0]['quantity'], 0 ) ? 'removed' : 'updated' );
		}
		$cart = $this->settings->page_url( 'cart' );
		wp_safe_redirect( '' === $cart ? Server::request_uri() : $cart, 303, 'Storebridge' );
		exit;
	}

	/**
	 * What was asked for. Of a form with all lines, those that differ from what it showed: what another tab has changed
	 * meanwhile stays as it is. A theme's older copy has a form for each line.
	 *
	 * @param Posted $posted What was sent.
	 * @return list<Wish>
	 */
	private static function wishes( Posted $posted ): array {
		$wish = static fn( string $line, string $quantity ): array => array(
			'line'     => $line,
			'quantity' => trim( $quantity ),
		);
		$line = $posted->text( 'line' );
		if ( '' !== $line ) {
			return array( $wish( $line, 'remove' === $posted->text( 'action' ) ? '0' : $posted->text( 'quantity' ) ) );
		}
		$removed = $posted->text( 'remove' );
		$wishes  = '' === $removed ? array() : array( $wish( $removed, '0' ) );
		foreach ( $posted->items() as $row ) {
			if ( $row->text( 'line' ) !== $removed && trim( $row->text( 'quantity' ) ) !== $row->text( 'shown' ) ) {
				$wishes[] = $wish( $row->text( 'line' ), $row->text( 'quantity' ) );
			}
		}
		return $wishes;
	}

	/**
	 * Does them, up to the first that is refused for more than its line.
	 *
	 * @param list<Wish> $wishes What was asked for.
	 * @return array<int, \WP_Error> Why not, by the wish's place.
	 */
	private function change( array $wishes ): array {
		$errors = array();
		foreach ( $wishes as $place => $wish ) {
			$quantity = Quantity::read( $wish['quantity'], 0 );
			$changed  = is_int( $quantity ) ? $this->cart->set_quantity( $wish['line'], $quantity ) : $quantity;
			if ( $changed instanceof \WP_Error && ! ( 0 === $quantity && 'item_gone' === $changed->get_error_code() ) ) {
				$errors[ $place ] = $changed;
				if ( ! self::is_of_line( $changed ) ) {
					break;
				}
			}
		}
		return $errors;
	}

	/**
	 * Tells what was refused at its line; or beside the cart what concerns them all, with everything that was typed.
	 *
	 * @param list<Wish>                      $wishes What was asked for.
	 * @param non-empty-array<int, \WP_Error> $errors Why not, by the wish's place.
	 */
	private function fail( array $wishes, array $errors ): \WP_Error {
		$last = $errors[ array_key_last( $errors ) ];
		if ( ! self::is_of_line( $last ) ) {
			$this->submission->fail( Cart::FORM, self::typed( '' ), $last );
			$this->keep( 'foreign_form' === $last->get_error_code() ? array() : $wishes );
			return $last;
		}
		foreach ( $errors as $place => $error ) {
			$this->submission->fail( 'item_gone' === $error->get_error_code() ? Cart::FORM : $wishes[ $place ]['line'], self::typed( $wishes[ $place ]['quantity'] ), $error );
		}
		return 'item_gone' === $last->get_error_code() ? new \WP_Error( 'conflict' ) : $last;
	}

	/**
	 * What was typed is shown again.
	 *
	 * @param list<Wish> $wishes What was asked for.
	 */
	private function keep( array $wishes ): void {
		foreach ( $wishes as $wish ) {
			$this->submission->keep( $wish['line'], self::typed( $wish['quantity'] ) );
		}
	}

	/**
	 * Whether it says nothing of the other lines.
	 *
	 * @param \WP_Error $error Why not.
	 */
	private static function is_of_line( \WP_Error $error ): bool {
		return in_array( $error->get_error_code(), self::LINE_ERRORS, true );
	}

	/**
	 * As Submission keeps it.
	 *
	 * @param string $quantity What was typed.
	 * @return array{quantity: string, options: array<int|string, string>}
	 */
	private static function typed( string $quantity ): array {
		return array(
			'quantity' => $quantity,
			'options'  => array(),
		);
	}
}
