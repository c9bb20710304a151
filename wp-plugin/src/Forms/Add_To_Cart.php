<?php
/**
 * Puts a product into the cart, for the form and for the script alike.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Forms;

use Storebridge\Cart\Shopper_Cart;
use Storebridge\Catalog\Currency;
use Storebridge\Http\Server;
use Storebridge\Session;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * What was added, and what is to be said of the cart before.
 *
 * @phpstan-import-type Added from Once_Memory
 */
final class Add_To_Cart {
	public const JUST_ADDED = 'storebridge_added';

	private const NO_ANSWER = array( 'timed_out', 'hung_up', Once::UNSURE );

	public function __construct(
		private readonly Shopper_Cart $cart,
		private readonly Submission $submission,
		private readonly Session $session,
		private readonly Settings $settings,
		private readonly Once $once,
	) {}

	/**
	 * The form: leads to the cart, or keeps what was typed and says why not.
	 *
	 * @param Posted         $posted  What was sent.
	 * @param \WP_Error|null $refusal Set when the form must not be taken at all.
	 */
	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$added = $refusal ?? $this->add( $posted );
		if ( $added instanceof \WP_Error ) {
			$typed = array(
				'quantity' => $posted->text( 'quantity' ),
				'options'  => $posted->options(),
			);
			$this->submission->fail( $posted->text( 'product' ), $typed, $added );
			return $added;
		}
		$this->session->leave_notice( 'added', $added['name'], $added['quantity'], $added['notices'] );
		$cart = $this->settings->page_url( 'cart' );
		wp_safe_redirect( '' === $cart ? add_query_arg( self::JUST_ADDED, '1', Server::request_uri() ) : $cart, 303, 'Storebridge' );
		exit;
	}

	/**
	 * What was added, or why not. Sent twice, it is added once.
	 *
	 * @param Posted $posted What was sent.
	 * @return Added|\WP_Error
	 */
	public function add( Posted $posted ): array|\WP_Error {
		$wish = self::wish( $posted );
		if ( $wish instanceof \WP_Error ) {
			return $wish;
		}
		return $this->once->run( $posted, fn(): array|\WP_Error => self::or_unsure( $this->cart->add( ...$wish ) ) );
	}

	/**
	 * What is wanted, as Shopper_Cart takes it.
	 *
	 * @param Posted $posted What was sent.
	 * @return array{product: int, quantity: int, options: array<int|string, string>, currency: string}|\WP_Error
	 */
	public static function wish( Posted $posted ): array|\WP_Error {
		$product  = $posted->text( 'product' );
		$quantity = Quantity::read( $posted->text( 'quantity' ), 1 );
		if ( ! ctype_digit( $product ) || strlen( $product ) > 10 ) {
			return new \WP_Error( 'not_found' );
		}
		return $quantity instanceof \WP_Error ? $quantity : array(
			'product'  => (int) $product,
			'quantity' => $quantity,
			'options'  => $posted->options(),
			'currency' => Currency::code( $posted->text( Currency::PARAMETER ) ),
		);
	}

	/**
	 * An answer that did not come leaves open whether it was added: the shopper is to look before they try again.
	 *
	 * @template T
	 * @param T|\WP_Error $added What was added, or why there is no answer.
	 * @return T|\WP_Error
	 */
	public static function or_unsure( mixed $added ): mixed {
		return $added instanceof \WP_Error && in_array( $added->get_error_code(), self::NO_ANSWER, true ) ? new \WP_Error( Once::UNSURE, $added->get_error_message(), $added->get_error_data() ) : $added;
	}
}
