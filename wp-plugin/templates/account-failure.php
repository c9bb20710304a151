<?php
/**
 * In place of the account, while the shop cannot say who is signed in.
 *
 * @package Storebridge
 * @var array{
 *     cause: string,
 *     reference: string,
 *     retry_url: string,
 *     code: string,
 *     advice: string,
 *     detail: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-failure" role="alert">
	<h2 class="storebridge-failure__title"><?php esc_html_e( 'Your account is safe', 'storebridge' ); ?></h2>
	<p>
		<?php if ( 'busy' === $view['cause'] ) : ?>
			<?php esc_html_e( 'The shop is very busy, so we cannot show it right now. Please try again in a moment.', 'storebridge' ); ?>
		<?php elseif ( 'setup' === $view['cause'] ) : ?>
			<?php esc_html_e( 'We cannot show it right now because this site is not properly connected to its shop. Its owner has to fix this.', 'storebridge' ); ?>
		<?php elseif ( 'store' === $view['cause'] ) : ?>
			<?php esc_html_e( 'We cannot show it right now because the store is not responding. Please try again in a few minutes.', 'storebridge' ); ?>
		<?php else : ?>
			<?php esc_html_e( 'We cannot show it right now because the shop cannot be reached. Please try again in a few minutes.', 'storebridge' ); ?>
		<?php endif; ?>
	</p>
	<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['retry_url'] ); ?>"><?php esc_html_e( 'Try again', 'storebridge' ); ?></a></p>
	<?php Storebridge\part( 'failure-details', $view ); ?>
</div>
