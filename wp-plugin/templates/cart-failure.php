<?php
/**
 * In place of the cart, while it cannot be shown. Never an empty cart.
 *
 * @package Storebridge
 * @var array{
 *     cause: string,
 *     reference: string,
 *     retry_url: string,
 *     kept: list<array{name: string, value: string}>,
 *     code: string,
 *     advice: string,
 *     detail: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-failure alignwide" role="alert">
	<h2 class="storebridge-failure__title"><?php esc_html_e( 'Your cart is safe', 'storebridge' ); ?></h2>
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
	<?php if ( array() !== $view['kept'] ) : ?>
		<?php
		Storebridge\part(
			'kept-form',
			array(
				'url'    => $view['retry_url'],
				'inputs' => $view['kept'],
			)
		);
		?>
	<?php else : ?>
		<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['retry_url'] ); ?>"><?php esc_html_e( 'Try again', 'storebridge' ); ?></a></p>
	<?php endif; ?>
	<?php Storebridge\part( 'failure-details', $view ); ?>
</div>
