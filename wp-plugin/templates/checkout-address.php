<?php
/**
 * Who pays; “email” is that of who is signed in.
 *
 * @package Storebridge
 * @var array{
 *     choice: array{
 *         form: array{
 *             id: string,
 *             url: string,
 *             action: string,
 *             error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *             fields: list<array<string, mixed>>,
 *             recaptcha: array{site_key: string, error: string}|null,
 *         },
 *         saved: list<array{id: string, address: array{name: string, lines: list<string>, phone: string, email: string}}>,
 *         chosen: string,
 *     },
 *     is_shipping_needed: bool,
 *     is_same: bool,
 *     login_url: string,
 *     email: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( '' !== $view['login_url'] ) : ?>
	<p class="storebridge-steps__hint"><?php esc_html_e( 'Ordered here before?', 'storebridge' ); ?> <a href="<?php echo esc_url( $view['login_url'] ); ?>"><?php esc_html_e( 'Sign in', 'storebridge' ); ?></a></p>
<?php elseif ( '' !== $view['email'] ) : ?>
	<p class="storebridge-steps__hint">
		<?php
		/* translators: %s: an e-mail address. */
		echo esc_html( sprintf( __( 'We will write to %s about this order.', 'storebridge' ), $view['email'] ) );
		?>
	</p>
<?php endif; ?>
<form class="storebridge-form storebridge-steps__form" method="post" novalidate id="<?php echo esc_attr( $view['choice']['form']['id'] ); ?>" action="<?php echo esc_url( $view['choice']['form']['url'] ); ?>" data-storebridge-once>
	<?php Storebridge\part( 'checkout-choice', $view['choice'] ); ?>
	<?php if ( $view['is_shipping_needed'] ) : ?>
		<label class="storebridge-field__choice"><input type="checkbox" name="storebridge[same]" value="1" <?php checked( $view['is_same'] ); ?>> <?php esc_html_e( 'Ship to this address', 'storebridge' ); ?></label>
	<?php endif; ?>
	<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Continue', 'storebridge' ); ?></button>
</form>
