<?php
/**
 * What a line can be wrapped in.
 *
 * @package Storebridge
 * @var array{
 *     line: string,
 *     name: string,
 *     url: string,
 *     close_url: string,
 *     failure: string,
 *     form: array<string, mixed>|null,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<form class="storebridge-form" method="post" action="<?php echo esc_url( $view['url'] ); ?>" aria-label="
	<?php
	/* translators: %s: a product's name. */
	echo esc_attr( sprintf( __( 'Gift wrapping of %s', 'storebridge' ), $view['name'] ) );
	?>
" data-storebridge-once>
	<?php Storebridge\part( 'refusal', array( 'words' => $view['failure'] ) ); ?>
	<input type="hidden" name="storebridge[line]" value="<?php echo esc_attr( $view['line'] ); ?>">
	<?php if ( null !== $view['form'] ) : ?>
		<?php Storebridge\part( 'form-fields', $view['form'] ); ?>
	<?php endif; ?>
	<p class="storebridge-line__panel-end">
		<?php if ( null !== $view['form'] ) : ?>
			<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Save', 'storebridge' ); ?></button>
		<?php endif; ?>
		<a href="<?php echo esc_url( $view['close_url'] ); ?>"><?php esc_html_e( 'Cancel', 'storebridge' ); ?></a>
	</p>
</form>
