<?php
/**
 * The customer’s last order, on the account’s first page.
 *
 * @package Storebridge
 * @var array{
 *     order: array{id: int, day: string, iso: string, status: string, kind: string, total: string, quantity: int, things: list<array<string, mixed>>},
 *     url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<section class="storebridge-account__summary">
	<h3 class="storebridge-account__subtitle"><?php esc_html_e( 'Your last order', 'storebridge' ); ?></h3>
	<p>
		<?php if ( '' !== $view['url'] ) : ?>
			<a href="<?php echo esc_url( $view['url'] ); ?>">
		<?php endif; ?>
		<?php
		/* translators: %s: an order's number. */
		echo esc_html( sprintf( __( 'Order %s', 'storebridge' ), (string) $view['order']['id'] ) );
		?>
		<?php if ( '' !== $view['url'] ) : ?>
			</a>
		<?php endif; ?>
	</p>
	<?php Storebridge\part( 'order-facts', array( 'order' => $view['order'] ) ); ?>
</section>
