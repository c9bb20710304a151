<?php
/**
 * Setting a new password, where the store’s mail leads.
 *
 * @package Storebridge
 * @var array{
 *     is_whole: bool,
 *     form: array{
 *         id: string,
 *         url: string,
 *         action: string,
 *         error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *         fields: list<array<string, mixed>>,
 *         recaptcha: array{site_key: string, error: string}|null,
 *     },
 *     password_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( $view['is_whole'] ) : ?>
	<form class="storebridge-form" method="post" id="<?php echo esc_attr( $view['form']['id'] ); ?>" action="<?php echo esc_url( $view['form']['url'] ); ?>">
		<?php Storebridge\part( 'form-fields', $view['form'] ); ?>
		<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Set password', 'storebridge' ); ?></button>
	</form>
<?php else : ?>
	<p><?php esc_html_e( 'This link is incomplete. Please open it again from the message the store sent you.', 'storebridge' ); ?></p>
<?php endif; ?>
<?php if ( '' !== $view['password_url'] ) : ?>
	<ul class="storebridge-account__ways">
		<li><a href="<?php echo esc_url( $view['password_url'] ); ?>"><?php esc_html_e( 'Request a new link', 'storebridge' ); ?></a></li>
	</ul>
<?php endif; ?>
