<?php
/**
 * An option that is a file: the store takes it on its own pages only.
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
<div class="storebridge-field" id="<?php echo esc_attr( $view['id'] ); ?>" tabindex="-1" data-storebridge-field="<?php echo esc_attr( $view['field'] ); ?>" data-label="<?php echo esc_attr( $view['label'] ); ?>">
	<p class="storebridge-field__label"><?php echo esc_html( $view['label'] ); ?> <?php Storebridge\part( 'required', array( 'required' => $view['required'] ) ); ?></p>
	<p class="storebridge-field__help"><?php esc_html_e( 'Files cannot be uploaded here. Please contact us and we will take it by email.', 'storebridge' ); ?></p>
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
