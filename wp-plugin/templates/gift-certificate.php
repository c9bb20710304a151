<?php
/**
 * Buying a gift certificate. "look" is the store's own HTML: it stands in a tree of its own, whose looks no theme changes.
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
			<button class="storebridge-link-button" type="submit" name="storebridge[action]" value="preview-certificate"><?php esc_html_e( 'Show preview', 'storebridge' ); ?></button>
		</p>
	</form>
	<?php if ( '' !== $view['look'] ) : ?>
		<section class="storebridge-certificate__look" aria-labelledby="storebridge-certificate-look">
			<h2 class="storebridge-certificate__title" id="storebridge-certificate-look" tabindex="-1" autofocus><?php esc_html_e( 'Preview', 'storebridge' ); ?></h2>
			<div class="storebridge-certificate__paper"><template shadowrootmode="open"><?php echo wp_kses_post( $view['look'] ); ?></template></div>
		</section>
	<?php endif; ?>
</div>
