<?php
/**
 * An option as a list that opens.
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
	<select class="storebridge-input" data-storebridge-priced id="<?php echo esc_attr( $view['id'] ); ?>" name="<?php echo esc_attr( $view['name'] ); ?>" aria-describedby="<?php echo esc_attr( $view['id'] ); ?>-error"<?php echo '' === $view['error'] ? '' : ' aria-invalid="true"'; ?><?php echo $view['required'] ? ' required' : ''; ?>>
		<option value=""><?php echo $view['required'] ? esc_html__( 'Please choose', 'storebridge' ) : esc_html__( 'None', 'storebridge' ); ?></option>
		<?php foreach ( $view['values'] as $storebridge_value ) : ?>
			<option value="<?php echo esc_attr( $storebridge_value['id'] ); ?>" <?php selected( $storebridge_value['chosen'] ); ?>><?php echo esc_html( $storebridge_value['label'] ); ?></option>
		<?php endforeach; ?>
	</select>
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
