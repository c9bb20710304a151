<?php
/**
 * What of an order was sent, and how to follow it; "url" is "" where the carrier has no page for it.
 *
 * @package Storebridge
 * @var array{shipments: list<array{day: string, carrier: string, number: string, url: string}>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( array() !== $view['shipments'] ) : ?>
	<h4 class="storebridge-order__subtitle"><?php esc_html_e( 'Shipments', 'storebridge' ); ?></h4>
	<ul class="storebridge-order__shipments">
		<?php foreach ( $view['shipments'] as $storebridge_shipment ) : ?>
			<li>
				<?php
				echo esc_html(
					'' === $storebridge_shipment['carrier']
						/* translators: %s: a date. */
						? sprintf( __( 'Shipped on %s.', 'storebridge' ), $storebridge_shipment['day'] )
						/* translators: 1: a date, 2: a carrier. */
						: sprintf( __( 'Shipped on %1$s with %2$s.', 'storebridge' ), $storebridge_shipment['day'], $storebridge_shipment['carrier'] )
				);
				?>
				<?php if ( '' !== $storebridge_shipment['url'] ) : ?>
					<a href="<?php echo esc_url( $storebridge_shipment['url'] ); ?>" target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
						<?php
						/* translators: %s: a tracking number, or nothing. */
						echo esc_html( trim( sprintf( __( 'Track package %s', 'storebridge' ), $storebridge_shipment['number'] ) ) );
						?>
						<span class="storebridge-hidden"><?php esc_html_e( '(opens in a new tab)', 'storebridge' ); ?></span>
					</a>
				<?php elseif ( '' !== $storebridge_shipment['number'] ) : ?>
					<?php
					/* translators: %s: a tracking number. */
					echo esc_html( sprintf( __( 'Tracking number: %s', 'storebridge' ), $storebridge_shipment['number'] ) );
					?>
				<?php endif; ?>
			</li>
		<?php endforeach; ?>
	</ul>
<?php endif; ?>
