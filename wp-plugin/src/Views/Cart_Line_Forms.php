<?php
/**
 * The two forms that open below a line of the cart.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Cart\Cart_Deeds;
use Storebridge\Cart\Shopper_Cart;
use Storebridge\Catalog\Lookup;
use Storebridge\Forms\Field_Words;
use Storebridge\Forms\Submission;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * "failure" says why there is no form.
 *
 * @phpstan-import-type CartLine from \Storebridge\Cart\Cart_Line
 * @phpstan-import-type StoreField from \Storebridge\Account\Store_Fields
 * @phpstan-import-type OptionView from Product_Option
 * @phpstan-import-type FormView from Store_Form
 * @phpstan-type PanelForm array{
 *     template: string,
 *     failure: string,
 *     error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *     options: list<OptionView>,
 *     form: FormView|null,
 * }
 */
final class Cart_Line_Forms {
	public function __construct(
		private readonly Shopper_Cart $cart,
		private readonly Lookup $lookup,
		private readonly Submission $submission,
		private readonly Store_Form $form,
	) {}

	/**
	 * The product's own form, filled in as the line is.
	 *
	 * @param CartLine $line The line.
	 * @return PanelForm
	 */
	public function options( array $line ): array {
		$id      = 'storebridge-change-' . sanitize_html_class( $line['id'] );
		$sent    = ( $this->submission->fields( Cart_Deeds::OPTIONS )['line'] ?? '' ) === $line['id'];
		$error   = $sent ? $this->submission->error( Cart_Deeds::OPTIONS ) : null;
		$values  = $sent ? $this->submission->typed( Cart_Deeds::OPTIONS )['options'] ?? array() : $line['choice'];
		$query   = array(
			'kind' => 'product',
			'id'   => $line['product'],
		);
		$options = $this->lookup->answer(
			$query,
			static fn( Answer $product ): array => array_map(
				static fn( Answer $option ): array => Product_Option::read( $option, $id, $values[ $option->scalar( 'id' ) ] ?? '' ),
				$product->children( 'options' )
			)
		);
		$failure = $options instanceof \WP_Error ? Refusal::words( $options ) : '';
		$options = $options instanceof \WP_Error ? array() : $options;
		$words   = null === $error ? array() : Field_Words::by_field( $error, Product_Form::labels( $options ) );
		return array(
			'template' => 'cart-line-options',
			'failure'  => $failure,
			'error'    => null === $error ? null : self::summary( $error, $words, array_column( $options, 'id', 'field' ), $id ),
			'options'  => array_map( static fn( array $option ): array => array( 'error' => $words[ $option['field'] ] ?? '' ) + $option, $options ),
			'form'     => null,
		);
	}

	/**
	 * What it can be wrapped in.
	 *
	 * @param CartLine $line The line.
	 * @return PanelForm
	 */
	public function wrapping( array $line ): array {
		$wrappings = $this->cart->wrappings( $line['id'] );
		$failure   = $wrappings instanceof \WP_Error ? Refusal::words( $wrappings ) : '';
		$wrappings = $wrappings instanceof \WP_Error ? array() : $wrappings;
		$fields    = array( self::choice_of( $wrappings ) );
		if ( in_array( true, array_column( $wrappings, 'has_message' ), true ) ) {
			$fields[] = array( 'required' => false ) + Form_Field::own( 'message', __( 'Gift message', 'storebridge' ), 'multiline' );
		}
		$values = array(
			'wrapping' => array_column( $wrappings, 'id', 'name' )[ $line['wrapping']['name'] ?? '' ] ?? '',
			'message'  => $line['wrapping']['message'] ?? '',
		);
		return array(
			'template' => 'cart-line-wrapping',
			'failure'  => $failure,
			'error'    => null,
			'options'  => array(),
			'form'     => '' === $failure ? $this->form->read( Cart_Deeds::WRAP, $fields, $values ) : null,
		);
	}

	/**
	 * The field that chooses among them.
	 *
	 * @param list<array{id: string, name: string, has_message: bool, picture: string}> $wrappings The sidecar's.
	 * @return StoreField
	 */
	private static function choice_of( array $wrappings ): array {
		$options = array_map(
			static fn( array $wrapping ): array => array(
				'id'     => $wrapping['id'],
				'label'  => $wrapping['name'],
				'states' => array(),
			),
			$wrappings
		);
		return array(
			'required' => false,
			'options'  => $options,
		) + Form_Field::own( 'wrapping', __( 'Wrapping', 'storebridge' ), 'choice' );
	}

	/**
	 * What stands above the options: a sentence, and a link to each that is wrong.
	 *
	 * @param \WP_Error             $error   The refusal.
	 * @param array<string, string> $words   What is wrong, by field.
	 * @param array<string, string> $targets Each field's id.
	 * @param string                $form    The form's id.
	 * @return array{words: string, fields: list<array{target: string, words: string}>}
	 */
	private static function summary( \WP_Error $error, array $words, array $targets, string $form ): array {
		$fields = array();
		foreach ( $words as $field => $sentence ) {
			$fields[] = array(
				'target' => '#' . ( $targets[ $field ] ?? $form ),
				'words'  => $sentence,
			);
		}
		return array(
			'words'  => 'invalid_input' === $error->get_error_code() ? __( 'This step is not complete yet. Please check:', 'storebridge' ) : Refusal::words( $error ),
			'fields' => $fields,
		);
	}
}
