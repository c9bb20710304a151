<?php
/**
 * Leads to the set-up.
 *
 * @package Storebridge
 * @var array{setup_url: string, dismiss_url: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="notice notice-info">
	<p><?php esc_html_e( 'Storebridge for BigCommerce: set up your shop in three short steps.', 'storebridge' ); ?></p>
	<p>
		<a class="button button-primary" href="<?php echo esc_url( $view['setup_url'] ); ?>"><?php esc_html_e( 'Set up the shop', 'storebridge' ); ?></a>
		<a class="button" href="<?php echo esc_url( $view['dismiss_url'] ); ?>"><?php esc_html_e( 'Do not show this again', 'storebridge' ); ?></a>
	</p>
</div>
