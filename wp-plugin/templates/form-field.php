<?php
/**
 * One field of a form: a line, several lines, a number, a day, a password, or a list that opens. Boxes and buttons are
 * shown by form-choices.php.
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
 *     needs_state: bool,
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
?>
<?php if ( 'checkboxes' === $view['type'] || 'choice' === $view['type'] ) : ?>
	<?php Storebridge\part( 'form-choices', $view ); ?>
<?php else : ?>
<div class="storebridge-field storebridge-field--<?php echo esc_attr( $view['type'] ); ?>">
	<label class="storebridge-field__label" for="<?php echo esc_attr( $view['id'] ); ?>"><?php echo esc_html( $view['label'] ); ?> <?php Storebridge\part( 'required', array( 'required' => $view['required'] ) ); ?></label>
	<?php if ( array() !== $view['help'] ) : ?>
		<ul class="storebridge-field__help" id="<?php echo esc_attr( $view['id'] ); ?>-help">
			<?php foreach ( $view['help'] as $storebridge_help ) : ?>
				<li><?php echo esc_html( $storebridge_help ); ?></li>
			<?php endforeach; ?>
		</ul>
	<?php endif; ?>
	<?php if ( 'multiline' === $view['type'] ) : ?>
		<textarea class="storebridge-input" rows="4" id="<?php echo esc_attr( $view['id'] ); ?>" name="<?php echo esc_attr( $view['name'] ); ?>"<?php echo '' === $view['autocomplete'] ? '' : ' autocomplete="' . esc_attr( $view['autocomplete'] ) . '"'; ?><?php echo $view['required'] ? ' required' : ''; ?> aria-describedby="<?php echo array() === $view['help'] ? '' : esc_attr( $view['id'] . '-help ' ); ?><?php echo esc_attr( $view['id'] ); ?>-error"<?php echo '' === $view['error'] ? '' : ' aria-invalid="true"'; ?><?php echo $view['longest'] > 0 ? ' maxlength="' . esc_attr( (string) $view['longest'] ) . '"' : ''; ?>><?php echo esc_textarea( $view['value'] ); ?></textarea>
	<?php elseif ( 'dropdown' === $view['type'] ) : ?>
		<select class="storebridge-input" id="<?php echo esc_attr( $view['id'] ); ?>" name="<?php echo esc_attr( $view['name'] ); ?>"<?php echo '' === $view['autocomplete'] ? '' : ' autocomplete="' . esc_attr( $view['autocomplete'] ) . '"'; ?><?php echo $view['required'] ? ' required' : ''; ?> aria-describedby="<?php echo array() === $view['help'] ? '' : esc_attr( $view['id'] . '-help ' ); ?><?php echo esc_attr( $view['id'] ); ?>-error"<?php echo '' === $view['error'] ? '' : ' aria-invalid="true"'; ?><?php echo 'country' === $view['field'] ? ' data-storebridge-country' : ''; ?><?php echo 'state' === $view['field'] ? ' data-storebridge-state="' . ( $view['needs_state'] ? 'needed' : '' ) . '"' : ''; ?>>
			<option value=""><?php echo $view['required'] ? esc_html__( 'Please choose', 'storebridge' ) : esc_html__( 'None', 'storebridge' ); ?></option>
			<?php foreach ( $view['options'] as $storebridge_option ) : ?>
				<option value="<?php echo esc_attr( $storebridge_option['id'] ); ?>" <?php selected( in_array( $storebridge_option['id'], $view['chosen'], true ) ); ?><?php echo array() === $storebridge_option['states'] ? '' : ' data-states="' . esc_attr( implode( '|', $storebridge_option['states'] ) ) . '"'; ?>><?php echo esc_html( $storebridge_option['label'] ); ?></option>
			<?php endforeach; ?>
		</select>
	<?php else : ?>
		<input class="storebridge-input" type="<?php echo esc_attr( $view['type'] ); ?>" value="<?php echo esc_attr( $view['value'] ); ?>" id="<?php echo esc_attr( $view['id'] ); ?>" name="<?php echo esc_attr( $view['name'] ); ?>"<?php echo '' === $view['autocomplete'] ? '' : ' autocomplete="' . esc_attr( $view['autocomplete'] ) . '"'; ?><?php echo $view['required'] ? ' required' : ''; ?> aria-describedby="<?php echo array() === $view['help'] ? '' : esc_attr( $view['id'] . '-help ' ); ?><?php echo esc_attr( $view['id'] ); ?>-error"<?php echo '' === $view['error'] ? '' : ' aria-invalid="true"'; ?><?php echo $view['longest'] > 0 ? ' maxlength="' . esc_attr( (string) $view['longest'] ) . '"' : ''; ?><?php echo '' === $view['min'] ? '' : ' min="' . esc_attr( $view['min'] ) . '"'; ?><?php echo '' === $view['max'] ? '' : ' max="' . esc_attr( $view['max'] ) . '"'; ?><?php echo 'number' === $view['type'] ? ' step="any"' : ''; ?><?php echo 'state' === $view['field'] ? ' data-storebridge-state="' . ( $view['needs_state'] ? 'needed' : '' ) . '"' : ''; ?>>
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
<?php endif; ?>
