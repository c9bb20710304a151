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
		aria-describedby="<?php echo esc_attr( $view['id'] ); ?>-error"
		<?php if ( '' !== $view['error'] ) : ?>
			aria-invalid="true"
		<?php endif; ?>
	>
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
