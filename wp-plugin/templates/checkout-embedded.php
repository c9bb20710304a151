<?php
/**
 * Where the store’s checkout is shown in a frame, once its script is there. The hosted button follows after this.
 *
 * @package Storebridge
 * @var array{
 *     endpoint: string,
 *     styles: string,
 *     done_url: string,
 *     logout_url: string,
 *     login_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-embedded alignwide" id="storebridge-embedded" hidden data-storebridge-embedded="<?php echo esc_url( $view['endpoint'] ); ?>" data-styles="<?php echo esc_attr( $view['styles'] ); ?>" data-done="<?php echo esc_url( $view['done_url'] ); ?>" data-logout="<?php echo esc_url( $view['logout_url'] ); ?>">
	<p class="storebridge-embedded__status" role="status" data-storebridge-status><?php esc_html_e( 'Opening the secure checkout…', 'storebridge' ); ?></p>
	<div class="storebridge-message" role="status" hidden data-storebridge-hints></div>
	<div class="storebridge-embedded__frame" id="storebridge-embedded-frame"></div>
</div>
<p class="storebridge storebridge-embedded__failed alignwide" role="status" hidden data-storebridge-embedded-failed><?php esc_html_e( 'The checkout could not be opened on this page. The button below leads to it on the store’s own page. Your cart is saved.', 'storebridge' ); ?></p>
