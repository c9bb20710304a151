<?php
/**
 * An option that is ticked or not.
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
	<p class="storebridge-field__label" id="<?php echo esc_attr( $view['id'] ); ?>-label"><?php echo esc_html( $view['label'] ); ?> <?php Storebridge\part( 'required', array( 'required' => $view['required'] ) ); ?></p>
	<label class="storebridge-checkbox">
		<input type="checkbox" value="1" data-storebridge-checkbox data-storebridge-priced <?php checked( '1', $view['value'] ); ?> id="<?php echo esc_attr( $view['id'] ); ?>" name="<?php echo esc_attr( $view['name'] ); ?>" aria-describedby="<?php echo esc_attr( $view['id'] ); ?>-error"<?php echo '' === $view['error'] ? '' : ' aria-invalid="true"'; ?><?php echo $view['required'] ? ' required' : ''; ?>>
		<span><?php echo esc_html( '' === $view['text'] ? $view['label'] : $view['text'] ); ?></span>
	</label>
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
