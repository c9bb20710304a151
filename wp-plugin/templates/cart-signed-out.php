<?php
/**
 * In place of a customer’s cart, while they are not signed in: it is kept, and waits.
 *
 * @package Storebridge
 * @var array{login_url: string, url: string, notices: list<string>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-failure">
	<?php Storebridge\part( 'notices', array( 'notices' => $view['notices'] ) ); ?>
	<div role="alert">
		<h2 class="storebridge-failure__title"><?php esc_html_e( 'You were signed out', 'storebridge' ); ?></h2>
		<p><?php esc_html_e( 'Too much time passed, or you signed in on another device. Your cart is saved in your account, just as you left it. Sign in to continue.', 'storebridge' ); ?></p>
	</div>
	<?php if ( '' !== $view['login_url'] ) : ?>
		<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['login_url'] ); ?>"><?php esc_html_e( 'Sign in', 'storebridge' ); ?></a></p>
	<?php endif; ?>
	<form method="post" action="<?php echo esc_url( $view['url'] ); ?>">
		<input type="hidden" name="storebridge[action]" value="logout">
		<button class="storebridge-link-button" type="submit"><?php esc_html_e( 'Continue without signing in, with an empty cart', 'storebridge' ); ?></button>
	</form>
</div>
