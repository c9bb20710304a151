<?php
/**
 * Asking for a guest’s order.
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
<p><?php esc_html_e( 'Ordered without an account? Enter the order number and email address to see your order.', 'storebridge' ); ?></p>
<form class="storebridge-form" method="post" id="<?php echo esc_attr( $view['form']['id'] ); ?>" action="<?php echo esc_url( $view['form']['url'] ); ?>">
	<?php Storebridge\part( 'form-fields', $view['form'] ); ?>
	<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Find order', 'storebridge' ); ?></button>
</form>
<?php if ( '' !== $view['login_url'] ) : ?>
	<ul class="storebridge-account__ways">
		<li><a href="<?php echo esc_url( $view['login_url'] ); ?>"><?php esc_html_e( 'Ordered with an account? Sign in', 'storebridge' ); ?></a></li>
	</ul>
<?php endif; ?>
