<?php
/**
 * Last step: pays with what the shopper has at the store already. A new card is typed on the store's page alone.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Account\Store_Input;
use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;
use Storebridge\Session;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/checkout-payment.php. A card's security code is shown nowhere again.
 *
 * @phpstan-import-type Contents from Checkout_Shape
 */
final class Payment_Step implements Step, Form {
	private const CODE        = 'verification';
	private const CERTIFICATE = 'certificate';

	public function __construct(
		private readonly Checkout_Book $book,
		private readonly Order_Return $order_return,
		private readonly Submission $submission,
		private readonly Session $session,
	) {}

	public function slug(): string {
		return 'payment';
	}

	public function action(): string {
		return 'checkout-pay';
	}

	public function view( array $checkout ): array|\WP_Error {
		$payment = $checkout['payment'];
		return $this->choices( $checkout['order'], true, 'duplicate' === $payment['state'] ? Payment_Words::duplicate( $payment['reference'] ) : null );
	}

	/**
	 * What is left to pay of an order of which a part is paid.
	 *
	 * @param int $order Its number.
	 * @return array<string, mixed>|\WP_Error
	 */
	public function rest( int $order ): array|\WP_Error {
		return $this->choices( $order, false );
	}

	/**
	 * The ways to pay an order.
	 *
	 * @param int            $order    Its number.
	 * @param bool           $has_cart Whether it could still be paid on the store's page.
	 * @param \WP_Error|null $known    Why it is not to be paid at all, whatever was just sent.
	 * @return array<string, mixed>|\WP_Error
	 */
	private function choices( int $order, bool $has_cart, ?\WP_Error $known = null ): array|\WP_Error {
		$methods = $this->book->methods();
		if ( $methods instanceof \WP_Error ) {
			return $methods;
		}
		$error  = $this->submission->error( $this->action() ) ?? $known;
		$typed  = $this->submission->fields( $this->action() ) ?? array();
		$chosen = is_string( $typed['method'] ?? null ) ? $typed['method'] : '';

		$is_certificate = str_ends_with( $chosen, 'gift_certificate' );
		return array(
			'problem'           => null === $error ? null : Payment_Words::problem( $error, $is_certificate ),
			'url'               => Server::request_uri(),
			'order'             => $order,
			'has_cart'          => $has_cart,
			'payments'          => $methods['payments'],
			'outstanding'       => $methods['outstanding'],
			'is_store_first'    => array() === array_diff( array_column( $methods['payments'], 'kind' ), array( 'gift_certificate' ) ),
			'chosen'            => self::chosen( $methods['payments'], $chosen ),
			'needs_code'        => in_array( true, array_column( $methods['payments'], 'needs_code' ), true ),
			'needs_certificate' => in_array( 'gift_certificate', array_column( $methods['payments'], 'kind' ), true ),
			'certificate'       => is_string( $typed[ self::CERTIFICATE ] ?? null ) ? $typed[ self::CERTIFICATE ] : '',
			'errors'            => array(
				'method'      => Step_Error::field( $error, 'method', '' ) . Step_Error::field( $error, 'methodId', '' ) . Step_Error::field( $error, 'instrumentId', '' ),
				'code'        => self::too_often( $error, ! $is_certificate ) ?? Step_Error::field( $error, 'verificationValue', __( 'Security code', 'storebridge' ) ),
				'certificate' => self::too_often( $error, $is_certificate ) ?? Step_Error::field( $error, 'giftCertificateCode', __( 'Gift certificate code', 'storebridge' ) ),
			),
			'return_url'        => $this->order_return->url(),
			'review_url'        => Steps::url( 'review' ),
		);
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$kept  = array(
			'method'          => $posted->text( 'method' ),
			self::CERTIFICATE => trim( $posted->text( self::CERTIFICATE ) ),
		);
		$body  = Payment_Shape::body( $kept['method'] );
		$wrong = $refusal ?? ( null === $body ? self::nothing_chosen() : self::check( trim( $posted->text( self::CODE ) ) ) );
		$state = $wrong ?? $this->book->pay( ( $body ?? array() ) + self::more( $posted, $kept['method'] ) );
		if ( $state instanceof \WP_Error ) {
			$this->submission->fail_fields( $this->action(), $kept, $state );
			return $state;
		}
		if ( 'partly_paid' === $state ) {
			$this->session->leave_notice( 'partly_paid' );
			Steps::go( $this->slug() );
		}
		$this->order_return->go();
	}

	/**
	 * Who guesses is told to wait, beside what was guessed at.
	 *
	 * @param \WP_Error|null $error The refusal.
	 * @param bool           $is_it Whether it was this that was tried.
	 */
	private static function too_often( ?\WP_Error $error, bool $is_it ): ?string {
		return $is_it && 'too_many_attempts' === $error?->get_error_code() ? Step_Error::words( $error ) : null;
	}

	/**
	 * What goes with a payment beside its method, where anything was typed.
	 *
	 * @param Posted $posted What was sent.
	 * @param string $method The method.
	 * @return array<string, string>
	 */
	private static function more( Posted $posted, string $method ): array {
		$is_certificate = str_ends_with( $method, 'gift_certificate' );
		return array_filter(
			array(
				'verificationValue'   => str_contains( $method, '|' ) ? trim( $posted->text( self::CODE ) ) : '',
				'giftCertificateCode' => $is_certificate ? trim( $posted->text( self::CERTIFICATE ) ) : '',
			)
		);
	}

	/**
	 * What is longer than a security code goes nowhere: it could be a card's number.
	 *
	 * @param string $code As typed.
	 */
	private static function check( string $code ): ?\WP_Error {
		return 1 === preg_match( '/^\d{0,4}$/D', $code ) ? null : Store_Input::refusal(
			array(
				array(
					'field' => 'verificationValue',
					'code'  => 'not_a_code',
				),
			)
		);
	}

	private static function nothing_chosen(): ?\WP_Error {
		return Store_Input::refusal(
			array(
				array(
					'field' => 'method',
					'code'  => 'method_missing',
				),
			)
		);
	}

	/**
	 * Which is ticked: what was sent, what the shopper has as their usual one, or the only one.
	 *
	 * @param list<array{choice: string, kind: string, label: string, note: string, needs_code: bool, is_default: bool}> $payments All there are.
	 * @param string                                                                                                     $typed    What was sent.
	 */
	private static function chosen( array $payments, string $typed ): string {
		$choices = array_column( $payments, 'choice' );
		if ( in_array( $typed, $choices, true ) ) {
			return $typed;
		}
		$usual = array_column( array_filter( $payments, static fn( array $payment ): bool => $payment['is_default'] ), 'choice' );
		return $usual[0] ?? ( 1 === count( $choices ) && 'gift_certificate' !== $payments[0]['kind'] ? $choices[0] : '' );
	}
}
