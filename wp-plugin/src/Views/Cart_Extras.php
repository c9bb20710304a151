<?php
/**
 * What stands around the cart's lines: codes, a note, an estimate of shipping and tax, the currency.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Account\Store_Fields;
use Storebridge\Cart\Cart_Deeds;
use Storebridge\Catalog\Lookup;
use Storebridge\Forms\Submission;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Forms that hold what was typed, or a refusal, are open. What cannot be asked for is left out: the cart goes before it.
 *
 * @phpstan-import-type CartContents from \Storebridge\Cart\Cart_Shape
 * @phpstan-import-type Estimate from \Storebridge\Cart\Cart_Shape
 * @phpstan-import-type FormView from Store_Form
 * @phpstan-import-type StoreField from \Storebridge\Account\Store_Fields
 * @phpstan-type ExtrasView array{
 *     url: string,
 *     coupon: FormView,
 *     coupon_is_open: bool,
 *     certificate: FormView,
 *     certificate_is_open: bool,
 *     note: FormView,
 *     note_is_open: bool,
 *     estimate: FormView|null,
 *     estimate_is_open: bool,
 *     currencies: list<array{code: string, label: string, chosen: bool}>,
 * }
 */
final class Cart_Extras {
	private const PLACE = array( 'country', 'state', 'city', 'postalCode' );

	/**
	 * Forms that have no field to stand beside.
	 */
	private const FIELDLESS = array( Cart_Deeds::REMOVE_COUPON, Cart_Deeds::REMOVE_CERTIFICATE, Cart_Deeds::CURRENCY, Cart_Deeds::SAVE, Cart_Deeds::SHIPPING );

	private const LONGEST_NOTE = 2000;

	public function __construct(
		private readonly Submission $submission,
		private readonly Store_Form $form,
		private readonly Store_Fields $fields,
		private readonly Lookup $lookup,
	) {}

	/**
	 * All of it.
	 *
	 * @param CartContents $cart The cart.
	 * @return ExtrasView
	 */
	public function read( array $cart ): array {
		$code = array( 'longest' => 100 );
		$note = array(
			'required' => false,
			'longest'  => self::LONGEST_NOTE,
		) + Form_Field::own( 'message', __( 'Order note', 'storebridge' ), 'multiline' );
		return array(
			'url'                 => Cart_Line_Panel::closed(),
			'coupon'              => $this->form( Cart_Deeds::COUPON, array( $code + Form_Field::own( 'code', __( 'Coupon code', 'storebridge' ) ) ) ),
			'coupon_is_open'      => $this->was_sent( Cart_Deeds::COUPON ),
			'certificate'         => $this->form( Cart_Deeds::CERTIFICATE, array( $code + Form_Field::own( 'code', __( 'Gift certificate code', 'storebridge' ) ) ) ),
			'certificate_is_open' => $this->was_sent( Cart_Deeds::CERTIFICATE ),
			'note'                => $this->form( Cart_Deeds::NOTE, array( $note ), array( 'message' => $cart['message'] ) ),
			'note_is_open'        => '' !== $cart['message'] || $this->was_sent( Cart_Deeds::NOTE ),
			'estimate'            => $this->estimate( $cart['estimate'] ),
			'estimate_is_open'    => null !== $cart['estimate'] || $this->was_sent( Cart_Deeds::ESTIMATE ),
			'currencies'          => $this->currencies( $cart['currency'] ),
		);
	}

	/**
	 * A form, whose address opens no panel.
	 *
	 * @param string                $action Its name.
	 * @param list<StoreField>      $fields Its fields.
	 * @param array<string, string> $values What is in them.
	 * @return FormView
	 */
	private function form( string $action, array $fields, array $values = array() ): array {
		return array( 'url' => Cart_Line_Panel::closed() ) + $this->form->read( $action, $fields, $values );
	}

	private function was_sent( string $action ): bool {
		return null !== $this->submission->fields( $action );
	}

	/**
	 * The address's fields that a quote needs, as the store asks for them; null where nobody can say which countries there are.
	 *
	 * @param Estimate|null $estimate The present one.
	 * @return FormView|null
	 */
	private function estimate( ?array $estimate ): ?array {
		$forms = $this->fields->read();
		if ( $forms instanceof \WP_Error ) {
			return null;
		}
		$known  = array_column( $forms['address'], null, 'name' );
		$fields = array();
		foreach ( self::PLACE as $name ) {
			if ( isset( $known[ $name ] ) ) {
				// Shipping may depend on any of them, but only the country is always needed.
				$fields[] = array( 'required' => 'country' === $name ) + $known[ $name ];
			}
		}
		return array() === $fields ? null : $this->form( Cart_Deeds::ESTIMATE, $fields, array_intersect_key( $estimate ?? array(), array_flip( self::PLACE ) ) );
	}

	/**
	 * What the store takes orders in, where that is more than one currency.
	 *
	 * @param string $current The cart's.
	 * @return list<array{code: string, label: string, chosen: bool}>
	 */
	private function currencies( string $current ): array {
		$found = $this->lookup->answer( array( 'kind' => 'currencies' ), static fn( Answer $answer ): array => Currency_Switcher::transactional( $answer, $current ) );
		return $found instanceof \WP_Error || 2 > count( $found ) ? array() : $found;
	}

	/**
	 * Why a button was not obeyed.
	 *
	 * @return list<string>
	 */
	public function refusals(): array {
		$errors = array_filter( array_map( array( $this->submission, 'error' ), self::FIELDLESS ) );
		return array_values( array_map( static fn( \WP_Error $error ): string => 'invalid_input' === $error->get_error_code() ? __( 'This choice is no longer available. Please choose again.', 'storebridge' ) : Refusal::words( $error ), $errors ) );
	}
}
