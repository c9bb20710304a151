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
<?php
if ( null !== $view['recaptcha'] ) {
	Storebridge\part( 'recaptcha', array( 'id' => $view['id'] ) + $view['recaptcha'] );
}
