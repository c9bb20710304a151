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
 * Shown by templates/cart-line.php.
 *
 * @phpstan-import-type CartLine from \Storebridge\Cart\Cart_Line
 * @phpstan-import-type PanelView from Cart_Line_Panel
 * @phpstan-import-type QuantityView from Product_Form
 * @phpstan-type LineView array{
 *     line: CartLine,
 *     quantity: QuantityView,
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
	 * One line with its little form.
	 *
	 * @param CartLine $line The line.
	 * @return LineView
	 */
	public function read( array $line ): array {
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
