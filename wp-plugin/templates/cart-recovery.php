<?php
/**
 * Asks whether the cart that was left comes to the present one, or says why it cannot be had.
 *
 * @package Storebridge
 * @var array{asks: bool, words: string, url: string, token: string, cart_url: string, shop_url: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-handover">
	<?php if ( $view['asks'] ) : ?>
		<h1 class="storebridge-handover__title"><?php esc_html_e( 'Restore the cart you left?', 'storebridge' ); ?></h1>
		<p><?php esc_html_e( 'Your current cart is not empty. What you left before will be added to it; nothing is removed.', 'storebridge' ); ?></p>
		<form method="post" action="<?php echo esc_url( $view['url'] ); ?>">
			<input type="hidden" name="storebridge[token]" value="<?php echo esc_attr( $view['token'] ); ?>">
			<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Restore it', 'storebridge' ); ?></button>
		</form>
		<?php if ( '' !== $view['cart_url'] ) : ?>
			<p><a class="storebridge-handover__other" href="<?php echo esc_url( $view['cart_url'] ); ?>"><?php esc_html_e( 'Keep my current cart', 'storebridge' ); ?></a></p>
		<?php endif; ?>
	<?php else : ?>
		<h1 class="storebridge-handover__title"><?php esc_html_e( 'The cart you left', 'storebridge' ); ?></h1>
		<p role="alert"><?php echo esc_html( $view['words'] ); ?></p>
		<?php if ( '' !== $view['shop_url'] ) : ?>
			<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['shop_url'] ); ?>"><?php esc_html_e( 'Go to the shop', 'storebridge' ); ?></a></p>
		<?php endif; ?>
	<?php endif; ?>
</div>
