<?php
/**
 * How many.
 *
 * @package Storebridge
 * @var array{
 *     id: string,
 *     value: string,
 *     least: int,
 *     most: int,
 *     error: string,
 *     label: string,
 *     hide_label: bool,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge-field storebridge-field--quantity" data-storebridge-field="quantity">
	<label class="storebridge-field__label<?php echo $view['hide_label'] ? ' storebridge-hidden' : ''; ?>" for="<?php echo esc_attr( $view['id'] ); ?>"><?php echo esc_html( $view['label'] ); ?></label>
	<input class="storebridge-input" type="number" inputmode="numeric" step="1" required id="<?php echo esc_attr( $view['id'] ); ?>" name="storebridge[quantity]" value="<?php echo esc_attr( $view['value'] ); ?>" min="<?php echo esc_attr( (string) $view['least'] ); ?>"
		<?php if ( $view['most'] > 0 ) : ?>
			max="<?php echo esc_attr( (string) $view['most'] ); ?>"
		<?php endif; ?>
		aria-describedby="<?php echo esc_attr( $view['id'] ); ?>-help <?php echo esc_attr( $view['id'] ); ?>-error"
		<?php if ( '' !== $view['error'] ) : ?>
			aria-invalid="true"
		<?php endif; ?>
	>
	<?php if ( $view['least'] > 1 || $view['most'] > 0 ) : ?>
		<p class="storebridge-field__help" id="<?php echo esc_attr( $view['id'] ); ?>-help">
			<?php
			if ( $view['most'] > 0 && $view['least'] > 1 ) {
				/* translators: 1: the least that can be ordered, 2: the most. */
				echo esc_html( sprintf( __( '%1$s to %2$s per order', 'storebridge' ), number_format_i18n( $view['least'] ), number_format_i18n( $view['most'] ) ) );
			} elseif ( $view['most'] > 0 ) {
				/* translators: %s: the most that can be ordered. */
				echo esc_html( sprintf( __( 'At most %s per order', 'storebridge' ), number_format_i18n( $view['most'] ) ) );
			} else {
				/* translators: %s: the least that can be ordered. */
				echo esc_html( sprintf( __( 'At least %s per order', 'storebridge' ), number_format_i18n( $view['least'] ) ) );
			}
			?>
		</p>
	<?php endif; ?>
	<?php
	Storebridge\part(
		'field-error',
		array(
			'id'    => $view['id'],
			'error' => $view['error'],
		)
	);
	?>
</div>
