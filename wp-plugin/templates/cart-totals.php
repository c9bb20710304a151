<?php
/**
 * The store's own amounts.
 *
 * @package Storebridge
 * @var array{
 *     totals: array{rows: list<array{kind: string, label: string, amount: string}>, total: string, due: string},
 *     is_tax_included: bool,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

$storebridge_kinds = array_column( $view['totals']['rows'], 'kind' );
?>
<h2 class="storebridge-summary__title"><?php esc_html_e( 'Summary', 'storebridge' ); ?></h2>
<dl class="storebridge-totals">
	<?php foreach ( $view['totals']['rows'] as $storebridge_row ) : ?>
		<div class="storebridge-totals__row storebridge-totals__row--<?php echo esc_attr( $storebridge_row['kind'] ); ?>">
			<dt><?php echo esc_html( $storebridge_row['label'] ); ?></dt>
			<dd><?php echo esc_html( $storebridge_row['amount'] ); ?></dd>
		</div>
	<?php endforeach; ?>
	<?php if ( '' !== $view['totals']['total'] ) : ?>
		<div class="storebridge-totals__row storebridge-totals__row--total">
			<dt><?php esc_html_e( 'Total', 'storebridge' ); ?></dt>
			<dd data-storebridge-total><?php echo esc_html( $view['totals']['total'] ); ?></dd>
		</div>
	<?php endif; ?>
	<?php if ( '' !== $view['totals']['due'] ) : ?>
		<div class="storebridge-totals__row storebridge-totals__row--due">
			<dt><?php esc_html_e( 'Amount due', 'storebridge' ); ?></dt>
			<dd><?php echo esc_html( $view['totals']['due'] ); ?></dd>
		</div>
	<?php endif; ?>
</dl>
<p class="storebridge-summary__tax">
	<?php if ( in_array( 'shipping', $storebridge_kinds, true ) ) : ?>
		<?php echo $view['is_tax_included'] ? esc_html__( 'Tax included.', 'storebridge' ) : esc_html__( 'Shipping and tax are estimated for your location. The checkout shows the final amounts.', 'storebridge' ); ?>
	<?php else : ?>
		<?php echo $view['is_tax_included'] ? esc_html__( 'Tax included. Shipping is added at checkout.', 'storebridge' ) : esc_html__( 'Tax and shipping are added at checkout.', 'storebridge' ); ?>
	<?php endif; ?>
</p>
