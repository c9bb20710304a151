<?php
/**
 * Signing in.
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
 *     unsent: list<array{name: string, value: string}>,
 *     store_link: array{action: string, to: string, text: string, error: string, login_url: string}|null,
 *     password_url: string,
 *     register_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<form class="storebridge-form" method="post" id="<?php echo esc_attr( $view['form']['id'] ); ?>" action="<?php echo esc_url( $view['form']['url'] ); ?>">
	<?php Storebridge\part( 'form-fields', $view['form'] ); ?>
	<?php foreach ( $view['unsent'] as $storebridge_input ) : ?>
		<input type="hidden" name="<?php echo esc_attr( $storebridge_input['name'] ); ?>" value="<?php echo esc_attr( $storebridge_input['value'] ); ?>">
	<?php endforeach; ?>
	<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Sign in', 'storebridge' ); ?></button>
</form>
<?php
if ( null !== $view['store_link'] ) {
	Storebridge\part( 'store-link', $view['store_link'] );
}
?>
<ul class="storebridge-account__ways">
	<?php if ( '' !== $view['password_url'] ) : ?>
		<li><a href="<?php echo esc_url( $view['password_url'] ); ?>"><?php esc_html_e( 'Forgot your password?', 'storebridge' ); ?></a></li>
	<?php endif; ?>
	<?php if ( '' !== $view['register_url'] ) : ?>
		<li><a href="<?php echo esc_url( $view['register_url'] ); ?>"><?php esc_html_e( 'No account yet? Create one', 'storebridge' ); ?></a></li>
	<?php endif; ?>
</ul>
