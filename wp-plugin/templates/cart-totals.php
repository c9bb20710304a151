<?php
/**
 * The store's own amounts.
 *
 * @package Storebridge
 * @var array{count: int, subtotal: string, discount: string, total: string, is_tax_included: bool} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<h2 class="storebridge-summary__title"><?php esc_html_e( 'Summary', 'storebridge' ); ?></h2>
<dl class="storebridge-totals">
	<?php if ( '' !== $view['subtotal'] ) : ?>
		<div class="storebridge-totals__row">
			<dt>
				<?php
				/* translators: %s: a number of items. */
				echo esc_html( sprintf( _n( 'Subtotal (%s item)', 'Subtotal (%s items)', $view['count'], 'storebridge' ), number_format_i18n( $view['count'] ) ) );
				?>
			</dt>
			<dd><?php echo esc_html( $view['subtotal'] ); ?></dd>
		</div>
	<?php endif; ?>
	<?php if ( '' !== $view['discount'] ) : ?>
		<div class="storebridge-totals__row">
			<dt><?php esc_html_e( 'Discount', 'storebridge' ); ?></dt>
			<dd>−<?php echo esc_html( $view['discount'] ); ?></dd>
		</div>
	<?php endif; ?>
	<?php if ( '' !== $view['total'] ) : ?>
		<div class="storebridge-totals__row storebridge-totals__row--total">
			<dt><?php esc_html_e( 'Total', 'storebridge' ); ?></dt>
			<dd data-storebridge-total><?php echo esc_html( $view['total'] ); ?></dd>
		</div>
	<?php endif; ?>
</dl>
<p class="storebridge-summary__tax">
	<?php echo $view['is_tax_included'] ? esc_html__( 'Tax included. Shipping is added at the checkout.', 'storebridge' ) : esc_html__( 'Tax and shipping are added at the checkout.', 'storebridge' ); ?>
</p>
