<?php
/**
 * What is told below a product: description, facts, videos, warranty.
 *
 * @package Storebridge
 * @var array{description: string, facts: list<array{name: string, value: string}>, videos: list<array{title: string, url: string}>, warranty: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge-details">
	<?php if ( '' !== $view['description'] ) : ?>
		<section class="storebridge-details__text">
			<h2 class="storebridge-heading"><?php esc_html_e( 'Description', 'storebridge' ); ?></h2>
			<?php echo wp_kses_post( $view['description'] ); ?>
		</section>
	<?php endif; ?>
	<?php if ( array() !== $view['facts'] || array() !== $view['videos'] || '' !== $view['warranty'] ) : ?>
		<section class="storebridge-details__facts">
			<?php if ( array() !== $view['facts'] ) : ?>
				<h2 class="storebridge-heading"><?php esc_html_e( 'Details', 'storebridge' ); ?></h2>
				<dl class="storebridge-facts">
					<?php foreach ( $view['facts'] as $storebridge_fact ) : ?>
						<div class="storebridge-facts__row">
							<dt><?php echo esc_html( $storebridge_fact['name'] ); ?></dt>
							<dd><?php echo esc_html( $storebridge_fact['value'] ); ?></dd>
						</div>
					<?php endforeach; ?>
				</dl>
			<?php endif; ?>
			<?php if ( array() !== $view['videos'] ) : ?>
				<h2 class="storebridge-heading"><?php esc_html_e( 'Videos', 'storebridge' ); ?></h2>
				<ul class="storebridge-videos">
					<?php foreach ( $view['videos'] as $storebridge_video ) : ?>
						<li>
							<a class="storebridge-videos__link" href="<?php echo esc_url( $storebridge_video['url'] ); ?>" target="_blank" rel="noopener noreferrer external">
								<?php echo esc_html( $storebridge_video['title'] ); ?>
								<span class="storebridge-hidden"><?php esc_html_e( '(video, opens in a new tab)', 'storebridge' ); ?></span>
							</a>
						</li>
					<?php endforeach; ?>
				</ul>
			<?php endif; ?>
			<?php if ( '' !== $view['warranty'] ) : ?>
				<h2 class="storebridge-heading"><?php esc_html_e( 'Warranty', 'storebridge' ); ?></h2>
				<?php echo wp_kses_post( wpautop( $view['warranty'] ) ); ?>
			<?php endif; ?>
		</section>
	<?php endif; ?>
</div>
