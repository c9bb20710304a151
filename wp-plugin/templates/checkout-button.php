<?php
/**
 * Leads to the store's checkout: a form, since each press makes a fresh link.
 *
 * @package Storebridge
 * @var array{checkout_url: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<form class="storebridge-checkout-form" method="post" action="<?php echo esc_url( $view['checkout_url'] ); ?>">
	<input type="hidden" name="storebridge[action]" value="checkout">
	<button class="storebridge-button storebridge-button--wide wp-element-button" type="submit"><?php esc_html_e( 'Continue to secure checkout', 'storebridge' ); ?></button>
</form>
