<?php
/**
 * Linking a user of this site with the customer account.
 *
 * @package Storebridge
 * @var array{user: string, login_url: string, is_linked: bool, action: string, error: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( '' !== $view['error'] ) : ?>
	<div class="storebridge-message storebridge-message--error" role="alert"><p><?php echo esc_html( $view['error'] ); ?></p></div>
<?php endif; ?>
<?php if ( '' === $view['user'] ) : ?>
	<p><?php esc_html_e( 'If you are also a user of this site, you can link the two accounts. One sign-in is then enough for both. Sign in as a user of this site first.', 'storebridge' ); ?></p>
	<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['login_url'] ); ?>"><?php esc_html_e( 'Sign in to this site', 'storebridge' ); ?></a></p>
<?php else : ?>
	<p>
		<?php
		echo esc_html(
			sprintf(
				$view['is_linked']
					/* translators: %s: a user's name. */
					? __( 'Your account is linked to the user “%s” of this site. Signing in as that user also signs you in here.', 'storebridge' )
					/* translators: %s: a user's name. */
					: __( 'You are signed in to this site as “%s”. Link the two accounts, and one sign-in is enough for both.', 'storebridge' ),
				$view['user']
			)
		);
		?>
	</p>
	<form method="post">
		<input type="hidden" name="storebridge[action]" value="<?php echo esc_attr( $view['action'] ); ?>">
		<input type="hidden" name="storebridge[nonce]" value="<?php echo esc_attr( wp_create_nonce( $view['action'] ) ); ?>">
		<?php if ( $view['is_linked'] ) : ?>
			<input type="hidden" name="storebridge[ends]" value="1">
			<button class="storebridge-button wp-element-button"><?php esc_html_e( 'Remove link', 'storebridge' ); ?></button>
		<?php else : ?>
			<button class="storebridge-button wp-element-button"><?php esc_html_e( 'Link my accounts', 'storebridge' ); ?></button>
		<?php endif; ?>
	</form>
<?php endif; ?>
