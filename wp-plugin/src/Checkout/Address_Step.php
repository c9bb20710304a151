<?php
/**
 * First step: who pays, and whether it is sent there too.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Account\Customer_Session;
use Storebridge\Account\Links;
use Storebridge\Forms\Form;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/checkout-address.php.
 *
 * @phpstan-import-type Contents from Checkout_Shape
 */
final class Address_Step implements Step, Form {
	private const SAME = 'same';

	public function __construct(
		private readonly Checkout_Book $book,
		private readonly Address_Choice $choice,
		private readonly Customer_Session $people,
		private readonly Links $links,
		private readonly Submission $submission,
	) {}

	public function slug(): string {
		return 'address';
	}

	public function action(): string {
		return 'checkout-address';
	}

	public function view( array $checkout ): array|\WP_Error {
		$typed  = $this->submission->fields( $this->action() );
		$known  = null === $checkout['address'] ? $checkout['prefill'] : $checkout['address']['values'];
		$choice = $this->choice->read( $this->action(), array_filter( $known, static fn( mixed $value ): bool => '' !== $value ) + array( 'email' => $checkout['email'] ), true );
		return $choice instanceof \WP_Error ? $choice : array(
			'choice'             => $choice,
			'is_shipping_needed' => $checkout['is_shipping_needed'],
			'is_same'            => null === $typed ? count( $checkout['consignments'] ) < 2 && self::goes_there( $checkout ) : '1' === ( $typed[ self::SAME ] ?? '' ),
			'login_url'          => $this->people->is_signed_in() ? '' : $this->links->sign_in( Steps::url( '' ) ),
			'email'              => $this->email(),
		);
	}

	public function submit( Posted $posted, ?\WP_Error $refusal ): ?\WP_Error {
		$typed = array( self::SAME => $posted->text( self::SAME ) ) + Address_Choice::typed( $posted );
		if ( null === $refusal && 'states' === $posted->text( 'step' ) ) {
			$this->submission->keep_fields( $this->action(), $typed );
			return null;
		}
		$error = $refusal ?? $this->take( $posted );
		if ( null === $error ) {
			Steps::go( '1' === $posted->text( self::SAME ) ? 'delivery' : 'shipping' );
		}
		$error = Checkout_Address::named( $error );
		$this->submission->fail_fields( $this->action(), $typed, $error );
		return $error;
	}

	/**
	 * Keeps the address at the store; why not, or null.
	 *
	 * @param Posted $posted What was sent.
	 */
	private function take( Posted $posted ): ?\WP_Error {
		$address = $this->choice->posted( $posted, true );
		if ( $address instanceof \WP_Error ) {
			return $address;
		}
		return $this->book->bill( $address ) ?? ( '1' === $posted->text( self::SAME ) ? $this->book->ship( array_diff_key( $address, array( 'email' => '' ) ) ) : null );
	}

	/**
	 * Whether it is sent to who pays, so far as is known.
	 *
	 * @param Contents $checkout The checkout.
	 */
	private static function goes_there( array $checkout ): bool {
		$first = $checkout['consignments'][0] ?? null;
		return null === $first || null === $checkout['address'] || $first['address']['shown']['lines'] === $checkout['address']['shown']['lines'];
	}

	private function email(): string {
		$customer = $this->people->customer();
		return is_array( $customer ) ? $customer['email'] : '';
	}
}
