<?php
/**
 * The form of a new wishlist; "product" is what is on it from the first, "" for nothing.
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
 *     product: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<form class="storebridge-form" method="post" id="<?php echo esc_attr( $view['form']['id'] ); ?>" action="<?php echo esc_url( $view['form']['url'] ); ?>">
	<?php Storebridge\part( 'form-fields', $view['form'] ); ?>
	<?php if ( '' !== $view['product'] ) : ?>
		<input type="hidden" name="storebridge[product]" value="<?php echo esc_attr( $view['product'] ); ?>">
	<?php endif; ?>
	<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Create list', 'storebridge' ); ?></button>
</form>
