<?php
/**
 * Puts several products into the cart at once, or none of them. Rows without a quantity are passed over.
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
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

/**
 * The fields are "storebridge[items][3][product]", "[quantity]" and "[options][11]"; errors name them "items.3.quantity".
 *
 * @phpstan-import-type Added from Once_Memory
 * @phpstan-type Wanted array{productId: int, quantity: int, options: object}
 */
final class Add_Many implements Form {
	public const ACTION = 'add-many';

	private const MOST = 50;

	public function __construct(
		private readonly Shopper_Cart $cart,
		private readonly Submission $submission,
		private readonly Session $session,
		private readonly Settings $settings,
		private readonly Once $once,
	) {}

	public function action(): string {
		return self::ACTION;
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$added = $refusal ?? $this->add( $posted );
		if ( $added instanceof \WP_Error ) {
			$this->submission->fail_fields( self::ACTION, self::typed( $posted ), $added );
			return $added;
		}
		$this->session->leave_notice( 'added_many', '', $added['quantity'], $added['notices'] );
		$cart = $this->settings->page_url( 'cart' );
		wp_safe_redirect( '' === $cart ? add_query_arg( Add_To_Cart::JUST_ADDED, '1', Server::request_uri() ) : $cart, 303, 'Storebridge' );
		exit;
	}

	/**
	 * How many things were added, or why none.
	 *
	 * @param Posted $posted What was sent.
	 * @return Added|\WP_Error
	 */
	public function add( Posted $posted ): array|\WP_Error {
		$items = self::read( $posted->items() );
		if ( $items instanceof \WP_Error ) {
			return $items;
		}
		$currency = Currency::code( $posted->text( Currency::PARAMETER ) );
		$added    = $this->once->run( $posted, fn(): array|\WP_Error => Add_To_Cart::or_unsure( $this->cart->add_many( array_values( $items ), $currency ) ) );
		return $added instanceof \WP_Error ? self::in_rows( $added, array_keys( $items ) ) : $added;
	}

	/**
	 * The rows that are wanted, by their number in the form; or all that is wrong with them.
	 *
	 * @param array<int, Posted> $rows As sent.
	 * @return non-empty-array<int, Wanted>|\WP_Error
	 */
	private static function read( array $rows ): array|\WP_Error {
		$items = array();
		$wrong = array();
		foreach ( $rows as $number => $row ) {
			if ( in_array( trim( $row->text( 'quantity' ) ), array( '', '0' ), true ) ) {
				continue;
			}
			$wish = Add_To_Cart::wish( $row );
			if ( $wish instanceof \WP_Error ) {
				$wrong = array( ...$wrong, ...self::details( $wish, $number ) );
				continue;
			}
			$items[ $number ] = array(
				'productId' => $wish['product'],
				'quantity'  => $wish['quantity'],
				'options'   => (object) $wish['options'],
			);
		}
		if ( array() !== $wrong ) {
			return new \WP_Error( 'invalid_input', '', array( 'details' => $wrong ) );
		}
		return array() === $items || count( $items ) > self::MOST ? new \WP_Error( array() === $items ? 'nothing_chosen' : 'too_large' ) : $items;
	}

	/**
	 * What is wrong with one row, under the names of its fields.
	 *
	 * @param \WP_Error $error  Why it is not taken.
	 * @param int       $number The row's.
	 * @return list<Answer>
	 */
	private static function details( \WP_Error $error, int $number ): array {
		$details = Failure::data( $error, 'details' );
		$unknown = array(
			new Answer(
				array(
					'field' => 'quantity',
					'code'  => 'unknown_product',
				)
			),
		);
		return array_values( array_map( static fn( mixed $detail ): Answer => new Answer( $detail instanceof Answer ? array( 'field' => "items.$number.{$detail->text( 'field' )}" ) + $detail->all() : array() ), is_array( $details ) ? $details : $unknown ) );
	}

	/**
	 * The refusal, whose fields are counted among the rows that were sent, counted as the form does.
	 *
	 * @param \WP_Error $error   The sidecar's.
	 * @param list<int> $numbers The rows' in the form.
	 */
	private static function in_rows( \WP_Error $error, array $numbers ): \WP_Error {
		$details = Failure::data( $error, 'details' );
		$named   = array();
		foreach ( is_array( $details ) ? $details : array() as $detail ) {
			if ( $detail instanceof Answer && $detail->has( 'field' ) && 1 === preg_match( '/^items\.(\d{1,2})\.(.+)$/D', $detail->scalar( 'field' ), $found ) ) {
				$number  = $numbers[ (int) $found[1] ] ?? (int) $found[1];
				$named[] = new Answer( array( 'field' => "items.$number.$found[2]" ) + $detail->all() );
			}
		}
		return new \WP_Error( $error->get_error_code(), $error->get_error_message(), array( 'details' => $named ) + (array) $error->get_error_data() );
	}

	/**
	 * What was typed, by the number of its row, and which of the page's forms it was; unsaid, the first.
	 *
	 * @param Posted $posted What was sent.
	 * @return array<string, string>
	 */
	private static function typed( Posted $posted ): array {
		$typed = array( 'form' => '' === $posted->text( 'form' ) ? '1' : $posted->text( 'form' ) );
		foreach ( $posted->items() as $number => $row ) {
			$typed[ "row$number" ] = $row->text( 'quantity' );
		}
		return $typed;
	}
}
