<?php
/**
 * In place of a product page, while the shop cannot answer.
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
<div class="storebridge storebridge-failure alignwide" role="alert">
	<h1 class="storebridge-failure__title"><?php esc_html_e( 'Not available right now', 'storebridge' ); ?></h1>
	<p>
		<?php if ( 'busy' === $view['cause'] ) : ?>
			<?php esc_html_e( 'The shop is very busy right now. Please try again in a moment.', 'storebridge' ); ?>
		<?php elseif ( 'setup' === $view['cause'] ) : ?>
			<?php esc_html_e( 'This site is not properly connected to its shop at the moment. Its owner has to fix this. Please come back later.', 'storebridge' ); ?>
		<?php elseif ( 'store' === $view['cause'] ) : ?>
			<?php esc_html_e( 'The store is not responding right now, so this cannot be shown. Please try again in a few minutes.', 'storebridge' ); ?>
		<?php else : ?>
			<?php esc_html_e( 'The shop cannot be reached right now, so this cannot be shown. Please try again in a few minutes.', 'storebridge' ); ?>
		<?php endif; ?>
	</p>
	<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['retry_url'] ); ?>"><?php esc_html_e( 'Try again', 'storebridge' ); ?></a></p>
	<?php Storebridge\part( 'failure-details', $view ); ?>
</div>
