<?php
/**
 * The currency the cart is in.
 *
 * @package Storebridge
 * @var array{url: string, currencies: list<array{code: string, label: string, chosen: bool}>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( array() !== $view['currencies'] ) : ?>
	<form class="storebridge-extra__form storebridge-extra__form--currency" method="post" action="<?php echo esc_url( $view['url'] ); ?>" data-storebridge-once>
		<input type="hidden" name="storebridge[action]" value="cart-currency">
		<label class="storebridge-field__label" for="storebridge-cart-currency-code"><?php esc_html_e( 'Currency', 'storebridge' ); ?></label>
		<select class="storebridge-input" id="storebridge-cart-currency-code" name="storebridge[code]" autocomplete="off">
			<?php foreach ( $view['currencies'] as $storebridge_currency ) : ?>
				<option value="<?php echo esc_attr( $storebridge_currency['code'] ); ?>" <?php selected( $storebridge_currency['chosen'] ); ?>><?php echo esc_html( $storebridge_currency['label'] ); ?></option>
			<?php endforeach; ?>
		</select>
		<button class="storebridge-link-button" type="submit"><?php esc_html_e( 'Change currency', 'storebridge' ); ?></button>
	</form>
<?php endif; ?>
