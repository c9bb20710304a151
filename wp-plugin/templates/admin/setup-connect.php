<?php
/**
 * The first step: the sidecar's address and key, tried at once.
 *
 * @package Storebridge
 * @var array{
 *     action: string,
 *     url: string,
 *     sidecar_url: string,
 *     locks: array<string, string>,
 *     key_is_saved: bool,
 *     key_minimum: int,
 *     problems: array<string, string>,
 *     report: list<array{id: string, state: string, label: string, words: string}>,
 *     next_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<h2><?php esc_html_e( 'Connect this site to the sidecar', 'storebridge' ); ?></h2>
<p><?php esc_html_e( 'The sidecar is the small service that talks to BigCommerce for this site and keeps its secrets. It must be running already; whoever runs it knows its address and key.', 'storebridge' ); ?></p>
<form method="post" action="<?php echo esc_url( $view['url'] ); ?>" class="storebridge-setup__form">
	<?php wp_nonce_field( $view['action'] ); ?>
	<p>
		<label for="storebridge-setup-url"><?php esc_html_e( 'Sidecar address', 'storebridge' ); ?></label>
		<input class="regular-text code" id="storebridge-setup-url" name="sidecar_url" type="text" inputmode="url" autocomplete="off" spellcheck="false" value="<?php echo esc_attr( $view['sidecar_url'] ); ?>" placeholder="https://sidecar.example.com" <?php wp_readonly( isset( $view['locks']['sidecar_url'] ) ); ?> aria-describedby="storebridge-setup-url-error storebridge-setup-url-help"<?php echo isset( $view['problems']['sidecar_url'] ) ? ' aria-invalid="true" autofocus' : ''; ?>>
		<?php if ( isset( $view['problems']['sidecar_url'] ) ) : ?>
			<span class="storebridge-admin__error" id="storebridge-setup-url-error"><?php echo esc_html( $view['problems']['sidecar_url'] ); ?></span>
		<?php endif; ?>
		<span class="description" id="storebridge-setup-url-help">
			<?php if ( isset( $view['locks']['sidecar_url'] ) ) : ?>
				<span class="dashicons dashicons-lock" aria-hidden="true"></span>
				<?php
				/* translators: %s: a constant's name. */
				echo esc_html( sprintf( __( 'Locked: set by %s in wp-config.php.', 'storebridge' ), $view['locks']['sidecar_url'] ) );
			else :
				esc_html_e( 'Scheme, host and port, as this server reaches the sidecar.', 'storebridge' );
			endif;
			?>
		</span>
	</p>
	<p>
		<label for="storebridge-setup-key"><?php esc_html_e( 'Shared key', 'storebridge' ); ?></label>
		<?php if ( isset( $view['locks']['key'] ) ) : ?>
			<input class="regular-text code" id="storebridge-setup-key" type="text" value="••••••••••••" readonly aria-describedby="storebridge-setup-key-help">
		<?php else : ?>
			<input class="regular-text code" id="storebridge-setup-key" name="key" type="password" autocomplete="new-password" spellcheck="false" value="" aria-describedby="storebridge-setup-key-error storebridge-setup-key-help"<?php echo isset( $view['problems']['key'] ) ? ' aria-invalid="true"' : ''; ?>>
		<?php endif; ?>
		<?php if ( isset( $view['problems']['key'] ) ) : ?>
			<span class="storebridge-admin__error" id="storebridge-setup-key-error"><?php echo esc_html( $view['problems']['key'] ); ?></span>
		<?php endif; ?>
		<span class="description" id="storebridge-setup-key-help">
			<?php if ( isset( $view['locks']['key'] ) ) : ?>
				<span class="dashicons dashicons-lock" aria-hidden="true"></span>
				<?php
				/* translators: %s: a constant's name. */
				echo esc_html( sprintf( __( 'Locked: set by %s in wp-config.php.', 'storebridge' ), $view['locks']['key'] ) );
			elseif ( $view['key_is_saved'] ) :
				esc_html_e( 'A key is saved and never shown. Leave this empty to keep it, or enter a new one.', 'storebridge' );
			else :
				/* translators: %d: a number of characters. */
				echo esc_html( sprintf( __( 'The value of the sidecar’s STOREBRIDGE_KEY, at least %d characters.', 'storebridge' ), $view['key_minimum'] ) );
			endif;
			?>
		</span>
	</p>
	<p>
		<button class="button button-<?php echo '' === $view['next_url'] ? 'primary' : 'secondary'; ?>" name="<?php echo esc_attr( $view['action'] ); ?>" value="connect"><?php esc_html_e( 'Save and test', 'storebridge' ); ?></button>
		<?php if ( '' !== $view['next_url'] ) : ?>
			<a class="button button-primary" href="<?php echo esc_url( $view['next_url'] ); ?>"><?php esc_html_e( 'Continue', 'storebridge' ); ?></a>
		<?php endif; ?>
	</p>
</form>
<?php
if ( array() !== $view['report'] ) {
	\Storebridge\admin_part( 'report', array( 'rows' => $view['report'] ) );
}
?>
