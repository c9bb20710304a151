<?php
/**
 * Asking for a link to set a new password.
 *
 * @package Storebridge
 * @var array{
 *     form: array{
 *         id: string,
 *         url: string,
 *         action: string,
 *         error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *         fields: list<array<string, mixed>>,
 *         recaptcha: array{site_key: string, error: string}|null,
 *     },
 *     login_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<p><?php esc_html_e( 'Enter the email address of your account. The store will send you a link to set a new password.', 'storebridge' ); ?></p>
<form class="storebridge-form" method="post" id="<?php echo esc_attr( $view['form']['id'] ); ?>" action="<?php echo esc_url( $view['form']['url'] ); ?>">
	<?php Storebridge\part( 'form-fields', $view['form'] ); ?>
	<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Send link', 'storebridge' ); ?></button>
</form>
<?php if ( '' !== $view['login_url'] ) : ?>
	<ul class="storebridge-account__ways">
		<li><a href="<?php echo esc_url( $view['login_url'] ); ?>"><?php esc_html_e( 'Back to sign in', 'storebridge' ); ?></a></li>
	</ul>
<?php endif; ?>
