<?php
/**
 * Fourth step: everything once more, coupons and a note. What is sent on from here becomes an order that waits for its payment.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Account\Store_Fields;
use Storebridge\Account\Store_Input;
use Storebridge\Assets;
use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/checkout-review.php.
 *
 * @phpstan-import-type Contents from Checkout_Shape
 */
final class Review_Step implements Step, Form {
	public const ACTION = 'checkout-complete';

	private const LONGEST = 2000;

	public function __construct(
		private readonly Checkout_Book $book,
		private readonly Order_Return $order_return,
		private readonly Submission $submission,
		private readonly Store_Fields $fields,
		private readonly Assets $assets,
	) {}

	public function slug(): string {
		return 'review';
	}

	public function action(): string {
		return self::ACTION;
	}

	public function view( array $checkout ): array {
		$error = $this->submission->error( $this->action() );
		$typed = $this->submission->fields( $this->action() )['message'] ?? $checkout['message'];
		return array(
			'message_error' => Step_Error::field( $error, 'message', __( 'Order note', 'storebridge' ) ),
			'url'           => Server::request_uri(),
			'billing'       => $checkout['address']['shown'] ?? null,
			'parts'         => $checkout['is_shipping_needed'] ? Part_View::all( $checkout['consignments'], $checkout['lines'] ) : array(),
			'codes'         => array(
				$this->codes( Use_Code::COUPON, $checkout['coupons'] ),
				$this->codes( Use_Code::CERTIFICATE, $checkout['certificates'] ),
			),
			'message'       => is_string( $typed ) ? $typed : '',
			'noted'         => self::mark( $checkout['message'] ),
			'recaptcha'     => $this->recaptcha( $error ),
			'longest'       => self::LONGEST,
			'address_url'   => Steps::url( 'address' ),
			'shipping_url'  => Steps::url( 'shipping' ),
			'delivery_url'  => Steps::url( 'delivery' ),
		);
	}

	/**
	 * Keeps a note that was typed and not sent yet, while something else is done here.
	 *
	 * @param Posted $posted What was sent, with the mark of the note that was shown.
	 */
	public function keep_note( Posted $posted ): ?\WP_Error {
		$message = self::message( $posted );
		$error   = self::mark( $message ) === $posted->text( 'noted' ) ? null : self::check( $message ) ?? $this->book->say( $message );
		if ( null !== $error ) {
			$this->submission->fail_fields( $this->action(), array( 'message' => $message ), $error );
		}
		return $error;
	}

	private static function message( Posted $posted ): string {
		return trim( str_replace( "\r\n", "\n", $posted->text( 'message' ) ) );
	}

	/**
	 * By which a note is known that is the store's already.
	 *
	 * @param string $message The note.
	 */
	private static function mark( string $message ): string {
		return substr( hash( 'sha256', $message ), 0, 16 );
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		$message = self::message( $posted );
		$done    = $refusal ?? self::check( $message ) ?? $this->take( $message );
		if ( is_string( $done ) ) {
			in_array( $done, array( 'paid', 'pending' ), true ) ? $this->order_return->go() : Steps::go( 'payment' );
		}
		$error = $done;
		$this->submission->fail_fields( $this->action(), array( 'message' => $message ), $error );
		return $error;
	}

	/**
	 * Makes the order; how far it is, or why there is none.
	 *
	 * @param string $message The shopper's note.
	 */
	private function take( string $message ): string|\WP_Error {
		$checkout = $this->book->read();
		if ( $checkout instanceof \WP_Error ) {
			return $checkout;
		}
		$token = Posted::recaptcha();
		return ( $message === $checkout['message'] ? null : $this->book->say( $message ) )
			?? ( '' === $token ? null : $this->book->prove( $token ) )
			?? $this->book->complete();
	}

	/**
	 * The widget, where the store demands it before an order is made.
	 *
	 * @param \WP_Error|null $error Why the order was not made.
	 * @return array{site_key: string, error: string}|null
	 */
	private function recaptcha( ?\WP_Error $error ): ?array {
		$forms    = $this->fields->read();
		$site_key = $forms instanceof \WP_Error ? '' : $forms['checkout_site_key'];
		if ( '' === $site_key ) {
			return null;
		}
		$this->assets->enqueue_recaptcha();
		return array(
			'site_key' => $site_key,
			'error'    => Step_Error::field( $error, 'token', __( 'Security check', 'storebridge' ) ),
		);
	}

	private static function check( string $message ): ?\WP_Error {
		return mb_strlen( $message ) <= self::LONGEST ? null : Store_Input::refusal(
			array(
				array(
					'field' => 'message',
					'code'  => 'too_long',
					'max'   => self::LONGEST,
				),
			)
		);
	}

	/**
	 * The form of one kind of codes.
	 *
	 * @param string       $action The form's name.
	 * @param list<string> $used   The codes that are used.
	 * @return array{action: string, label: string, used: list<string>, value: string, error: string}
	 */
	private function codes( string $action, array $used ): array {
		$label = Use_Code::label( $action );
		$error = $this->submission->error( $action );
		$typed = $this->submission->fields( $action )['code'] ?? '';
		$words = Step_Error::field( $error, 'code', $label );
		return array(
			'action' => $action,
			'label'  => $label,
			'used'   => $used,
			'value'  => is_string( $typed ) ? $typed : '',
			'error'  => '' === $words ? Step_Error::words( $error ) : $words,
		);
	}
}
