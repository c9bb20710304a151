<?php
/**
 * How many things are in the cart, within a menu's item: a script fills it in, so that it is the same for everybody.
 *
 * @package Storebridge
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<span class="storebridge-mini-cart__count" data-wp-interactive="storebridge" data-wp-text="state.cartCount"></span><span class="storebridge-mini-cart__words"> <?php esc_html_e( 'in it', 'storebridge' ); ?></span>
