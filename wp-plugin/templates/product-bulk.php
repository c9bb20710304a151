<?php
/**
 * Prices for many.
 *
 * @package Storebridge
 * @var array{bulk: list<array{least: int, most: int, kind: string, value: string, price: string}>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<table class="storebridge-bulk">
	<caption><?php esc_html_e( 'Buy more, pay less', 'storebridge' ); ?></caption>
	<thead>
		<tr>
			<th scope="col"><?php esc_html_e( 'Quantity', 'storebridge' ); ?></th>
			<th scope="col"><?php esc_html_e( 'Price each', 'storebridge' ); ?></th>
		</tr>
	</thead>
	<tbody>
		<?php foreach ( $view['bulk'] as $storebridge_step ) : ?>
			<tr>
				<th scope="row">
					<?php
					if ( $storebridge_step['most'] > 0 && $storebridge_step['most'] === $storebridge_step['least'] ) {
						echo esc_html( number_format_i18n( $storebridge_step['least'] ) );
					} elseif ( $storebridge_step['most'] > 0 ) {
						/* translators: 1: lowest quantity, 2: highest quantity. */
						echo esc_html( sprintf( __( '%1$s to %2$s', 'storebridge' ), number_format_i18n( $storebridge_step['least'] ), number_format_i18n( $storebridge_step['most'] ) ) );
					} else {
						/* translators: %s: lowest quantity. */
						echo esc_html( sprintf( __( '%s or more', 'storebridge' ), number_format_i18n( $storebridge_step['least'] ) ) );
					}
					?>
				</th>
				<td>
					<?php
					if ( '' !== $storebridge_step['price'] ) {
						echo esc_html( $storebridge_step['price'] );
					} elseif ( 'percent' === $storebridge_step['kind'] ) {
						/* translators: %s: a percentage, without the sign. */
						echo esc_html( sprintf( __( '%s%% off', 'storebridge' ), $storebridge_step['value'] ) );
					} else {
						/* translators: %s: an amount of money. */
						echo esc_html( sprintf( __( '%s off', 'storebridge' ), $storebridge_step['value'] ) );
					}
					?>
				</td>
			</tr>
		<?php endforeach; ?>
	</tbody>
</table>
