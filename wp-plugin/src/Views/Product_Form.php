<?php
/**
 * The form that puts a product into the cart, with what was typed and what was wrong with it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Account\Links;
use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Product_Url;
use Storebridge\Forms\Field_Words;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;
use Storebridge\Settings;
use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * What templates/product-form.php shows. "decides" names the options that make up a choice, by their ids.
 *
 * @phpstan-import-type OptionView from Product_Option
 * @phpstan-import-type ChosenView from Chosen
 * @phpstan-type FormView array{
 *     id: string,
 *     action: string,
 *     product: int,
 *     currency: string,
 *     error: FormErrorView|null,
 *     options: list<OptionView>,
 *     quantity: QuantityView,
 *     decides: string,
 *     choose_url: string,
 *     preorder: bool,
 *     orderable: bool,
 *     message: string,
 *     cart_url: string,
 *     can_buy_now: bool,
 *     cart_endpoint: string,
 *     product_endpoint: string,
 * }
 * @phpstan-type FormErrorView array{words: string, fields: list<array{target: string, words: string}>}
 * @phpstan-type QuantityView array{id: string, value: string, least: int, most: int, error: string}
 */
final class Product_Form {
	public const PREFIX = 'storebridge-form';

	/**
	 * What it takes to know what was sent.
	 *
	 * @param Submission $submission What came back.
	 * @param Settings   $settings   The settings.
	 * @param Links      $links      To the account.
	 * @param string     $prefix     What begins its ids.
	 */
	public function __construct( private readonly Submission $submission, private readonly Settings $settings, private readonly Links $links, private readonly string $prefix = self::PREFIX ) {}

	/**
	 * The form of one product.
	 *
	 * @param Answer                    $product The sidecar's.
	 * @param ChosenView                $state   What the choice comes to.
	 * @param array<int|string, string> $chosen  What the address chooses: value ids by option id.
	 * @param bool                      $buy_now Whether it has a button that leads straight to the checkout, whatever the settings say.
	 * @return FormView
	 */
	public function read( Answer $product, array $state, array $chosen, bool $buy_now = false ): array {
		$id       = $product->int( 'id' );
		$form     = "$this->prefix-$id";
		$typed    = $this->submission->typed( (string) $id );
		$error    = $this->submission->error( (string) $id );
		$options  = array_map(
			static fn( Answer $option ): array => Product_Option::read( $option, $form, self::filled_in( $option, $typed['options'] ?? null, $chosen ) ),
			$product->children( 'options' )
		);
		$words    = null === $error ? array() : Field_Words::by_field( $error, self::labels( $options ) );
		$options  = array_map( static fn( array $option ): array => array( 'error' => $words[ $option['field'] ] ?? '' ) + $option, $options );
		$least    = max( 1, $product->int_or_null( 'minQuantity' ) ?? 1 );
		$deciding = array_filter( $product->children( 'options' ), array( self::class, 'decides' ) );
		return array(
			'id'               => $form,
			'action'           => Server::request_uri() . "#$form",
			'product'          => $id,
			'currency'         => Currency::asked(),
			'error'            => null === $error ? null : $this->error( $error, $words, $options, $form ),
			'options'          => $options,
			'quantity'         => array(
				'id'    => "$form-quantity",
				'value' => $typed['quantity'] ?? (string) $least,
				'least' => $least,
				'most'  => max( 0, $product->int_or_null( 'maxQuantity' ) ?? 0 ),
				'error' => $words['quantity'] ?? '',
			),
			'decides'          => implode( ',', array_map( static fn( Answer $option ): string => $option->scalar( 'id' ), $deciding ) ),
			'choose_url'       => Currency::carry( Product_Url::to( $product->text( 'path' ) ) ) . "#$form-price",
			'preorder'         => 'preorder' === $state['stock']['state'],
			'orderable'        => $state['orderable'],
			'message'          => $state['message'],
			'cart_url'         => $this->settings->page_url( 'cart' ),
			'can_buy_now'      => $buy_now || $this->settings->saved()['buy_now'],
			'cart_endpoint'    => rest_url( 'storebridge/v1/cart/items' ),
			'product_endpoint' => Currency::carry( rest_url( "storebridge/v1/products/$id" ) ),
		);
	}

	/**
	 * What stands in a field: as it was sent; else as the address chooses; else null for its default.
	 *
	 * @param Answer                         $option The sidecar's.
	 * @param array<int|string, string>|null $typed  A form that came back.
	 * @param array<int|string, string>      $chosen What the address chooses.
	 */
	private static function filled_in( Answer $option, ?array $typed, array $chosen ): ?string {
		if ( null !== $typed ) {
			return $typed[ $option->scalar( 'id' ) ] ?? '';
		}
		return array() !== $chosen && self::decides( $option ) ? $chosen[ $option->scalar( 'id' ) ] ?? '' : null;
	}

	private static function decides( Answer $option ): bool {
		return $option->has( 'values' ) || 'checkbox' === $option->text( 'kind' );
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
	private function error( \WP_Error $error, array $words, array $options, string $form ): array {
		$targets = array_column( $options, 'id', 'field' ) + array( 'quantity' => "$form-quantity" );
		$fields  = array();
		foreach ( $words as $field => $sentence ) {
			$fields[] = array(
				'target' => '#' . ( $targets[ $field ] ?? $form ),
				'words'  => $sentence,
			);
		}
		$login = in_array( $error->get_error_code(), array( 'signed_out', 'sign_in_needed' ), true ) ? $this->links->sign_in( Server::request_uri() ) : '';
		if ( '' !== $login ) {
			$fields[] = array(
				'target' => $login,
				'words'  => __( 'Sign in and return to this page', 'storebridge' ),
			);
		}
		return array(
			'words'  => Refusal::words( $error ),
			'fields' => $fields,
		);
	}
}
