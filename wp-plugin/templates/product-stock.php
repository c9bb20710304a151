<?php
/**
 * Whether a product can be had.
 *
 * @package Storebridge
 * @var array{stock: array{state: string, left: int, release: string, message: string, orderable: bool}} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<p class="storebridge-stock storebridge-stock--<?php echo esc_attr( $view['stock']['state'] ); ?>">
	<?php if ( 'unavailable' === $view['stock']['state'] ) : ?>
		<?php esc_html_e( 'Not available at the moment', 'storebridge' ); ?>
	<?php elseif ( 'sold-out' === $view['stock']['state'] ) : ?>
		<?php esc_html_e( 'Sold out', 'storebridge' ); ?>
	<?php elseif ( 'preorder' === $view['stock']['state'] && '' !== $view['stock']['release'] ) : ?>
		<?php
		/* translators: %s: a date. */
		echo esc_html( sprintf( __( 'Pre-order, expected on %s', 'storebridge' ), $view['stock']['release'] ) );
		?>
	<?php elseif ( 'preorder' === $view['stock']['state'] ) : ?>
		<?php esc_html_e( 'Pre-order', 'storebridge' ); ?>
	<?php elseif ( 'low-stock' === $view['stock']['state'] ) : ?>
		<?php
		/* translators: %s: a small number. */
		echo esc_html( sprintf( _n( 'Only %s left', 'Only %s left', $view['stock']['left'], 'storebridge' ), number_format_i18n( $view['stock']['left'] ) ) );
		?>
	<?php else : ?>
		<?php esc_html_e( 'In stock', 'storebridge' ); ?>
	<?php endif; ?>
	<?php if ( '' !== $view['stock']['message'] ) : ?>
		<span class="storebridge-stock__message"><?php echo esc_html( $view['stock']['message'] ); ?></span>
	<?php endif; ?>
</p>
