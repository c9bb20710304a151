<?php
/**
 * A line of the cart with all that can be done to it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Account\Links;
use Storebridge\Cart\Seen_Prices;
use Storebridge\Forms\Field_Words;
use Storebridge\Forms\Submission;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/cart-line.php. "form" is that of all lines, which stands where "form_url" is not empty; "action" is for
 * a theme's older copy, in which each line has a form of its own.
 *
 * @phpstan-import-type CartLine from \Storebridge\Cart\Cart_Line
 * @phpstan-import-type PanelView from Cart_Line_Panel
 * @phpstan-import-type QuantityView from Product_Form
 * @phpstan-type LineView array{
 *     line: CartLine,
 *     quantity: QuantityView,
 *     row: int,
 *     form: string,
 *     form_url: string,
 *     action: string,
 *     anchor: string,
 *     before: string,
 *     options_url: string,
 *     wrapping_url: string,
 *     save_url: string,
 *     panel: PanelView|null,
 * }
 */
final class Cart_Line_View {
	public function __construct(
		private readonly Submission $submission,
		private readonly Links $links,
		private readonly Cart_Line_Panel $panel,
		private readonly Seen_Prices $seen,
	) {}

	/**
	 * All lines, whose quantities belong to one form.
	 *
	 * @param list<CartLine> $lines The lines.
	 * @return list<LineView>
	 */
	public function all( array $lines ): array {
		$form = wp_unique_id( 'storebridge-quantities-' );
		return array_map( fn( array $line, int $row ): array => $this->read( $line, $row, $form ), $lines, array_keys( $lines ) );
	}

	/**
	 * One line with all that can be done to it.
	 *
	 * @param CartLine $line The line.
	 * @param int      $row  Its number in the form.
	 * @param string   $form The form's id.
	 * @return LineView
	 */
	private function read( array $line, int $row, string $form ): array {
		$typed = $this->submission->typed( $line['id'] );
		$error = $this->submission->error( $line['id'] );
		/* translators: %s: the product's name. */
		$label = sprintf( __( 'Quantity of %s', 'storebridge' ), $line['name'] );
		$words = null === $error ? array() : Field_Words::by_field( $error, array( 'quantity' => $label ) );
		$own   = null === $error ? '' : Refusal::words( $error );
		return array(
			'line'         => $line,
			'quantity'     => array(
				'id'    => Cart_Line_Panel::anchor( $line['id'] ) . '-quantity',
				'value' => $typed['quantity'] ?? (string) $line['quantity'],
				'least' => 0,
				'most'  => 0,
				'error' => $words['quantity'] ?? $own,
			),
			'row'          => $row,
			'form'         => $form,
			'form_url'     => 0 === $row ? Cart_Line_Panel::closed() : '',
			'action'       => Cart_Line_Panel::closed() . '#' . Cart_Line_Panel::anchor( $line['id'] ),
			'anchor'       => Cart_Line_Panel::anchor( $line['id'] ),
			'before'       => $this->seen->before( $line['id'] ),
			'options_url'  => $line['is_mutable'] && array() !== $line['choice'] ? Cart_Line_Panel::url( $line['id'], 'options' ) : '',
			'wrapping_url' => $line['allows_wrapping'] || null !== $line['wrapping'] ? Cart_Line_Panel::url( $line['id'], 'wrapping' ) : '',
			'save_url'     => $line['is_mutable'] && $line['product'] > 0 && '' !== $this->links->to( 'wishlists' ) ? Cart_Line_Panel::closed() : '',
			'panel'        => $this->panel->read( $line ),
		);
	}
}
