<?php
/**
 * In place of products on a page, while the shop cannot answer.
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
<div class="storebridge storebridge-failure storebridge-failure--inline">
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
	<?php endif; ?>
	<?php Storebridge\part( 'failure-details', $view ); ?>
</div>
