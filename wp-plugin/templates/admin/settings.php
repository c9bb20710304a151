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
		<p><?php esc_html_e( 'The sidecar is the small service that talks to BigCommerce for this site. This site and the sidecar know each other by a shared key.', 'storebridge' ); ?></p>
		<table class="form-table" role="presentation">
			<tr>
				<th scope="row"><label for="storebridge-sidecar-url"><?php esc_html_e( 'Sidecar address', 'storebridge' ); ?></label></th>
				<td>
					<?php if ( isset( $view['locks']['sidecar_url'] ) ) : ?>
						<input class="regular-text code" id="storebridge-sidecar-url" type="text" value="<?php echo esc_attr( $view['values']['sidecar_url'] ); ?>" readonly aria-describedby="storebridge-sidecar-url-help">
						<p class="description" id="storebridge-sidecar-url-help"><span class="dashicons dashicons-lock" aria-hidden="true"></span>
							<?php
							/* translators: %s: a constant's name. */
							echo esc_html( sprintf( __( 'Locked: %s in wp-config.php sets it.', 'storebridge' ), $view['locks']['sidecar_url'] ) );
							?>
						</p>
					<?php else : ?>
						<input class="regular-text code" id="storebridge-sidecar-url" name="storebridge_settings[sidecar_url]" type="text" inputmode="url" autocomplete="off" spellcheck="false" value="<?php echo esc_attr( $view['values']['sidecar_url'] ); ?>" placeholder="https://sidecar.example.com" aria-describedby="storebridge-sidecar-url-help">
						<p class="description" id="storebridge-sidecar-url-help"><?php esc_html_e( 'Scheme, host and port, as this server reaches it.', 'storebridge' ); ?></p>
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
							echo esc_html( sprintf( __( 'Locked: %s in wp-config.php sets it.', 'storebridge' ), $view['locks']['key'] ) );
							?>
						</p>
					<?php else : ?>
						<input class="regular-text code" id="storebridge-key" name="storebridge_key[value]" type="password" autocomplete="new-password" spellcheck="false" value="" aria-describedby="storebridge-key-help">
						<p class="description" id="storebridge-key-help">
							<?php
							echo $view['key_is_saved']
								? esc_html__( 'A key is saved. It is never shown; leave this empty to keep it, or type a new one.', 'storebridge' )
								/* translators: %d: a number of characters. */
								: esc_html( sprintf( __( 'The value of STOREBRIDGE_KEY of the sidecar, at least %d characters.', 'storebridge' ), $view['key_minimum'] ) );
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
					<textarea class="regular-text code" rows="3" id="storebridge-proxies" name="storebridge_settings[proxies]" spellcheck="false" <?php wp_readonly( isset( $view['locks']['proxies'] ) ); ?> aria-describedby="storebridge-proxies-help"><?php echo esc_textarea( $view['values']['proxies'] ); ?></textarea>
					<p class="description" id="storebridge-proxies-help"><?php esc_html_e( 'Only if a proxy or load balancer stands before this site: its addresses or ranges, one a line, such as 10.0.0.0/8. A shopper’s own address is then believed when one of these names it. Otherwise leave this empty.', 'storebridge' ); ?></p>
					<?php if ( isset( $view['locks']['proxies'] ) ) : ?>
						<p class="description"><span class="dashicons dashicons-lock" aria-hidden="true"></span>
							<?php
							/* translators: %s: a constant's name. */
							echo esc_html( sprintf( __( 'Locked: %s in wp-config.php sets it.', 'storebridge' ), $view['locks']['proxies'] ) );
							?>
						</p>
					<?php endif; ?>
				</td>
			</tr>
		</table>

		<h2><?php esc_html_e( 'Pages', 'storebridge' ); ?></h2>
		<table class="form-table" role="presentation">
			<?php
			foreach ( array(
				'shop_page'     => array( __( 'Shop page', 'storebridge' ), __( 'Where “Go to the shop” leads.', 'storebridge' ) ),
				'cart_page'     => array( __( 'Cart page', 'storebridge' ), __( 'Holds [storebridge_cart].', 'storebridge' ) ),
				'checkout_page' => array( __( 'Checkout page', 'storebridge' ), __( 'Holds [storebridge_checkout].', 'storebridge' ) ),
				'account_page'  => array( __( 'Account page', 'storebridge' ), __( 'Holds [storebridge_account]: sign-in, orders, addresses and the rest of a customer’s account.', 'storebridge' ) ),
				'gifts_page'    => array( __( 'Gift certificates page', 'storebridge' ), __( 'Holds [storebridge_gift_certificate] and [storebridge_gift_certificate_balance]. The cart leads to it, to look what is left on one.', 'storebridge' ) ),
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
								echo esc_html( sprintf( __( 'Locked: %s in wp-config.php sets it.', 'storebridge' ), $view['locks'][ $storebridge_name ] ) );
								?>
							</p>
						<?php endif; ?>
					</td>
				</tr>
			<?php endforeach; ?>
		</table>

		<?php
		foreach ( array(
			__( 'Shoppers', 'storebridge' )    => array(
				'link_users'      => array( __( 'Users of this site', 'storebridge' ), __( 'May link themselves with their customer account', 'storebridge' ), __( 'They do so by signing in to both; an e-mail address that happens to be the same links nobody. From then on, signing in to WordPress signs them in to the shop. The sidecar needs BIGCOMMERCE_CLIENT_ID and BIGCOMMERCE_CLIENT_SECRET for it.', 'storebridge' ) ),
				'buy_now'         => array( __( 'Buy now', 'storebridge' ), __( 'Show a button beside “Add to cart” that leads straight to the checkout', 'storebridge' ), __( 'It buys this one product; what is in the cart stays there. Without this, [storebridge_product buy_now="yes"] shows the button in single places.', 'storebridge' ) ),
				'quick_view'      => array( __( 'Quick view', 'storebridge' ), __( 'Show a button on cards of products that opens the product over the list', 'storebridge' ), __( 'With picture, price, choices and “Add to cart”; it is fetched when it is asked for. [storebridge_products quick_view="no"] leaves it out in single places.', 'storebridge' ) ),
				'count_visits'    => array( __( 'Visits', 'storebridge' ), __( 'Tell BigCommerce’s analytics of visits, where visitors have agreed', 'storebridge' ), __( 'A consent plugin that speaks the WP Consent API decides for each visitor; without one, nobody is counted unless the filter storebridge_has_consent says so.', 'storebridge' ) ),
				'search_products' => array( __( 'Search', 'storebridge' ), __( 'Show products among what this site’s own search finds', 'storebridge' ), __( 'Up to six of them in a row above the posts; the posts stay as they are. While the shop cannot be asked, there are only posts.', 'storebridge' ) ),
			),
			__( 'This plugin', 'storebridge' ) => array(
				'remove_data' => array( __( 'When it is deleted', 'storebridge' ), __( 'Remove everything of this plugin’s when it is deleted under Plugins', 'storebridge' ), __( 'Settings, the shared key, links of users and what BigCommerce had before shoppers were sent here. Without this they stay for a later installation, and only what was kept for a while is removed. Pages are yours and stay either way.', 'storebridge' ) ),
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
								echo esc_html( sprintf( __( 'Locked: %s in wp-config.php sets it.', 'storebridge' ), $view['locks'][ $storebridge_name ] ) );
								?>
							</p>
						<?php endif; ?>
					</td>
				</tr>
			<?php endforeach; ?>
		</table>
		<?php endforeach; ?>
		<?php
		/**
		 * Further fields of the settings form, inside it.
		 */
		do_action( 'storebridge_settings_fields' );
		submit_button();
		?>
	</form>

	<?php if ( $view['pages_missing'] ) : ?>
		<form method="post" action="<?php echo esc_url( $view['admin_post_url'] ); ?>" class="storebridge-admin__box">
			<input type="hidden" name="action" value="<?php echo esc_attr( $view['pages_action'] ); ?>">
			<?php wp_nonce_field( $view['pages_action'] ); ?>
			<p><?php esc_html_e( 'A shop needs a page for its products, one for the cart, one before the checkout and one for customers’ accounts. Those that are missing can be made for you; you may rename and change them as you like.', 'storebridge' ); ?></p>
			<?php submit_button( __( 'Create the pages that are missing', 'storebridge' ), 'secondary', 'storebridge_create', false ); ?>
		</form>
	<?php endif; ?>

	<h2 id="storebridge-test"><?php esc_html_e( 'Test connection', 'storebridge' ); ?></h2>
	<form method="post" action="<?php echo esc_url( $view['page_url'] ); ?>#storebridge-test">
		<?php wp_nonce_field( $view['test_action'] ); ?>
		<p><?php esc_html_e( 'Asks the sidecar how it is, with the settings as saved.', 'storebridge' ); ?></p>
		<?php submit_button( __( 'Test connection', 'storebridge' ), 'secondary', $view['test_action'], false ); ?>
	</form>
	<?php
	if ( array() !== $view['report'] ) {
		\Storebridge\admin_part( 'report', array( 'rows' => $view['report'] ) );
	}
	?>

	<?php
	/**
	 * Further parts of the settings screen, inside its frame.
	 */
	do_action( 'storebridge_settings_screen' );
	?>
