<?php
/**
 * A line’s options, to be chosen anew.
 *
 * @package Storebridge
 * @var array{
 *     line: string,
 *     name: string,
 *     url: string,
 *     close_url: string,
 *     failure: string,
 *     error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *     options: list<array{template: string}>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<form class="storebridge-form" method="post" action="<?php echo esc_url( $view['url'] ); ?>" aria-label="
	<?php
	/* translators: %s: a product's name. */
	echo esc_attr( sprintf( __( 'Options of %s', 'storebridge' ), $view['name'] ) );
	?>
" data-storebridge-once>
	<?php if ( '' !== $view['failure'] ) : ?>
		<?php Storebridge\part( 'refusal', array( 'words' => $view['failure'] ) ); ?>
	<?php endif; ?>
	<?php if ( null !== $view['error'] ) : ?>
		<?php Storebridge\part( 'form-error', $view['error'] ); ?>
	<?php endif; ?>
	<input type="hidden" name="storebridge[action]" value="cart-options">
	<input type="hidden" name="storebridge[line]" value="<?php echo esc_attr( $view['line'] ); ?>">
	<?php foreach ( $view['options'] as $storebridge_option ) : ?>
		<?php Storebridge\part( $storebridge_option['template'], $storebridge_option ); ?>
	<?php endforeach; ?>
	<p class="storebridge-line__panel-end">
		<?php if ( '' === $view['failure'] ) : ?>
			<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Change', 'storebridge' ); ?></button>
		<?php endif; ?>
		<a href="<?php echo esc_url( $view['close_url'] ); ?>"><?php esc_html_e( 'Cancel', 'storebridge' ); ?></a>
	</p>
</form>
