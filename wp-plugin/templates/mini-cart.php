<?php
/**
 * The cart in a site's header. The same for everybody: a script fills in the count, and opens what is in it.
 *
 * @package Storebridge
 * @var array{url: string, text: string, endpoint: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

$storebridge_context = array(
	'title'    => $view['text'],
	'endpoint' => $view['endpoint'],
	'failed'   => __( 'Your cart is safe, but it cannot be shown right now.', 'storebridge' ),
);
?>
<a class="storebridge-mini-cart" href="<?php echo esc_url( $view['url'] ); ?>" data-wp-interactive="storebridge/mini-cart" data-wp-context="<?php echo esc_attr( (string) wp_json_encode( $storebridge_context ) ); ?>" data-wp-on--click="actions.open"><svg class="storebridge-mini-cart__picture" width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="M3 4h2l2.4 11.2a1 1 0 0 0 1 .8h8.9a1 1 0 0 0 1-.8L20 8H6"/><circle cx="9.5" cy="20" r="1.25"/><circle cx="17" cy="20" r="1.25"/></svg> <?php echo esc_html( $view['text'] ); ?> <span class="storebridge-mini-cart__count" data-wp-text="storebridge::state.cartCount"></span><span class="storebridge-mini-cart__words"> <?php esc_html_e( 'in it', 'storebridge' ); ?></span></a>
