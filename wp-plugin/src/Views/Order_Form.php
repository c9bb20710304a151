<?php
/**
 * Several products with a quantity each, and one button that puts all of them into the cart.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Assets;
use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Lookup;
use Storebridge\Forms\Add_Many;
use Storebridge\Forms\Field_Words;
use Storebridge\Forms\Kept_Form;
use Storebridge\Forms\Notices;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;
use Storebridge\Settings;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/order-form.php. Products that have choices to make are led to.
 *
 * @phpstan-import-type CardView from Product_Card
 * @phpstan-type RowView array{card: CardView, number: int, can_add: bool, least: int, most: int, id: string, field: string, value: string, error: string}
 */
final class Order_Form {
	private const ID = 'storebridge-order-form';

	/**
	 * How many of them this page has so far: no two share an id, and what came back is shown in the one that was sent.
	 *
	 * @var int
	 */
	private int $shown = 0;

	public function __construct(
		private readonly Lookup $lookup,
		private readonly Submission $submission,
		private readonly Notices $notices,
		private readonly Settings $settings,
		private readonly Template $template,
		private readonly Assets $assets,
		private readonly Editor_Note $note,
	) {}

	/**
	 * The form's HTML.
	 *
	 * @param array<string, mixed> $query The catalogue's question.
	 * @param string               $tag   The shortcode, for the editor.
	 */
	public function render( array $query, string $tag ): string {
		++$this->shown;
		$found = $this->lookup->answer(
			$query,
			fn( Answer $data ): array => array(
				'rows'    => array_map( array( $this, 'row' ), $data->children( 'items' ), array_keys( $data->children( 'items' ) ) ),
				'missing' => $data->has( 'missing' ) ? $data->texts( 'missing' ) : array(),
			)
		);
		if ( $found instanceof \WP_Error ) {
			return $this->note->failure( $found, $tag, Kept_Form::inputs( $this->submission, array( Add_Many::ACTION ) ) );
		}
		$note = array() === $found['missing'] ? '' : $this->note->missing( $found['missing'], $tag );
		if ( array() === $found['rows'] ) {
			return '' === $note ? $this->note->nothing_found( $tag ) : $note;
		}
		$this->assets->enqueue_product();
		$this->assets->enqueue_cart();
		$error = $this->was_sent() ? $this->submission->error( Add_Many::ACTION ) : null;
		return $note . $this->template->render(
			'order-form',
			array(
				'id'       => $this->id(),
				'number'   => $this->shown,
				'url'      => Server::request_uri(),
				'rows'     => $this->with_errors( $found['rows'], $error ),
				'refusal'  => null === $error ? '' : Refusal::words( $error ),
				'notices'  => 1 === $this->shown ? $this->notices->all() : array(),
				'currency' => Currency::asked(),
				'endpoint' => rest_url( 'storebridge/v1/cart/items' ),
				'cart_url' => $this->settings->page_url( 'cart' ),
			)
		);
	}

	/**
	 * One product.
	 *
	 * @param Answer $card   The sidecar's.
	 * @param int    $number The row's.
	 * @return RowView
	 */
	public function row( Answer $card, int $number ): array {
		$view  = Product_Card::read( $card );
		$typed = $this->was_sent() ? $this->submission->fields( Add_Many::ACTION )[ "row$number" ] ?? '' : '';
		return array(
			'card'    => $view,
			'number'  => $number,
			'can_add' => $view['stock']['orderable'] && ! $card->flag( 'hasOptions' ),
			'least'   => max( 1, $card->int_or_null( 'minQuantity' ) ?? 1 ),
			'most'    => max( 0, $card->int_or_null( 'maxQuantity' ) ?? 0 ),
			'id'      => "{$this->id()}-row-$number",
			'field'   => "items.$number.quantity",
			'value'   => is_string( $typed ) ? $typed : '',
			'error'   => '',
		);
	}

	/**
	 * The rows, each with what is wrong with it. A product that is wrong in another way says so at its quantity.
	 *
	 * @param list<RowView>  $rows  The form's.
	 * @param \WP_Error|null $error The refusal.
	 * @return list<RowView>
	 */
	private function with_errors( array $rows, ?\WP_Error $error ): array {
		$labels = array();
		foreach ( $rows as $row ) {
			$labels[ $row['field'] ] = self::label( $row['card']['name'] );
		}
		$words = array();
		foreach ( null === $error ? array() : Field_Words::by_field( $error, $labels ) as $field => $sentence ) {
			$words[ (string) preg_replace( '/^(items\.\d+)\..*$/D', '$1.quantity', $field ) ] = $sentence;
		}
		return array_map( static fn( array $row ): array => array( 'error' => $words[ $row['field'] ] ?? '' ) + $row, $rows );
	}

	private function id(): string {
		return 1 === $this->shown ? self::ID : self::ID . "-$this->shown";
	}

	private function was_sent(): bool {
		$sent = $this->submission->fields( Add_Many::ACTION )['form'] ?? '';
		return (string) $this->shown === $sent;
	}

	private static function label( string $name ): string {
		/* translators: %s: the product's name. */
		return sprintf( __( 'Quantity of %s', 'storebridge' ), $name );
	}
}
