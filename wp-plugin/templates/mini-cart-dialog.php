<?php
/**
 * What opens over the page when the cart in its header is followed: empty, until a script asks for what is in the cart.
 *
 * @package Storebridge
 * @var array{cart_url: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<dialog class="storebridge-mini-cart__dialog" aria-labelledby="storebridge-mini-cart-title" data-wp-interactive="storebridge/mini-cart" data-wp-watch="callbacks.follow" data-wp-on--close="actions.closed" data-wp-on--click="actions.closeBeside">
	<div class="storebridge-mini-cart__head">
		<h2 id="storebridge-mini-cart-title" data-wp-text="state.title"></h2>
		<button class="storebridge-mini-cart__close" type="button" aria-label="<?php esc_attr_e( 'Close', 'storebridge' ); ?>" data-wp-on--click="actions.close">×</button>
	</div>
	<div class="storebridge-mini-cart__contents" aria-live="polite" data-wp-bind--aria-busy="state.isAsking">
		<p hidden data-wp-bind--hidden="!state.isAsking"><?php esc_html_e( 'Loading your cart…', 'storebridge' ); ?></p>
		<div hidden data-wp-bind--hidden="!state.failure">
			<p data-wp-text="state.failure"></p>
			<p><a href="<?php echo esc_url( $view['cart_url'] ); ?>"><?php esc_html_e( 'View cart', 'storebridge' ); ?></a></p>
		</div>
		<div data-wp-watch="callbacks.fill"></div>
	</div>
</dialog>
