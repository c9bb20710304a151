<?php
/**
 * Coupons and gift certificates: those that are used, those that are offered, and fields for others.
 *
 * @package Storebridge
 * @var array{
 *     url: string,
 *     cart: array{coupons: list<array{code: string, discount: string}>, certificates: list<array{code: string, used: string, remaining: string}>, offers: list<array{code: string, title: string, text: string}>},
 *     coupon: array{id: string, url: string},
 *     coupon_is_open: bool,
 *     certificate: array{id: string, url: string},
 *     certificate_is_open: bool,
 *     gifts_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php foreach ( $view['cart']['offers'] as $storebridge_offer ) : ?>
	<form class="storebridge-offer" method="post" action="<?php echo esc_url( $view['url'] ); ?>" data-storebridge-once>
		<input type="hidden" name="storebridge[action]" value="cart-coupon">
		<input type="hidden" name="storebridge[fields][code]" value="<?php echo esc_attr( $storebridge_offer['code'] ); ?>">
		<p class="storebridge-offer__title"><?php echo esc_html( '' === $storebridge_offer['title'] ? $storebridge_offer['code'] : $storebridge_offer['title'] ); ?></p>
		<?php if ( '' !== $storebridge_offer['text'] ) : ?>
			<p><?php echo esc_html( $storebridge_offer['text'] ); ?></p>
		<?php endif; ?>
		<button class="storebridge-link-button" type="submit">
			<?php
			/* translators: %s: a coupon's code. */
			echo esc_html( sprintf( __( 'Apply coupon %s', 'storebridge' ), $storebridge_offer['code'] ) );
			?>
		</button>
	</form>
<?php endforeach; ?>
<?php if ( array() !== $view['cart']['coupons'] || array() !== $view['cart']['certificates'] ) : ?>
	<ul class="storebridge-codes">
		<?php foreach ( $view['cart']['coupons'] as $storebridge_coupon ) : ?>
			<li>
				<form method="post" action="<?php echo esc_url( $view['url'] ); ?>" data-storebridge-once>
					<input type="hidden" name="storebridge[code]" value="<?php echo esc_attr( $storebridge_coupon['code'] ); ?>">
					<span class="storebridge-codes__code"><?php echo esc_html( $storebridge_coupon['code'] ); ?></span>
					<button class="storebridge-link-button" type="submit" name="storebridge[action]" value="cart-remove-coupon"><?php esc_html_e( 'Remove', 'storebridge' ); ?><span class="storebridge-hidden"> <?php echo esc_html( $storebridge_coupon['code'] ); ?></span></button>
				</form>
			</li>
		<?php endforeach; ?>
		<?php foreach ( $view['cart']['certificates'] as $storebridge_certificate ) : ?>
			<li>
				<form method="post" action="<?php echo esc_url( $view['url'] ); ?>" data-storebridge-once>
					<input type="hidden" name="storebridge[code]" value="<?php echo esc_attr( $storebridge_certificate['code'] ); ?>">
					<span class="storebridge-codes__code"><?php echo esc_html( $storebridge_certificate['code'] ); ?></span>
					<?php if ( '' !== $storebridge_certificate['remaining'] ) : ?>
						<span>
							<?php
							/* translators: %s: an amount of money. */
							echo esc_html( sprintf( __( '%s remains on it', 'storebridge' ), $storebridge_certificate['remaining'] ) );
							?>
						</span>
					<?php endif; ?>
					<button class="storebridge-link-button" type="submit" name="storebridge[action]" value="cart-remove-certificate"><?php esc_html_e( 'Remove', 'storebridge' ); ?><span class="storebridge-hidden"> <?php echo esc_html( $storebridge_certificate['code'] ); ?></span></button>
				</form>
			</li>
		<?php endforeach; ?>
	</ul>
<?php endif; ?>
<details class="storebridge-extra"<?php echo $view['coupon_is_open'] ? ' open' : ''; ?>>
	<summary><?php esc_html_e( 'I have a coupon', 'storebridge' ); ?></summary>
	<form class="storebridge-extra__form" method="post" id="<?php echo esc_attr( $view['coupon']['id'] ); ?>" action="<?php echo esc_url( $view['coupon']['url'] ); ?>" data-storebridge-once>
		<?php Storebridge\part( 'form-fields', $view['coupon'] ); ?>
		<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Apply coupon', 'storebridge' ); ?></button>
	</form>
</details>
<details class="storebridge-extra"<?php echo $view['certificate_is_open'] ? ' open' : ''; ?>>
	<summary><?php esc_html_e( 'I have a gift certificate', 'storebridge' ); ?></summary>
	<form class="storebridge-extra__form" method="post" id="<?php echo esc_attr( $view['certificate']['id'] ); ?>" action="<?php echo esc_url( $view['certificate']['url'] ); ?>" data-storebridge-once>
		<?php Storebridge\part( 'form-fields', $view['certificate'] ); ?>
		<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Apply gift certificate', 'storebridge' ); ?></button>
	</form>
	<?php if ( '' !== $view['gifts_url'] ) : ?>
		<p class="storebridge-extra__more"><a href="<?php echo esc_url( $view['gifts_url'] ); ?>#storebridge-certificate-balance"><?php esc_html_e( 'Check the balance', 'storebridge' ); ?></a></p>
	<?php endif; ?>
</details>
