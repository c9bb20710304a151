<?php
/**
 * A report, row by row.
 *
 * @package Storebridge
 * @var array{rows: list<array{id: string, state: string, label: string, words: string}>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<table class="widefat striped storebridge-admin__report" role="status">
	<caption class="screen-reader-text"><?php esc_html_e( 'Test result', 'storebridge' ); ?></caption>
	<tbody>
		<?php foreach ( $view['rows'] as $storebridge_row ) : ?>
			<tr class="storebridge-admin__row storebridge-admin__row--<?php echo esc_attr( $storebridge_row['state'] ); ?>">
				<th scope="row">
					<span class="storebridge-admin__mark" aria-hidden="true"></span>
					<?php if ( 'good' === $storebridge_row['state'] ) : ?>
						<span class="screen-reader-text"><?php esc_html_e( 'OK:', 'storebridge' ); ?></span>
					<?php elseif ( 'bad' === $storebridge_row['state'] ) : ?>
						<span class="screen-reader-text"><?php esc_html_e( 'Problem:', 'storebridge' ); ?></span>
					<?php endif; ?>
					<?php echo esc_html( $storebridge_row['label'] ); ?>
				</th>
				<td><?php echo esc_html( $storebridge_row['words'] ); ?></td>
			</tr>
		<?php endforeach; ?>
	</tbody>
</table>
