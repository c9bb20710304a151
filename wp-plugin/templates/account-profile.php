<?php
/**
 * What the account says of its customer, and its password.
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
 *     password: array{
 *         id: string,
 *         url: string,
 *         action: string,
 *         error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *         fields: list<array<string, mixed>>,
 *         recaptcha: array{site_key: string, error: string}|null,
 *     },
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<form class="storebridge-form" method="post" id="<?php echo esc_attr( $view['form']['id'] ); ?>" action="<?php echo esc_url( $view['form']['url'] ); ?>">
	<?php Storebridge\part( 'form-fields', $view['form'] ); ?>
	<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Save', 'storebridge' ); ?></button>
</form>
<h3 class="storebridge-account__subtitle"><?php esc_html_e( 'Change password', 'storebridge' ); ?></h3>
<form class="storebridge-form" method="post" id="<?php echo esc_attr( $view['password']['id'] ); ?>" action="<?php echo esc_url( $view['password']['url'] ); ?>">
	<?php Storebridge\part( 'form-fields', $view['password'] ); ?>
	<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Change password', 'storebridge' ); ?></button>
</form>
