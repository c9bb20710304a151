<?php
/**
 * What is ordered in a checkout, and the store’s own amounts.
 *
 * @package Storebridge
 * @var array{
 *     lines: list<array{name: string, picture: array{src: string, srcset: string, sizes: string, alt: string}|null, options: list<array{name: string, value: string}>, quantity: int, total: string, ...}>,
 *     totals: array{rows: list<array{kind: string, label: string, amount: string}>, total: string, due: string},
 *     is_tax_included: bool,
 *     is_final: bool,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<h2 class="storebridge-summary__title"><?php esc_html_e( 'Your order', 'storebridge' ); ?></h2>
<ul class="storebridge-steps__things">
	<?php foreach ( $view['lines'] as $storebridge_line ) : ?>
		<li class="storebridge-steps__thing">
			<span class="storebridge-steps__picture">
				<?php if ( null !== $storebridge_line['picture'] ) : ?>
					<?php
					Storebridge\part(
						'picture',
						array(
							'picture' => array( 'alt' => '' ) + $storebridge_line['picture'],
							'eager'   => false,
							'class'   => 'storebridge-line__image',
						)
					);
					?>
				<?php else : ?>
					<span class="storebridge-no-picture"></span>
				<?php endif; ?>
			</span>
			<span>
				<?php
				/* translators: 1: how many, 2: the product's name. */
				echo esc_html( sprintf( __( '%1$s × %2$s', 'storebridge' ), number_format_i18n( $storebridge_line['quantity'] ), $storebridge_line['name'] ) );
				?>
				<?php foreach ( $storebridge_line['options'] as $storebridge_option ) : ?>
					<span class="storebridge-steps__option"><?php echo esc_html( $storebridge_option['name'] . ': ' . $storebridge_option['value'] ); ?></span>
				<?php endforeach; ?>
			</span>
			<span class="storebridge-steps__amount"><?php echo esc_html( $storebridge_line['total'] ); ?></span>
		</li>
	<?php endforeach; ?>
</ul>
<dl class="storebridge-totals">
	<?php foreach ( $view['totals']['rows'] as $storebridge_row ) : ?>
		<div class="storebridge-totals__row">
			<dt><?php echo esc_html( $storebridge_row['label'] ); ?></dt>
			<dd><?php echo esc_html( $storebridge_row['amount'] ); ?></dd>
		</div>
	<?php endforeach; ?>
	<div class="storebridge-totals__row storebridge-totals__row--total">
		<dt><?php esc_html_e( 'Total', 'storebridge' ); ?></dt>
		<dd><?php echo esc_html( $view['totals']['total'] ); ?></dd>
	</div>
	<?php if ( '' !== $view['totals']['due'] ) : ?>
		<div class="storebridge-totals__row">
			<dt><?php esc_html_e( 'Amount due', 'storebridge' ); ?></dt>
			<dd><?php echo esc_html( $view['totals']['due'] ); ?></dd>
		</div>
	<?php endif; ?>
</dl>
<?php if ( $view['is_tax_included'] ) : ?>
	<p class="storebridge-summary__tax"><?php esc_html_e( 'Tax is included in the total.', 'storebridge' ); ?></p>
<?php elseif ( ! $view['is_final'] ) : ?>
	<p class="storebridge-summary__tax"><?php esc_html_e( 'Shipping and tax depend on your address.', 'storebridge' ); ?></p>
<?php endif; ?>
