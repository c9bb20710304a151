<?php
/**
 * What is left on a gift certificate.
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
 *     words: list<string>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-certificate" id="storebridge-certificate-balance">
	<?php if ( array() !== $view['words'] ) : ?>
		<div class="storebridge-message storebridge-message--good" role="status" tabindex="-1" autofocus>
			<?php foreach ( $view['words'] as $storebridge_words ) : ?>
				<p><?php echo esc_html( $storebridge_words ); ?></p>
			<?php endforeach; ?>
		</div>
	<?php endif; ?>
	<form class="storebridge-form" method="post" id="<?php echo esc_attr( $view['form']['id'] ); ?>" action="<?php echo esc_url( $view['form']['url'] ); ?>" autocomplete="off" data-storebridge-once>
		<?php Storebridge\part( 'form-fields', $view['form'] ); ?>
		<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Check balance', 'storebridge' ); ?></button>
	</form>
</div>
