<?php
/**
 * The settings screen.
 *
 * @package Storebridge
 * @var array{
 *     group: string,
 *     values: array{sidecar_url: string, proxies: string, shop_page: int, cart_page: int, checkout_page: int, account_page: int, gifts_page: int, link_users: bool, count_visits: bool, buy_now: bool, quick_view: bool, search_products: bool, remove_data: bool, ...},
 *     locks: array<string, string>,
 *     key_is_saved: bool,
 *     key_minimum: int,
 *     pages: array<int, string>,
 *     pages_missing: bool,
 *     wrong: list<string>,
 *     report: list<array{id: string, state: string, label: string, words: string}>,
 *     test_action: string,
 *     pages_action: string,
 *     page_url: string,
 *     admin_post_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
	<form method="post" action="options.php" class="storebridge-admin__form">
		<?php settings_fields( $view['group'] ); ?>
		<h2><?php esc_html_e( 'Connection', 'storebridge' ); ?></h2>
		<p><?php esc_html_e( 'The sidecar is the small service that talks to BigCommerce for this site. The two recognize each other by a shared key.', 'storebridge' ); ?></p>
		<table class="form-table" role="presentation">
			<tr>
				<th scope="row"><label for="storebridge-sidecar-url"><?php esc_html_e( 'Sidecar address', 'storebridge' ); ?></label></th>
				<td>
					<?php if ( isset( $view['locks']['sidecar_url'] ) ) : ?>
						<input class="regular-text code" id="storebridge-sidecar-url" type="text" value="<?php echo esc_attr( $view['values']['sidecar_url'] ); ?>" readonly aria-describedby="storebridge-sidecar-url-help">
						<p class="description" id="storebridge-sidecar-url-help"><span class="dashicons dashicons-lock" aria-hidden="true"></span>
							<?php
							/* translators: %s: a constant's name. */
							echo esc_html( sprintf( __( 'Locked: set by %s in wp-config.php.', 'storebridge' ), $view['locks']['sidecar_url'] ) );
							?>
						</p>
					<?php else : ?>
						<input class="regular-text code" id="storebridge-sidecar-url" name="storebridge_settings[sidecar_url]" type="text" inputmode="url" autocomplete="off" spellcheck="false" value="<?php echo esc_attr( $view['values']['sidecar_url'] ); ?>" placeholder="https://sidecar.example.com" aria-describedby="setting-error-sidecar_url storebridge-sidecar-url-help"<?php echo in_array( 'sidecar_url', $view['wrong'], true ) ? ' aria-invalid="true"' : ''; ?>>
						<p class="description" id="storebridge-sidecar-url-help"><?php esc_html_e( 'Scheme, host and port, as this server reaches the sidecar.', 'storebridge' ); ?></p>
					<?php endif; ?>
				</td>
			</tr>
			<tr>
				<th scope="row"><label for="storebridge-key"><?php esc_html_e( 'Shared key', 'storebridge' ); ?></label></th>
				<td>
					<?php if ( isset( $view['locks']['key'] ) ) : ?>
						<input class="regular-text code" id="storebridge-key" type="text" value="••••••••••••" readonly disabled aria-describedby="storebridge-key-help">
						<p class="description" id="storebridge-key-help"><span class="dashicons dashicons-lock" aria-hidden="true"></span>
							<?php
							/* translators: %s: a constant's name. */
							echo esc_html( sprintf( __( 'Locked: set by %s in wp-config.php.', 'storebridge' ), $view['locks']['key'] ) );
							?>
						</p>
					<?php else : ?>
						<input class="regular-text code" id="storebridge-key" name="storebridge_key[value]" type="password" autocomplete="new-password" spellcheck="false" value="" aria-describedby="setting-error-key storebridge-key-help"<?php echo in_array( 'key', $view['wrong'], true ) ? ' aria-invalid="true"' : ''; ?>>
						<p class="description" id="storebridge-key-help">
							<?php
							echo $view['key_is_saved']
								? esc_html__( 'A key is saved and never shown. Leave this empty to keep it, or enter a new one.', 'storebridge' )
								/* translators: %d: a number of characters. */
								: esc_html( sprintf( __( 'The value of the sidecar’s STOREBRIDGE_KEY, at least %d characters.', 'storebridge' ), $view['key_minimum'] ) );
							?>
						</p>
						<?php if ( $view['key_is_saved'] ) : ?>
							<p><label><input type="checkbox" name="storebridge_key[remove]" value="1"> <?php esc_html_e( 'Remove the saved key', 'storebridge' ); ?></label></p>
						<?php endif; ?>
					<?php endif; ?>
				</td>
			</tr>
			<tr>
				<th scope="row"><label for="storebridge-proxies"><?php esc_html_e( 'Proxies in front of WordPress', 'storebridge' ); ?></label></th>
				<td>
					<textarea class="regular-text code" rows="3" id="storebridge-proxies" name="storebridge_settings[proxies]" spellcheck="false" <?php wp_readonly( isset( $view['locks']['proxies'] ) ); ?> aria-describedby="setting-error-proxies storebridge-proxies-help"<?php echo in_array( 'proxies', $view['wrong'], true ) ? ' aria-invalid="true"' : ''; ?>><?php echo esc_textarea( $view['values']['proxies'] ); ?></textarea>
					<p class="description" id="storebridge-proxies-help"><?php esc_html_e( 'Only if a proxy or load balancer is in front of this site: its addresses or ranges, one per line, such as 10.0.0.0/8. The shopper’s address is then taken from what these proxies report. Otherwise leave this empty.', 'storebridge' ); ?></p>
					<?php if ( isset( $view['locks']['proxies'] ) ) : ?>
						<p class="description"><span class="dashicons dashicons-lock" aria-hidden="true"></span>
							<?php
							/* translators: %s: a constant's name. */
							echo esc_html( sprintf( __( 'Locked: set by %s in wp-config.php.', 'storebridge' ), $view['locks']['proxies'] ) );
							?>
						</p>
					<?php endif; ?>
				</td>
			</tr>
		</table>

		<p id="storebridge-test">
			<button class="button" type="submit" form="storebridge-test-form" name="<?php echo esc_attr( $view['test_action'] ); ?>" value="1" aria-describedby="storebridge-test-help"><?php esc_html_e( 'Test connection', 'storebridge' ); ?></button>
			<span class="description" id="storebridge-test-help"><?php esc_html_e( 'Checks the connection with the settings as saved.', 'storebridge' ); ?></span>
		</p>
		<?php
		if ( array() !== $view['report'] ) {
			\Storebridge\admin_part( 'report', array( 'rows' => $view['report'] ) );
		}
		?>

		<h2><?php esc_html_e( 'Pages', 'storebridge' ); ?></h2>
		<table class="form-table" role="presentation">
			<?php
			foreach ( array(
				'shop_page'     => array( __( 'Shop page', 'storebridge' ), __( 'Where “Go to the shop” leads.', 'storebridge' ) ),
				'cart_page'     => array( __( 'Cart page', 'storebridge' ), __( 'Contains [storebridge_cart].', 'storebridge' ) ),
				'checkout_page' => array( __( 'Checkout page', 'storebridge' ), __( 'Contains [storebridge_checkout].', 'storebridge' ) ),
				'account_page'  => array( __( 'Account page', 'storebridge' ), __( 'Contains [storebridge_account]: sign-in, orders, addresses and the rest of the customer’s account.', 'storebridge' ) ),
				'gifts_page'    => array( __( 'Gift certificates page', 'storebridge' ), __( 'Contains [storebridge_gift_certificate] and [storebridge_gift_certificate_balance]. The cart links to it, to check a balance.', 'storebridge' ) ),
			) as $storebridge_name => $storebridge_words ) :
				?>
				<tr>
					<th scope="row"><label for="storebridge-<?php echo esc_attr( $storebridge_name ); ?>"><?php echo esc_html( $storebridge_words[0] ); ?></label></th>
					<td>
						<select id="storebridge-<?php echo esc_attr( $storebridge_name ); ?>" name="storebridge_settings[<?php echo esc_attr( $storebridge_name ); ?>]" <?php disabled( isset( $view['locks'][ $storebridge_name ] ) ); ?> aria-describedby="storebridge-<?php echo esc_attr( $storebridge_name ); ?>-help">
							<option value="0"><?php esc_html_e( '— none —', 'storebridge' ); ?></option>
							<?php foreach ( $view['pages'] as $storebridge_id => $storebridge_title ) : ?>
								<option value="<?php echo esc_attr( (string) $storebridge_id ); ?>" <?php selected( $view['values'][ $storebridge_name ], $storebridge_id ); ?>><?php echo esc_html( $storebridge_title ); ?></option>
							<?php endforeach; ?>
						</select>
						<p class="description" id="storebridge-<?php echo esc_attr( $storebridge_name ); ?>-help"><?php echo esc_html( $storebridge_words[1] ); ?></p>
						<?php if ( isset( $view['locks'][ $storebridge_name ] ) ) : ?>
							<p class="description"><span class="dashicons dashicons-lock" aria-hidden="true"></span>
								<?php
								/* translators: %s: a constant's name. */
								echo esc_html( sprintf( __( 'Locked: set by %s in wp-config.php.', 'storebridge' ), $view['locks'][ $storebridge_name ] ) );
								?>
							</p>
						<?php endif; ?>
					</td>
				</tr>
			<?php endforeach; ?>
		</table>

		<?php
		/**
		 * Further fields of the settings form, inside it.
		 */
		do_action( 'storebridge_settings_fields' );
		?>

		<?php
		foreach ( array(
			__( 'Shoppers', 'storebridge' )    => array(
				'link_users'      => array( __( 'Users of this site', 'storebridge' ), __( 'Allow users to link their customer account', 'storebridge' ), __( 'They do so by signing in to both; a matching email address alone links nobody. From then on, signing in to WordPress also signs them in to the shop. The sidecar needs BIGCOMMERCE_CLIENT_ID and BIGCOMMERCE_CLIENT_SECRET for this.', 'storebridge' ) ),
				'buy_now'         => array( __( 'Buy now', 'storebridge' ), __( 'Show a button next to “Add to cart” that leads straight to the checkout', 'storebridge' ), __( 'It buys this one product; the cart stays as it is. When this is off, [storebridge_product buy_now="yes"] still shows the button in single places.', 'storebridge' ) ),
				'quick_view'      => array( __( 'Quick view', 'storebridge' ), __( 'Show a button on product cards that opens the product over the list', 'storebridge' ), __( 'With picture, price, options and “Add to cart”; it is loaded only when a shopper asks for it. [storebridge_products quick_view="no"] leaves it out in single places.', 'storebridge' ) ),
				'count_visits'    => array( __( 'Visits', 'storebridge' ), __( 'Report visits to BigCommerce’s analytics, if visitors have agreed', 'storebridge' ), __( 'A consent plugin that supports the WP Consent API decides for each visitor. Without one, nobody is counted unless the filter storebridge_has_consent says so.', 'storebridge' ) ),
				'search_products' => array( __( 'Search', 'storebridge' ), __( 'Show products in this site’s search results', 'storebridge' ), __( 'Up to six products, in a row above the posts. While the shop cannot be reached, only posts are shown.', 'storebridge' ) ),
			),
			__( 'This plugin', 'storebridge' ) => array(
				'remove_data' => array( __( 'On deletion', 'storebridge' ), __( 'Remove all data of this plugin when it is deleted', 'storebridge' ), __( 'This removes the settings, the shared key, users’ links and the record of BigCommerce’s previous routes. Otherwise they are kept for a later installation, and only temporary data is removed. Your pages are kept either way.', 'storebridge' ) ),
			),
		) as $storebridge_title => $storebridge_flags ) :
			?>
		<h2><?php echo esc_html( $storebridge_title ); ?></h2>
		<table class="form-table" role="presentation">
			<?php foreach ( $storebridge_flags as $storebridge_name => $storebridge_words ) : ?>
				<tr>
					<th scope="row"><?php echo esc_html( $storebridge_words[0] ); ?></th>
					<td>
						<input type="hidden" name="storebridge_settings[<?php echo esc_attr( $storebridge_name ); ?>]" value="0" <?php disabled( isset( $view['locks'][ $storebridge_name ] ) ); ?>>
						<label><input type="checkbox" name="storebridge_settings[<?php echo esc_attr( $storebridge_name ); ?>]" value="1" aria-describedby="storebridge-<?php echo esc_attr( $storebridge_name ); ?>-help" <?php checked( $view['values'][ $storebridge_name ] ); ?> <?php disabled( isset( $view['locks'][ $storebridge_name ] ) ); ?>> <?php echo esc_html( $storebridge_words[1] ); ?></label>
						<p class="description" id="storebridge-<?php echo esc_attr( $storebridge_name ); ?>-help"><?php echo esc_html( $storebridge_words[2] ); ?></p>
						<?php if ( isset( $view['locks'][ $storebridge_name ] ) ) : ?>
							<p class="description"><span class="dashicons dashicons-lock" aria-hidden="true"></span>
								<?php
								/* translators: %s: a constant's name. */
								echo esc_html( sprintf( __( 'Locked: set by %s in wp-config.php.', 'storebridge' ), $view['locks'][ $storebridge_name ] ) );
								?>
							</p>
						<?php endif; ?>
					</td>
				</tr>
			<?php endforeach; ?>
		</table>
		<?php endforeach; ?>
		<?php submit_button(); ?>
	</form>

	<?php if ( $view['pages_missing'] ) : ?>
		<form method="post" action="<?php echo esc_url( $view['admin_post_url'] ); ?>" class="storebridge-admin__box">
			<input type="hidden" name="action" value="<?php echo esc_attr( $view['pages_action'] ); ?>">
			<input type="hidden" name="_wpnonce" value="<?php echo esc_attr( wp_create_nonce( $view['pages_action'] ) ); ?>">
			<p><?php esc_html_e( 'A shop needs pages for its products, the cart, the checkout, customers’ accounts and gift certificates. Missing ones can be created for you; rename and change them as you like.', 'storebridge' ); ?></p>
			<?php submit_button( __( 'Create missing pages', 'storebridge' ), 'secondary', 'storebridge_create', false ); ?>
		</form>
	<?php endif; ?>

	<form method="post" action="<?php echo esc_url( $view['page_url'] ); ?>#storebridge-test" id="storebridge-test-form">
		<input type="hidden" name="_wpnonce" value="<?php echo esc_attr( wp_create_nonce( $view['test_action'] ) ); ?>">
	</form>

	<?php
	/**
	 * Further parts of the settings screen, inside its frame.
	 */
	do_action( 'storebridge_settings_screen' );
	?>
