<?php
/**
 * A field whose choices are all in sight: boxes to tick, or buttons of which one is pressed.
 *
 * @package Storebridge
 * @var array{
 *     id: string,
 *     name: string,
 *     field: string,
 *     label: string,
 *     type: string,
 *     value: string,
 *     chosen: list<string>,
 *     required: bool,
 *     autocomplete: string,
 *     longest: int,
 *     min: string,
 *     max: string,
 *     options: list<array{id: string, label: string, states: list<string>}>,
 *     help: list<string>,
 *     error: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

$storebridge_is_boxes = 'checkboxes' === $view['type'];
?>
<fieldset class="storebridge-field storebridge-field--<?php echo esc_attr( $view['type'] ); ?>" id="<?php echo esc_attr( $view['id'] ); ?>" tabindex="-1" aria-describedby="<?php echo array() === $view['help'] ? '' : esc_attr( $view['id'] . '-help ' ); ?><?php echo esc_attr( $view['id'] ); ?>-error"<?php echo '' === $view['error'] ? '' : ' aria-invalid="true"'; ?>>
	<legend class="storebridge-field__label"><?php echo esc_html( $view['label'] ); ?> <?php Storebridge\part( 'required', array( 'required' => $view['required'] ) ); ?></legend>
	<?php if ( array() !== $view['help'] ) : ?>
		<ul class="storebridge-field__help" id="<?php echo esc_attr( $view['id'] ); ?>-help">
			<?php foreach ( $view['help'] as $storebridge_help ) : ?>
				<li><?php echo esc_html( $storebridge_help ); ?></li>
			<?php endforeach; ?>
		</ul>
	<?php endif; ?>
	<?php if ( ! $storebridge_is_boxes && ! $view['required'] ) : ?>
		<label class="storebridge-field__choice"><input type="radio" name="<?php echo esc_attr( $view['name'] ); ?>" value="" <?php checked( array() === $view['chosen'] ); ?>> <?php esc_html_e( 'None', 'storebridge' ); ?></label>
	<?php endif; ?>
	<?php foreach ( $view['options'] as $storebridge_option ) : ?>
		<label class="storebridge-field__choice"><input type="<?php echo $storebridge_is_boxes ? 'checkbox' : 'radio'; ?>" name="<?php echo esc_attr( $view['name'] ); ?><?php echo $storebridge_is_boxes ? '[]' : ''; ?>" value="<?php echo esc_attr( $storebridge_option['id'] ); ?>"<?php echo ! $storebridge_is_boxes && $view['required'] ? ' required' : ''; ?> <?php checked( in_array( $storebridge_option['id'], $view['chosen'], true ) ); ?>> <?php echo esc_html( $storebridge_option['label'] ); ?></label>
	<?php endforeach; ?>
	<?php
	Storebridge\part(
		'field-error',
		array(
			'id'    => $view['id'],
			'error' => $view['error'],
		)
	);
	?>
</fieldset>
