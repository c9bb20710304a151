<?php
/**
 * How many of a line, in the form of all lines; and how many were shown, since only what differs is changed.
 *
 * @package Storebridge
 * @var array{
 *     line: array{id: string, name: string, quantity: int},
 *     quantity: array{id: string, value: string, least: int, error: string},
 *     row: int,
 *     form: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

$storebridge_row = "storebridge[items][{$view['row']}]";
?>
<input type="hidden" form="<?php echo esc_attr( $view['form'] ); ?>" name="<?php echo esc_attr( $storebridge_row ); ?>[line]" value="<?php echo esc_attr( $view['line']['id'] ); ?>">
<input type="hidden" form="<?php echo esc_attr( $view['form'] ); ?>" name="<?php echo esc_attr( $storebridge_row ); ?>[shown]" value="<?php echo esc_attr( (string) $view['line']['quantity'] ); ?>">
<div class="storebridge-field storebridge-field--quantity">
	<label class="storebridge-field__label storebridge-hidden" for="<?php echo esc_attr( $view['quantity']['id'] ); ?>">
		<?php
		/* translators: %s: the product's name. */
		echo esc_html( sprintf( __( 'Quantity of %s', 'storebridge' ), $view['line']['name'] ) );
		?>
	</label>
	<input class="storebridge-input" type="number" inputmode="numeric" step="1" required id="<?php echo esc_attr( $view['quantity']['id'] ); ?>" form="<?php echo esc_attr( $view['form'] ); ?>" name="<?php echo esc_attr( $storebridge_row ); ?>[quantity]" value="<?php echo esc_attr( $view['quantity']['value'] ); ?>" min="<?php echo esc_attr( (string) $view['quantity']['least'] ); ?>" aria-describedby="<?php echo esc_attr( $view['quantity']['id'] ); ?>-error"<?php echo '' === $view['quantity']['error'] ? '' : ' aria-invalid="true" autofocus'; ?>>
	<?php
	Storebridge\part(
		'field-error',
		array(
			'id'    => $view['quantity']['id'],
			'error' => $view['quantity']['error'],
		)
	);
	?>
</div>
