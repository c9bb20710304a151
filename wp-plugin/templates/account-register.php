<?php
/**
 * Making an account.
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
 *     address: list<array<string, mixed>>,
 *     is_open: bool,
 *     login_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<form class="storebridge-form" method="post" id="<?php echo esc_attr( $view['form']['id'] ); ?>" action="<?php echo esc_url( $view['form']['url'] ); ?>">
	<?php Storebridge\part( 'form-fields', $view['form'] ); ?>
	<?php if ( array() !== $view['address'] ) : ?>
		<details class="storebridge-account__more"<?php echo $view['is_open'] ? ' open' : ''; ?>>
			<summary><?php esc_html_e( 'Add your address now (optional)', 'storebridge' ); ?></summary>
			<div class="storebridge-form">
				<?php
				foreach ( $view['address'] as $storebridge_field ) {
					Storebridge\part( 'form-field', $storebridge_field );
				}
				?>
			</div>
		</details>
	<?php endif; ?>
	<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Create account', 'storebridge' ); ?></button>
</form>
<?php if ( '' !== $view['login_url'] ) : ?>
	<ul class="storebridge-account__ways">
		<li><a href="<?php echo esc_url( $view['login_url'] ); ?>"><?php esc_html_e( 'Already have an account? Sign in', 'storebridge' ); ?></a></li>
	</ul>
<?php endif; ?>
