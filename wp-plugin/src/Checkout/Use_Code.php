<?php
/**
 * A coupon or a gift certificate at the last look before the order: used, or used no longer.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Account\Store_Input;
use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Session;

defined( 'ABSPATH' ) || exit;

final class Use_Code implements Form {
	public const COUPON      = 'checkout-coupon';
	public const CERTIFICATE = 'checkout-certificate';

	/**
	 * The form of one kind.
	 *
	 * @param self::COUPON|self::CERTIFICATE $action     The form's name.
	 * @param Checkout_Book                  $book       The checkout.
	 * @param Submission                     $submission For what could not be done.
	 * @param Session                        $session    For the notice.
	 */
	public function __construct(
		private readonly string $action,
		private readonly Checkout_Book $book,
		private readonly Submission $submission,
		private readonly Session $session,
	) {}

	public function action(): string {
		return $this->action;
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): \WP_Error {
		return $this->take( $posted, $refusal ) ?? Steps::go( 'review' );
	}

	/**
	 * Uses it, or uses it no longer; null when that is done.
	 *
	 * @param Posted         $posted  "code", or "drop".
	 * @param \WP_Error|null $refusal Set when the form must not be taken at all.
	 */
	public function take( Posted $posted, ?\WP_Error $refusal ): ?\WP_Error {
		$drop  = $posted->text( 'drop' );
		$code  = trim( $posted->text( 'code' ) );
		$kind  = self::COUPON === $this->action ? 'coupons' : 'gift-certificates';
		$error = $refusal ?? ( '' === $drop ? self::check( $code ) ?? $this->book->use_code( $kind, $code ) : $this->book->drop_code( $kind, $drop ) );
		if ( null === $error ) {
			$this->session->leave_notice( '' === $drop ? 'code_used' : 'code_dropped', '' === $drop ? $code : $drop );
			return null;
		}
		$this->submission->fail_fields( $this->action, array( 'code' => $code ), $error );
		return $error;
	}

	public static function label( string $action ): string {
		return self::COUPON === $action ? __( 'Coupon code', 'storebridge' ) : __( 'Gift certificate', 'storebridge' );
	}

	private static function check( string $code ): ?\WP_Error {
		$wrong = '' === $code ? 'required' : ( mb_strlen( $code ) > 100 ? 'too_long' : '' );
		return '' === $wrong ? null : Store_Input::refusal(
			array(
				array(
					'field' => 'code',
					'code'  => $wrong,
					'max'   => 100,
				),
			)
		);
	}
}
