<?php
/**
 * What can be done to the cart on its page, beside the quantities.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cart;

use Storebridge\Account\Links;
use Storebridge\Account\Store_Input;
use Storebridge\Catalog\Currency;
use Storebridge\Forms\Posted;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Each is the act of a Cart_Deed.
 *
 * @phpstan-import-type Done from Cart_Deed
 */
final class Cart_Deeds {
	public const COUPON             = 'cart-coupon';
	public const REMOVE_COUPON      = 'cart-remove-coupon';
	public const CERTIFICATE        = 'cart-certificate';
	public const REMOVE_CERTIFICATE = 'cart-remove-certificate';
	public const NOTE               = 'cart-note';
	public const CURRENCY           = 'cart-currency';
	public const WRAP               = 'cart-wrap';
	public const OPTIONS            = 'cart-options';
	public const SAVE               = 'cart-save';
	public const ESTIMATE           = 'cart-estimate';
	public const SHIPPING           = 'cart-shipping';

	private const LONGEST_CODE = 100;

	public function __construct( private readonly Shopper_Cart $cart, private readonly Links $links, private readonly Settings $settings ) {}

	/**
	 * Every act by its form's name.
	 *
	 * @return array<string, \Closure(Posted): (Done|\WP_Error)>
	 */
	public function all(): array {
		return array(
			self::COUPON             => fn( Posted $posted ): array|\WP_Error => $this->use_code( $posted, '/coupons', 'coupon_applied' ),
			self::REMOVE_COUPON      => fn( Posted $posted ): array|\WP_Error => $this->drop_code( $posted, '/coupons', 'coupon_removed' ),
			self::CERTIFICATE        => fn( Posted $posted ): array|\WP_Error => $this->use_code( $posted, '/gift-certificates', 'certificate_applied' ),
			self::REMOVE_CERTIFICATE => fn( Posted $posted ): array|\WP_Error => $this->drop_code( $posted, '/gift-certificates', 'certificate_removed' ),
			self::NOTE               => fn( Posted $posted ): array|\WP_Error => self::done( $this->cart->write( 'PUT', '/message', array( 'message' => trim( self::field( $posted, 'message' ) ) ) ), 'note_saved' ),
			self::CURRENCY           => fn( Posted $posted ): array|\WP_Error => self::done( $this->cart->write( 'PUT', '/currency', array( 'currencyCode' => Currency::code( $posted->text( 'code' ) ) ) ), 'currency_changed' ),
			self::WRAP               => $this->wrap( ... ),
			self::OPTIONS            => fn( Posted $posted ): array|\WP_Error => self::done( $this->cart->write( 'PATCH', self::line( $posted ), array( 'options' => (object) $posted->options() ) ), 'options_changed' ),
			self::SAVE               => $this->save( ... ),
			self::ESTIMATE           => $this->estimate( ... ),
			self::SHIPPING           => fn( Posted $posted ): array|\WP_Error => self::done( $this->cart->write( 'PUT', '/estimate/option', array( 'optionId' => $posted->text( 'option' ) ) ), 'shipping_chosen' ),
		);
	}

	/**
	 * A coupon or a gift certificate, by the code that was typed.
	 *
	 * @param Posted $posted What was sent.
	 * @param string $below  Where.
	 * @param string $notice What is said then.
	 * @return Done|\WP_Error
	 */
	private function use_code( Posted $posted, string $below, string $notice ): array|\WP_Error {
		$code  = trim( self::field( $posted, 'code' ) );
		$wrong = match ( true ) {
			'' === $code                           => 'required',
			self::LONGEST_CODE < mb_strlen( $code ) => 'too_long',
			default                                => '',
		};
		if ( '' !== $wrong ) {
			return self::refuse( 'code', $wrong, self::LONGEST_CODE );
		}
		return self::done( $this->cart->write( 'POST', $below, array( 'code' => $code ) ), $notice, $code );
	}

	/**
	 * One that is used no longer. What was gone already is what the shopper wanted.
	 *
	 * @param Posted $posted What was sent.
	 * @param string $below  Where.
	 * @param string $notice What is said then.
	 * @return Done|\WP_Error
	 */
	private function drop_code( Posted $posted, string $below, string $notice ): array|\WP_Error {
		$code = $posted->text( 'code' );
		$left = $this->cart->write( 'DELETE', "$below/" . rawurlencode( $code ) );
		return self::done( $left instanceof \WP_Error && 'not_found' === $left->get_error_code() ? 0 : $left, $notice, $code );
	}

	/**
	 * Gift wrapping, another, or none.
	 *
	 * @param Posted $posted What was sent.
	 * @return Done|\WP_Error
	 */
	private function wrap( Posted $posted ): array|\WP_Error {
		$chosen  = self::field( $posted, 'wrapping' );
		$message = trim( self::field( $posted, 'message' ) );
		$body    = '' === $chosen
			? array( 'wrappingId' => null )
			: array( 'wrappingId' => ctype_digit( $chosen ) ? (int) $chosen : $chosen ) + array_filter( array( 'message' => $message ) );
		return self::done( $this->cart->write( 'PUT', self::line( $posted ) . '/gift-wrapping', $body ), '' === $chosen ? 'unwrapped' : 'wrapped' );
	}

	/**
	 * From the cart to the wishlist; who is not signed in is led to do that first.
	 *
	 * @param Posted $posted What was sent.
	 * @return Done|\WP_Error
	 */
	private function save( Posted $posted ): array|\WP_Error {
		$said  = $this->cart->save_for_later( $posted->text( 'line' ) );
		$saved = self::done( is_array( $said ) ? 0 : $said, is_array( $said ) && in_array( 'kept_in_part', $said, true ) ? 'kept_in_part' : 'saved_for_later' );
		$login = $saved instanceof \WP_Error && 'sign_in_needed' === $saved->get_error_code() ? $this->links->sign_in( $this->settings->page_url( 'cart' ) ) : '';
		return '' === $login ? $saved : array(
			'notice' => '',
			'name'   => '',
			'to'     => $login,
		);
	}

	/**
	 * Shipping and tax for a place.
	 *
	 * @param Posted $posted What was sent.
	 * @return Done|\WP_Error
	 */
	private function estimate( Posted $posted ): array|\WP_Error {
		$country = self::field( $posted, 'country' );
		if ( 1 !== preg_match( '/^[A-Z]{2}$/D', $country ) ) {
			return self::refuse( 'country', 'required', 2 );
		}
		$body = array(
			'countryCode'     => $country,
			'stateOrProvince' => trim( self::field( $posted, 'state' ) ),
			'city'            => trim( self::field( $posted, 'city' ) ),
			'postalCode'      => trim( self::field( $posted, 'postalCode' ) ),
		);
		return self::done( $this->cart->write( 'POST', '/estimate', $body ), 'estimated' );
	}

	private static function line( Posted $posted ): string {
		return '/items/' . rawurlencode( $posted->text( 'line' ) );
	}

	private static function field( Posted $posted, string $name ): string {
		$value = $posted->fields()[ $name ] ?? '';
		return is_string( $value ) ? $value : '';
	}

	/**
	 * What came of it.
	 *
	 * @param int|\WP_Error $written How many are in the cart, or why it was not done.
	 * @param string        $notice  What is said.
	 * @param string        $name    Of what.
	 * @return Done|\WP_Error
	 */
	private static function done( int|\WP_Error $written, string $notice, string $name = '' ): array|\WP_Error {
		return $written instanceof \WP_Error ? $written : array(
			'notice' => $notice,
			'name'   => $name,
			'to'     => '',
		);
	}

	private static function refuse( string $field, string $code, int $most ): \WP_Error {
		$wrong = array(
			'field' => $field,
			'code'  => $code,
			'max'   => $most,
		);
		return Store_Input::refusal( array( $wrong ) ) ?? new \WP_Error( 'invalid_input' );
	}
}
