<?php
/**
 * What stands within a form: what was wrong, its fields (each as form-field.php shows it), and a reCAPTCHA.
 *
 * @package Storebridge
 * @var array{
 *     id: string,
 *     url: string,
 *     action: string,
 *     error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *     fields: list<array<string, mixed>>,
 *     recaptcha: array{site_key: string, error: string}|null,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( null !== $view['error'] ) : ?>
	<?php Storebridge\part( 'form-error', $view['error'] ); ?>
<?php endif; ?>
<input type="hidden" name="storebridge[action]" value="<?php echo esc_attr( $view['action'] ); ?>">
<?php
foreach ( $view['fields'] as $storebridge_field ) {
	Storebridge\part( 'form-field', $storebridge_field );
}
?>
<?php if ( null !== $view['recaptcha'] ) : ?>
	<div class="storebridge-field" id="<?php echo esc_attr( $view['id'] ); ?>-recaptcha" tabindex="-1">
		<div class="g-recaptcha" data-sitekey="<?php echo esc_attr( $view['recaptcha']['site_key'] ); ?>"></div>
		<noscript><p class="storebridge-field__help"><?php esc_html_e( 'The store wants to know that you are a person, and asks Google’s reCAPTCHA for it. That works only with JavaScript: please switch it on for this page, or write to us.', 'storebridge' ); ?></p></noscript>
		<?php
		Storebridge\part(
			'field-error',
			array(
				'id'    => $view['id'] . '-recaptcha',
				'error' => $view['recaptcha']['error'],
			)
		);
		?>
	</div>
<?php endif; ?>
