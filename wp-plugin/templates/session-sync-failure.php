<?php
/**
 * A link back from the store that could not be used.
 *
 * @package Storebridge
 * @var array{words: string, home_url: string, reference: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-failure" role="alert">
	<h1 class="storebridge-failure__title"><?php esc_html_e( 'Back from the store', 'storebridge' ); ?></h1>
	<p><?php echo esc_html( $view['words'] ); ?></p>
	<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['home_url'] ); ?>"><?php esc_html_e( 'Continue to the site', 'storebridge' ); ?></a></p>
	<?php if ( '' !== $view['reference'] ) : ?>
		<p class="storebridge-failure__reference">
			<?php
			/* translators: %s: a correlation id. */
			echo esc_html( sprintf( __( 'If you contact us, please quote %s.', 'storebridge' ), $view['reference'] ) );
			?>
		</p>
	<?php endif; ?>
</div>
