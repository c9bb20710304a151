<?php
/**
 * Google's reCAPTCHA, where the store demands it; "id" is that of its form.
 *
 * @package Storebridge
 * @var array{id: string, site_key: string, error: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge-field" id="<?php echo esc_attr( $view['id'] ); ?>-recaptcha" tabindex="-1">
	<div class="g-recaptcha" data-sitekey="<?php echo esc_attr( $view['site_key'] ); ?>"></div>
	<noscript><p class="storebridge-field__help"><?php esc_html_e( 'The store uses Google’s reCAPTCHA to check that you are human, which works only with JavaScript. Please turn it on for this page, or contact us.', 'storebridge' ); ?></p></noscript>
	<?php
	Storebridge\part(
		'field-error',
		array(
			'id'    => $view['id'] . '-recaptcha',
			'error' => $view['error'],
		)
	);
	?>
</div>
