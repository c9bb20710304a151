<?php
/**
 * Asks whether to follow a link whose origin nobody knows.
 *
 * @package Storebridge
 * @var array{url: string, site: string, token: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-handover">
	<h1 class="storebridge-handover__title"><?php esc_html_e( 'Continue to this site?', 'storebridge' ); ?></h1>
	<p>
		<?php
		/* translators: %s: the site's name. */
		echo esc_html( sprintf( __( 'The link that brought you to %s may sign you in and change your cart. Continue only if you have just come from this shop’s own checkout or account pages.', 'storebridge' ), $view['site'] ) );
		?>
	</p>
	<form method="post" action="<?php echo esc_url( $view['url'] ); ?>">
		<input type="hidden" name="storebridge[jwt]" value="<?php echo esc_attr( $view['token'] ); ?>">
		<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Continue', 'storebridge' ); ?></button>
	</form>
</div>
