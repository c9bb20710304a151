<?php
/**
 * The form of one address; "address" is its number, "" for a new one.
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
 *     address: string,
 *     back_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<h3 class="storebridge-account__subtitle"><?php echo '' === $view['address'] ? esc_html__( 'New address', 'storebridge' ) : esc_html__( 'Edit address', 'storebridge' ); ?></h3>
<form class="storebridge-form" method="post" id="<?php echo esc_attr( $view['form']['id'] ); ?>" action="<?php echo esc_url( $view['form']['url'] ); ?>">
	<input type="hidden" name="storebridge[address]" value="<?php echo esc_attr( $view['address'] ); ?>">
	<?php Storebridge\part( 'form-fields', $view['form'] ); ?>
	<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Save', 'storebridge' ); ?></button>
	<noscript><button class="storebridge-link-button" type="submit" name="storebridge[step]" value="states" formnovalidate><?php esc_html_e( 'Update the states for the selected country', 'storebridge' ); ?></button></noscript>
</form>
<ul class="storebridge-account__ways">
	<li><a href="<?php echo esc_url( $view['back_url'] ); ?>"><?php esc_html_e( 'Back to your addresses', 'storebridge' ); ?></a></li>
</ul>
