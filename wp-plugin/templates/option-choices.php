<?php
/**
 * An option whose choices are all in sight: colours, boxes, radio buttons, products.
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
<fieldset class="storebridge-field storebridge-choices storebridge-choices--<?php echo esc_attr( $view['kind'] ); ?>" id="<?php echo esc_attr( $view['id'] ); ?>" tabindex="-1" data-storebridge-field="<?php echo esc_attr( $view['field'] ); ?>" data-label="<?php echo esc_attr( $view['label'] ); ?>"<?php echo '' === $view['error'] ? '' : ' aria-invalid="true"'; ?> aria-describedby="<?php echo esc_attr( $view['id'] ); ?>-error">
	<legend class="storebridge-field__label"><?php echo esc_html( $view['label'] ); ?> <?php Storebridge\part( 'required', array( 'required' => $view['required'] ) ); ?></legend>
	<div class="storebridge-choices__list">
		<?php if ( ! $view['required'] ) : ?>
			<label class="storebridge-choice storebridge-choice--none">
				<input class="storebridge-choice__input" type="radio" name="<?php echo esc_attr( $view['name'] ); ?>" value="" data-storebridge-priced <?php checked( ! in_array( true, array_column( $view['values'], 'chosen' ), true ) ); ?>>
				<span class="storebridge-choice__label"><?php esc_html_e( 'None', 'storebridge' ); ?></span>
			</label>
		<?php endif; ?>
		<?php foreach ( $view['values'] as $storebridge_value ) : ?>
			<label class="storebridge-choice">
				<input class="storebridge-choice__input" type="radio" name="<?php echo esc_attr( $view['name'] ); ?>" value="<?php echo esc_attr( $storebridge_value['id'] ); ?>" data-storebridge-priced <?php checked( $storebridge_value['chosen'] ); ?><?php echo $view['required'] ? ' required' : ''; ?>>
				<?php if ( null !== $storebridge_value['picture'] ) : ?>
					<?php
					Storebridge\part(
						'picture',
						array(
							'picture' => array( 'alt' => '' ) + $storebridge_value['picture'],
							'eager'   => false,
							'class'   => 'storebridge-choice__picture',
						)
					);
					?>
				<?php elseif ( 'swatch' === $view['kind'] ) : ?>
					<span class="storebridge-choice__colors" aria-hidden="true">
						<?php foreach ( $storebridge_value['colors'] as $storebridge_color ) : ?>
							<span style="background-color:<?php echo esc_attr( $storebridge_color ); ?>"></span>
						<?php endforeach; ?>
					</span>
				<?php endif; ?>
				<span class="storebridge-choice__label"><?php echo esc_html( $storebridge_value['label'] ); ?></span>
			</label>
		<?php endforeach; ?>
	</div>
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
