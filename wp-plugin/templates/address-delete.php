<?php
/**
 * Whether this address is really to be deleted.
 *
 * @package Storebridge
 * @var array{
 *     refusal: string,
 *     form: array{
 *         id: string,
 *         url: string,
 *         action: string,
 *         error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *         fields: list<array<string, mixed>>,
 *         recaptcha: array{site_key: string, error: string}|null,
 *     },
 *     id: int,
 *     address: array{name: string, lines: list<string>, phone: string, email: string},
 *     back_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php Storebridge\part( 'refusal', array( 'words' => $view['refusal'] ) ); ?>
<h3 class="storebridge-account__subtitle"><?php esc_html_e( 'Delete this address?', 'storebridge' ); ?></h3>
<?php Storebridge\part( 'address', $view['address'] ); ?>
<p><?php esc_html_e( 'Past orders are not affected.', 'storebridge' ); ?></p>
<form method="post" id="<?php echo esc_attr( $view['form']['id'] ); ?>" action="<?php echo esc_url( $view['form']['url'] ); ?>">
	<input type="hidden" name="storebridge[address]" value="<?php echo esc_attr( (string) $view['id'] ); ?>">
	<?php Storebridge\part( 'form-fields', $view['form'] ); ?>
	<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Delete', 'storebridge' ); ?></button>
</form>
<ul class="storebridge-account__ways">
	<li><a href="<?php echo esc_url( $view['back_url'] ); ?>"><?php esc_html_e( 'Keep it', 'storebridge' ); ?></a></li>
</ul>
