<?php
/**
 * Choosing an address: one the shopper has already, or another that is typed. A guest has none and gives an e-mail address too.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Account\Customer_Session;
use Storebridge\Account\Store_Fields;
use Storebridge\Account\Store_Input;
use Storebridge\Addresses\Address_Book;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Views\Form_Field;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/checkout-choice.php: "saved" are the addresses at hand, "chosen" the one that is ticked, "new" for what is typed.
 *
 * @phpstan-import-type AddressLines from \Storebridge\Addresses\Address_Shape
 * @phpstan-import-type CheckoutAddress from Checkout_Address
 * @phpstan-import-type Values from Checkout_Address
 * @phpstan-import-type StoreField from Store_Fields
 * @phpstan-import-type FormView from Store_Form
 * @phpstan-type ChoiceView array{form: FormView, saved: list<array{id: string, address: AddressLines}>, chosen: string}
 */
final class Address_Choice {
	public const CHOICE  = 'choice';
	public const TYPED   = 'new';
	public const BILLING = 'billing';

	/**
	 * Fields that tell one address from another; the name of a state is written in more than one way.
	 */
	private const TELLING = array( 'firstName', 'lastName', 'company', 'address1', 'address2', 'city', 'postalCode', 'country' );

	public function __construct(
		private readonly Store_Fields $fields,
		private readonly Store_Form $form,
		private readonly Address_Book $book,
		private readonly Customer_Session $people,
		private readonly Submission $submission,
	) {}

	/**
	 * The form.
	 *
	 * @param string               $action      Its name.
	 * @param Values               $values      What is known already.
	 * @param bool                 $is_billing  Whether it asks who pays.
	 * @param CheckoutAddress|null $at_hand     The billing address, where it may be chosen.
	 * @return ChoiceView|\WP_Error
	 */
	public function read( string $action, array $values, bool $is_billing, ?array $at_hand = null ): array|\WP_Error {
		$fields = $this->fields( $is_billing );
		$saved  = $fields instanceof \WP_Error ? $fields : $this->saved();
		if ( $fields instanceof \WP_Error || $saved instanceof \WP_Error ) {
			return $saved instanceof \WP_Error ? $saved : new \WP_Error( 'not_found' );
		}
		$at_hand = null === $at_hand ? array() : array( array( 'id' => self::BILLING ) + $at_hand );
		$all     = array( ...$at_hand, ...$saved['items'] );
		$typed   = $this->submission->fields( $action );
		$form    = $this->form->read( $action, $fields, $values );
		return array(
			'form'   => $form,
			'saved'  => array_map(
				static fn( array $address ): array => array(
					'id'      => (string) $address['id'],
					'address' => $address['shown'],
				),
				$all
			),
			'chosen' => self::chosen( is_array( $typed ) ? $typed[ self::CHOICE ] ?? '' : '', $all, $values, $is_billing ? $saved['default'] : 0 ),
		);
	}

	/**
	 * What was chosen or typed, for the sidecar; or what is wrong with it.
	 *
	 * @param Posted               $posted     What was sent.
	 * @param bool                 $is_billing Whether it asks who pays.
	 * @param CheckoutAddress|null $at_hand    The billing address, where it may be chosen.
	 * @return array<string, mixed>|\WP_Error
	 */
	public function posted( Posted $posted, bool $is_billing, ?array $at_hand = null ): array|\WP_Error {
		$choice = $posted->text( self::CHOICE );
		$fields = $this->fields( $is_billing );
		if ( $fields instanceof \WP_Error ) {
			return $fields;
		}
		if ( '' === $choice || self::TYPED === $choice ) {
			$values = Store_Input::values( $fields, $posted );
			$wrong  = Store_Input::check( $fields, $values );
			return $wrong ?? Checkout_Address::body( $this->with_email( $values, $is_billing ) );
		}
		if ( self::BILLING === $choice && null !== $at_hand ) {
			return Checkout_Address::body( array_diff_key( $at_hand['values'], array( 'email' => '' ) ) );
		}
		$saved = $this->book->find( $choice );
		return $saved instanceof \WP_Error ? $saved : Checkout_Address::body( $this->with_email( $saved['values'], $is_billing ) );
	}

	/**
	 * Everything that was typed, to be shown again.
	 *
	 * @param Posted $posted What was sent.
	 * @return Values
	 */
	public static function typed( Posted $posted ): array {
		return array( self::CHOICE => $posted->text( self::CHOICE ) ) + $posted->fields();
	}

	/**
	 * The fields: those of the store's addresses, and of a guest an e-mail address.
	 *
	 * @param bool $is_billing Whether it asks who pays.
	 * @return list<StoreField>|\WP_Error
	 */
	private function fields( bool $is_billing ): array|\WP_Error {
		$forms = $this->fields->read();
		if ( $forms instanceof \WP_Error ) {
			return $forms;
		}
		$email = array( 'longest' => 255 ) + Form_Field::own( 'email', __( 'Email address', 'storebridge' ) );
		return $is_billing && ! $this->people->is_signed_in() ? array( $email, ...$forms['address'] ) : $forms['address'];
	}

	/**
	 * The customer's own addresses; a guest has none.
	 *
	 * @return array{items: list<array{id: int, shown: AddressLines, values: Values}>, default: int}|\WP_Error
	 */
	private function saved(): array|\WP_Error {
		return $this->people->is_signed_in() ? $this->book->all() : array(
			'items'   => array(),
			'default' => 0,
		);
	}

	/**
	 * Who is signed in is written to where they always are.
	 *
	 * @param Values $values     By field name.
	 * @param bool   $is_billing Whether it asks who pays.
	 * @return Values
	 */
	private function with_email( array $values, bool $is_billing ): array {
		$customer = $is_billing ? $this->people->customer() : null;
		return is_array( $customer ) ? array( 'email' => $customer['email'] ) + $values : $values;
	}

	/**
	 * Which of them is ticked: what was sent; or what the checkout has already, among them or typed; or the default; or the first.
	 *
	 * @param mixed                                       $typed   What was sent.
	 * @param list<array{id: int|string, values: Values}> $all     The addresses at hand.
	 * @param Values                                      $values  What the checkout has.
	 * @param int                                         $default The customer's default address, 0 where none is known.
	 */
	private static function chosen( mixed $typed, array $all, array $values, int $default ): string {
		$ids = array_map( 'strval', array_column( $all, 'id' ) );
		if ( is_string( $typed ) && ( self::TYPED === $typed || in_array( $typed, $ids, true ) ) ) {
			return $typed;
		}
		if ( '' !== ( $values['address1'] ?? '' ) ) {
			$same = array_keys( array_filter( $all, static fn( array $address ): bool => self::is_same( $address['values'], $values ) ) );
			return array() === $same ? self::TYPED : $ids[ $same[0] ];
		}
		return in_array( (string) $default, $ids, true ) ? (string) $default : $ids[0] ?? self::TYPED;
	}

	/**
	 * Whether two addresses lead to the same person at the same place.
	 *
	 * @param Values $one   By field name.
	 * @param Values $other By field name.
	 */
	private static function is_same( array $one, array $other ): bool {
		foreach ( self::TELLING as $name ) {
			if ( ( $one[ $name ] ?? '' ) !== ( $other[ $name ] ?? '' ) ) {
				return false;
			}
		}
		return true;
	}
}
