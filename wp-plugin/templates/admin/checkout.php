<?php
/**
 * The checkout's part of the settings form.
 *
 * @package Storebridge
 * @var array{
 *     road: string,
 *     is_locked: bool,
 *     constant: string,
 *     state: string,
 *     is_good: bool,
 *     colors: list<array{name: string, label: string, value: string, constant: string}>,
 *     policy: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<h2 id="storebridge-checkout"><?php esc_html_e( 'Checkout', 'storebridge' ); ?></h2>
<p><?php esc_html_e( 'Whichever option you choose, card numbers are entered on BigCommerce’s pages only. Neither this plugin nor the sidecar has a field for one, and the sidecar refuses anything that looks like one.', 'storebridge' ); ?></p>
<table class="form-table" role="presentation">
	<tr>
		<th scope="row"><?php esc_html_e( 'Where shoppers check out', 'storebridge' ); ?></th>
		<td>
			<fieldset<?php echo $view['is_locked'] ? ' disabled' : ''; ?>>
				<legend class="screen-reader-text"><?php esc_html_e( 'Where shoppers check out', 'storebridge' ); ?></legend>
				<?php
				foreach ( array(
					'hosted'   => array( __( 'On the store’s own page', 'storebridge' ), __( 'A button leads there. PCI: SAQ A, the lightest. Its requirement to protect your pages against script attacks does not apply to a redirect.', 'storebridge' ) ),
					'embedded' => array( __( 'On this site, in a frame from the store', 'storebridge' ), __( 'PCI: SAQ A, but only if you also make sure that no script on your checkout page can be tampered with (requirements 6.4.3 and 11.6.1). Otherwise SAQ A-EP or D.', 'storebridge' ) ),
					'headless' => array( __( 'On this site, step by step', 'storebridge' ), __( 'Shoppers pay here with stored cards, store credit and gift certificates, and on the store’s own page with anything else, such as a new card. PCI: no card number comes here, but the security code of a stored card passes through this site and the sidecar, which puts both in scope. Ask your acquirer which SAQ applies; at worst, it is D.', 'storebridge' ) ),
				) as $storebridge_road => $storebridge_words ) :
					?>
					<p>
						<label><input type="radio" name="storebridge_settings[checkout_road]" value="<?php echo esc_attr( $storebridge_road ); ?>" aria-describedby="storebridge-road-<?php echo esc_attr( $storebridge_road ); ?>" <?php checked( $view['road'], $storebridge_road ); ?>> <?php echo esc_html( $storebridge_words[0] ); ?></label>
					</p>
					<p class="description" id="storebridge-road-<?php echo esc_attr( $storebridge_road ); ?>"><?php echo esc_html( $storebridge_words[1] ); ?></p>
				<?php endforeach; ?>
			</fieldset>
			<?php if ( $view['is_locked'] ) : ?>
				<p class="description"><span class="dashicons dashicons-lock" aria-hidden="true"></span>
					<?php
					/* translators: %s: a constant's name. */
					echo esc_html( sprintf( __( 'Locked: set by %s in wp-config.php.', 'storebridge' ), $view['constant'] ) );
					?>
				</p>
			<?php endif; ?>
			<?php if ( '' !== $view['state'] ) : ?>
				<div class="notice inline notice-<?php echo $view['is_good'] ? 'success' : 'warning'; ?>"><p><?php echo esc_html( $view['state'] ); ?></p></div>
			<?php endif; ?>
		</td>
	</tr>
	<?php if ( 'embedded' === $view['road'] ) : ?>
		<?php foreach ( $view['colors'] as $storebridge_color ) : ?>
			<tr>
				<th scope="row"><label for="storebridge-<?php echo esc_attr( $storebridge_color['name'] ); ?>"><?php echo esc_html( $storebridge_color['label'] ); ?></label></th>
				<td><input class="small-text code storebridge-admin__color" id="storebridge-<?php echo esc_attr( $storebridge_color['name'] ); ?>" name="storebridge_settings[<?php echo esc_attr( $storebridge_color['name'] ); ?>]" type="text" spellcheck="false" autocomplete="off" placeholder="#1a2b3c" <?php wp_readonly( '' !== $storebridge_color['constant'] ); ?> title="<?php echo esc_attr( $storebridge_color['constant'] ); ?>" value="<?php echo esc_attr( $storebridge_color['value'] ); ?>" aria-describedby="storebridge-colors-help"></td>
			</tr>
		<?php endforeach; ?>
		<tr>
			<th scope="row"></th>
			<td><p class="description" id="storebridge-colors-help"><?php esc_html_e( 'Colors of the store’s checkout in the frame, such as #1a2b3c. Leave a field empty to keep the store’s own.', 'storebridge' ); ?></p></td>
		</tr>
	<?php endif; ?>
	<tr>
		<th scope="row"><label for="storebridge-policy"><?php esc_html_e( 'Content-Security-Policy', 'storebridge' ); ?></label></th>
		<td>
			<textarea class="large-text code" id="storebridge-policy" rows="10" readonly spellcheck="false" aria-describedby="storebridge-policy-help"><?php echo esc_textarea( $view['policy'] ); ?></textarea>
			<p class="description" id="storebridge-policy-help"><?php esc_html_e( 'If your server sends a Content-Security-Policy, this one covers the checkout page as saved. Add what your theme and other plugins need, or better, keep them off that page.', 'storebridge' ); ?></p>
		</td>
	</tr>
</table>
