<?php
/**
 * The form that puts a product into the cart, with what was typed and what was wrong with it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Catalog\Currency;
use Storebridge\Forms\Field_Words;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;
use Storebridge\Settings;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * What templates/product-form.php shows.
 *
 * @phpstan-import-type OptionView from Product_Option
 * @phpstan-type FormView array{
 *     id: string,
 *     action: string,
 *     product: int,
 *     currency: string,
 *     error: FormErrorView|null,
 *     options: list<OptionView>,
 *     quantity: QuantityView,
 *     preorder: bool,
 *     orderable: bool,
 *     cart_url: string,
 *     cart_endpoint: string,
 *     product_endpoint: string,
 * }
 * @phpstan-type FormErrorView array{words: string, fields: list<array{target: string, words: string}>}
 * @phpstan-type QuantityView array{id: string, value: string, least: int, most: int, error: string}
 */
final class Product_Form {
	public function __construct( private readonly Submission $submission, private readonly Settings $settings ) {}

	/**
	 * The form of one product.
	 *
	 * @param Answer $product The sidecar's.
	 * @return FormView
	 */
	public function read( Answer $product ): array {
		$id      = $product->int( 'id' );
		$form    = "storebridge-form-$id";
		$typed   = $this->submission->typed( (string) $id );
		$error   = $this->submission->error( (string) $id );
		$options = array_map(
			static fn( Answer $option ): array => Product_Option::read( $option, $form, null === $typed ? null : $typed['options'][ $option->scalar( 'id' ) ] ?? '' ),
			$product->children( 'options' )
		);
		$words   = null === $error ? array() : Field_Words::by_field( $error, self::labels( $options ) );
		$options = array_map( static fn( array $option ): array => array( 'error' => $words[ $option['field'] ] ?? '' ) + $option, $options );
		$least   = max( 1, $product->int_or_null( 'minQuantity' ) ?? 1 );
		$stock   = Stock::read( $product );
		return array(
			'id'               => $form,
			'action'           => Server::request_uri() . "#$form",
			'product'          => $id,
			'currency'         => Currency::asked(),
			'error'            => null === $error ? null : self::error( $error, $words, $options, $form ),
			'options'          => $options,
			'quantity'         => array(
				'id'    => "$form-quantity",
				'value' => $typed['quantity'] ?? (string) $least,
				'least' => $least,
				'most'  => max( 0, $product->int_or_null( 'maxQuantity' ) ?? 0 ),
				'error' => $words['quantity'] ?? '',
			),
			'preorder'         => 'preorder' === $stock['state'],
			'orderable'        => $stock['orderable'],
			'cart_url'         => $this->settings->page_url( 'cart' ),
			'cart_endpoint'    => rest_url( 'storebridge/v1/cart/items' ),
			'product_endpoint' => Currency::carry( rest_url( "storebridge/v1/products/$id" ) ),
		);
	}

	/**
	 * What the shopper calls each field.
	 *
	 * @param list<OptionView> $options The form's.
	 * @return array<string, string>
	 */
	public static function labels( array $options ): array {
		return array_column( $options, 'label', 'field' ) + array( 'quantity' => __( 'Quantity', 'storebridge' ) );
	}

	/**
	 * What stands above the form: a sentence, and a link to each field that is wrong.
	 *
	 * @param \WP_Error             $error   The refusal.
	 * @param array<string, string> $words   What is wrong, by field.
	 * @param list<OptionView>      $options The form's.
	 * @param string                $form    The form's id.
	 * @return FormErrorView
	 */
	private static function error( \WP_Error $error, array $words, array $options, string $form ): array {
		$targets = array_column( $options, 'id', 'field' ) + array( 'quantity' => "$form-quantity" );
		$fields  = array();
		foreach ( $words as $field => $sentence ) {
			$fields[] = array(
				'target' => '#' . ( $targets[ $field ] ?? $form ),
				'words'  => $sentence,
			);
		}
		return array(
			'words'  => Refusal::words( $error ),
			'fields' => $fields,
		);
	}
}
