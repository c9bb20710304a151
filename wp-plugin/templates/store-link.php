<?php
/**
 * A way to a page of the store that knows the shopper.
 *
 * @package Storebridge
 * @var array{action: string, to: string, text: string, error: string, login_url: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<form class="storebridge storebridge-store-link" method="post">
	<?php if ( '' !== $view['error'] ) : ?>
		<div class="storebridge-message storebridge-message--error" role="alert"><p>
			<?php echo esc_html( $view['error'] ); ?>
			<?php if ( '' !== $view['login_url'] ) : ?>
				<a href="<?php echo esc_url( $view['login_url'] ); ?>"><?php esc_html_e( 'Sign in', 'storebridge' ); ?></a>
			<?php endif; ?>
		</p></div>
	<?php endif; ?>
	<input type="hidden" name="storebridge[action]" value="<?php echo esc_attr( $view['action'] ); ?>">
	<input type="hidden" name="storebridge[to]" value="<?php echo esc_attr( $view['to'] ); ?>">
	<button class="storebridge-button wp-element-button" type="submit"><?php echo esc_html( $view['text'] ); ?></button>
</form>
