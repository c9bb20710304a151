<?php
/**
 * An option that is a number.
 *
 * @package Storebridge
 * @var array{
 *     kind: string,
 *     field: string,
 *     name: string,
 *     id: string,
 *     label: string,
 *     required: bool,
 *     value: string,
 *     error: string,
 *     values: list<array{
 *         id: string,
 *         label: string,
 *         chosen: bool,
 *         colors: list<string>,
 *         picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *     }>,
 *     text: string,
 *     least: string,
 *     most: string,
 *     least_words: string,
 *     most_words: string,
 *     step: string,
 *     lines: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge-field" data-storebridge-field="<?php echo esc_attr( $view['field'] ); ?>" data-label="<?php echo esc_attr( $view['label'] ); ?>">
	<label class="storebridge-field__label" for="<?php echo esc_attr( $view['id'] ); ?>"><?php echo esc_html( $view['label'] ); ?> <?php Storebridge\part( 'required', array( 'required' => $view['required'] ) ); ?></label>
	<input class="storebridge-input" type="number" inputmode="decimal" step="<?php echo esc_attr( $view['step'] ); ?>" value="<?php echo esc_attr( $view['value'] ); ?>" id="<?php echo esc_attr( $view['id'] ); ?>" name="<?php echo esc_attr( $view['name'] ); ?>" aria-describedby="<?php echo esc_attr( $view['id'] ); ?>-help <?php echo esc_attr( $view['id'] ); ?>-error"<?php echo '' === $view['error'] ? '' : ' aria-invalid="true"'; ?><?php echo $view['required'] ? ' required' : ''; ?>
		<?php if ( '' !== $view['least'] ) : ?>
			min="<?php echo esc_attr( $view['least'] ); ?>"
		<?php endif; ?>
		<?php if ( '' !== $view['most'] ) : ?>
			max="<?php echo esc_attr( $view['most'] ); ?>"
		<?php endif; ?>
	>
	<?php Storebridge\part( 'option-bounds', $view ); ?>
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
