<?php
/**
 * Signing out.
 *
 * @package Storebridge
 * @var array{
 *     is_signed_in: bool,
 *     url: string,
 *     refusal: string,
 *     login_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( '' !== $view['refusal'] ) : ?>
	<div class="storebridge-message storebridge-message--error" role="alert" tabindex="-1" autofocus><p><?php echo esc_html( $view['refusal'] ); ?></p></div>
<?php endif; ?>
<?php if ( $view['is_signed_in'] ) : ?>
	<?php Storebridge\part( 'account-logout-button', array( 'url' => $view['url'] ) ); ?>
<?php else : ?>
	<p><?php esc_html_e( 'You are not signed in.', 'storebridge' ); ?></p>
	<?php if ( '' !== $view['login_url'] ) : ?>
		<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['login_url'] ); ?>"><?php esc_html_e( 'Sign in', 'storebridge' ); ?></a></p>
	<?php endif; ?>
<?php endif; ?>
