<?php
/**
 * Buying a gift certificate. "look" is the store's own HTML, which can do nothing within its frame.
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
 *     look: string,
 *     terms: string,
 *     notices: list<string>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-certificate">
	<?php Storebridge\part( 'notices', array( 'notices' => $view['notices'] ) ); ?>
	<form class="storebridge-form" method="post" id="<?php echo esc_attr( $view['form']['id'] ); ?>" action="<?php echo esc_url( $view['form']['url'] ); ?>" data-storebridge-once>
		<?php Storebridge\part( 'form-fields', $view['form'] ); ?>
		<?php if ( '' !== $view['terms'] ) : ?>
			<p class="storebridge-field__help"><?php echo esc_html( $view['terms'] ); ?></p>
		<?php endif; ?>
		<p class="storebridge-certificate__ways">
			<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Add to cart', 'storebridge' ); ?></button>
			<button class="storebridge-link-button" type="submit" name="storebridge[action]" value="preview-certificate"><?php esc_html_e( 'Show how it will look', 'storebridge' ); ?></button>
		</p>
	</form>
	<?php if ( '' !== $view['look'] ) : ?>
		<section class="storebridge-certificate__look" aria-labelledby="storebridge-certificate-look">
			<h2 id="storebridge-certificate-look" tabindex="-1" autofocus><?php esc_html_e( 'So it will look', 'storebridge' ); ?></h2>
			<iframe sandbox="" referrerpolicy="no-referrer" title="<?php esc_attr_e( 'The gift certificate', 'storebridge' ); ?>" srcdoc="<?php echo esc_attr( $view['look'] ); ?>"></iframe>
		</section>
	<?php endif; ?>
</div>
