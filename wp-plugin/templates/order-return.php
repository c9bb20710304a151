<?php
/**
 * After the checkout: the order, or that it is still on its way, or that there is none.
 *
 * @package Storebridge
 * @var array{
 *     state: 'placed'|'waiting'|'none',
 *     number: int,
 *     is_open: bool,
 *     is_closed: bool,
 *     has_cart: bool,
 *     summary: array<string, mixed>|null,
 *     order: array<string, mixed>|null,
 *     reference: string,
 *     is_looking: bool,
 *     again_url: string,
 *     orders_url: string,
 *     shop_url: string,
 *     cart_url: string,
 *     back_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-return storebridge-return--<?php echo esc_attr( $view['state'] ); ?> alignwide">
	<?php if ( 'placed' === $view['state'] ) : ?>
		<div class="storebridge-message storebridge-message--good" role="status">
			<h2 class="storebridge-return__title"><?php esc_html_e( 'Thank you for your order', 'storebridge' ); ?></h2>
			<p><?php esc_html_e( 'You will get an email that confirms it, and another when it ships. There is nothing more to do.', 'storebridge' ); ?></p>
		</div>
		<?php if ( null !== $view['order'] ) : ?>
			<?php Storebridge\part( 'order', array( 'back_url' => '' ) + $view['order'] ); ?>
		<?php elseif ( $view['number'] > 0 ) : ?>
			<h3 class="storebridge-order__name">
				<?php
				/* translators: %s: an order's number. */
				echo esc_html( sprintf( __( 'Order %s', 'storebridge' ), (string) $view['number'] ) );
				?>
			</h3>
			<?php if ( null !== $view['summary'] ) : ?>
				<?php Storebridge\part( 'order-facts', array( 'order' => $view['summary'] ) ); ?>
			<?php endif; ?>
		<?php endif; ?>
	<?php elseif ( $view['is_closed'] ) : ?>
		<div class="storebridge-message storebridge-message--error" role="status">
			<h2 class="storebridge-return__title"><?php esc_html_e( 'Your order was not accepted', 'storebridge' ); ?></h2>
			<p><?php esc_html_e( 'The payment was not accepted, or the shop cancelled the order. You can order again, or contact the shop.', 'storebridge' ); ?></p>
			<?php if ( $view['number'] > 0 ) : ?>
				<p>
					<?php
					/* translators: %s: an order's number. */
					echo esc_html( sprintf( __( 'Order %s', 'storebridge' ), (string) $view['number'] ) );
					?>
				</p>
			<?php endif; ?>
		</div>
	<?php elseif ( 'waiting' === $view['state'] && $view['is_open'] ) : ?>
		<div class="storebridge-message" role="status">
			<h2 class="storebridge-return__title"><?php esc_html_e( 'No order yet', 'storebridge' ); ?></h2>
			<p>
				<?php
				echo $view['is_looking']
					? esc_html__( 'The store has not received an order yet, and your cart is as you left it. If you have just paid, please wait: this page checks again by itself. If you were interrupted, you can continue.', 'storebridge' )
					: esc_html__( 'The store has not received an order yet, and your cart is as you left it. If you have just paid, check again later before you pay once more. If you were interrupted, you can continue.', 'storebridge' );
				?>
			</p>
		</div>
	<?php elseif ( 'waiting' === $view['state'] ) : ?>
		<div class="storebridge-message" role="status">
			<h2 class="storebridge-return__title"><?php esc_html_e( 'Your order is on its way to us', 'storebridge' ); ?></h2>
			<p>
				<?php
				echo $view['is_looking']
					? esc_html__( 'The store has not yet confirmed that it is placed and paid. This usually takes seconds; this page checks again by itself. Please do not order or pay again.', 'storebridge' )
					: esc_html__( 'The store has still not confirmed that it is placed and paid. Please do not order or pay again before you know. The store’s email will tell you, or check again later.', 'storebridge' );
				?>
			</p>
		</div>
	<?php else : ?>
		<h2 class="storebridge-return__title"><?php esc_html_e( 'There is no new order', 'storebridge' ); ?></h2>
		<p><?php esc_html_e( 'No order was recently placed from this browser. If you were interrupted, your cart is as you left it.', 'storebridge' ); ?></p>
	<?php endif; ?>
	<?php if ( '' !== $view['reference'] ) : ?>
		<p class="storebridge-failure__reference">
			<?php
			/* translators: %s: an id. */
			echo esc_html( sprintf( __( 'Reference for support: %s', 'storebridge' ), $view['reference'] ) );
			?>
		</p>
	<?php endif; ?>
	<ul class="storebridge-account__ways">
		<?php if ( 'waiting' === $view['state'] ) : ?>
			<li><a href="<?php echo esc_url( $view['again_url'] ); ?>"><?php esc_html_e( 'Check again', 'storebridge' ); ?></a></li>
		<?php endif; ?>
		<?php if ( 'waiting' === $view['state'] && $view['is_open'] && '' !== $view['back_url'] ) : ?>
			<li><a href="<?php echo esc_url( $view['back_url'] ); ?>"><?php esc_html_e( 'Back to the checkout', 'storebridge' ); ?></a></li>
		<?php endif; ?>
		<?php if ( $view['is_closed'] && $view['is_open'] && '' !== $view['back_url'] ) : ?>
			<li><a href="<?php echo esc_url( $view['back_url'] ); ?>"><?php esc_html_e( 'Back to the checkout', 'storebridge' ); ?></a></li>
		<?php endif; ?>
		<?php if ( 'none' === $view['state'] && ! $view['is_closed'] && '' !== $view['cart_url'] ) : ?>
			<li><a href="<?php echo esc_url( $view['cart_url'] ); ?>"><?php esc_html_e( 'Go to cart', 'storebridge' ); ?></a></li>
		<?php endif; ?>
		<?php if ( '' !== $view['orders_url'] ) : ?>
			<li><a href="<?php echo esc_url( $view['orders_url'] ); ?>"><?php esc_html_e( 'Your orders', 'storebridge' ); ?></a></li>
		<?php endif; ?>
		<?php if ( '' !== $view['shop_url'] ) : ?>
			<li><a href="<?php echo esc_url( $view['shop_url'] ); ?>"><?php esc_html_e( 'Continue shopping', 'storebridge' ); ?></a></li>
		<?php endif; ?>
	</ul>
</div>
