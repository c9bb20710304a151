<?php
/**
 * The customer’s orders, the newest first; "older_url" and "newest_url" lead through them.
 *
 * @package Storebridge
 * @var array{
 *     orders: list<array{order: array{
 *         id: int,
 *         day: string,
 *         iso: string,
 *         status: string,
 *         kind: string,
 *         total: string,
 *         quantity: int,
 *         things: list<array{name: string, picture: array{src: string, srcset: string, sizes: string, alt: string}|null}>,
 *     }, url: string}>,
 *     older_url: string,
 *     newest_url: string,
 *     shop_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( array() === $view['orders'] ) : ?>
	<p><?php esc_html_e( 'You have not ordered anything yet. Orders you place while signed in will be listed here.', 'storebridge' ); ?></p>
	<?php if ( '' !== $view['shop_url'] ) : ?>
		<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['shop_url'] ); ?>"><?php esc_html_e( 'Go to the shop', 'storebridge' ); ?></a></p>
	<?php endif; ?>
<?php else : ?>
	<ul class="storebridge-orders">
		<?php foreach ( $view['orders'] as $storebridge_item ) : ?>
			<li class="storebridge-own-card storebridge-order-card">
				<div class="storebridge-order-card__words">
					<h3 class="storebridge-order-card__name">
						<a class="storebridge-card__link" href="<?php echo esc_url( $storebridge_item['url'] ); ?>">
							<?php
							/* translators: %s: an order's number. */
							echo esc_html( sprintf( __( 'Order %s', 'storebridge' ), (string) $storebridge_item['order']['id'] ) );
							?>
						</a>
					</h3>
					<?php Storebridge\part( 'order-facts', array( 'order' => $storebridge_item['order'] ) ); ?>
				</div>
				<ul class="storebridge-order-card__things" aria-label="<?php esc_attr_e( 'Some of the items ordered', 'storebridge' ); ?>">
					<?php foreach ( $storebridge_item['order']['things'] as $storebridge_thing ) : ?>
						<li>
							<?php
							if ( null !== $storebridge_thing['picture'] ) {
								Storebridge\part(
									'picture',
									array(
										'picture' => array( 'alt' => $storebridge_thing['name'] ) + $storebridge_thing['picture'],
										'eager'   => false,
										'class'   => 'storebridge-line__image',
									)
								);
							} else {
								echo esc_html( $storebridge_thing['name'] );
							}
							?>
						</li>
					<?php endforeach; ?>
				</ul>
			</li>
		<?php endforeach; ?>
	</ul>
<?php endif; ?>
<?php if ( '' !== $view['older_url'] || '' !== $view['newest_url'] ) : ?>
	<nav class="storebridge-account__ways" aria-label="<?php esc_attr_e( 'Pages of orders', 'storebridge' ); ?>">
		<?php if ( '' !== $view['newest_url'] ) : ?>
			<a href="<?php echo esc_url( $view['newest_url'] ); ?>"><?php esc_html_e( 'Newest orders', 'storebridge' ); ?></a>
		<?php endif; ?>
		<?php if ( '' !== $view['older_url'] ) : ?>
			<a href="<?php echo esc_url( $view['older_url'] ); ?>" rel="next"><?php esc_html_e( 'Older orders', 'storebridge' ); ?></a>
		<?php endif; ?>
	</nav>
<?php endif; ?>
