<?php
/**
 * In place of the sign-in, for who is signed in already.
 *
 * @package Storebridge
 * @var array{
 *     email: string,
 *     continue_url: string,
 *     url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<p>
	<?php
	/* translators: %s: an e-mail address. */
	echo esc_html( sprintf( __( 'You are signed in as %s.', 'storebridge' ), $view['email'] ) );
	?>
</p>
<?php if ( '' !== $view['continue_url'] ) : ?>
	<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['continue_url'] ); ?>"><?php esc_html_e( 'Continue', 'storebridge' ); ?></a></p>
<?php endif; ?>
<?php Storebridge\part( 'account-logout-button', array( 'url' => $view['url'] ) ); ?>
