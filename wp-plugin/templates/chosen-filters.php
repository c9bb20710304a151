<?php
/**
 * The filters in force, each with the way to undo it.
 *
 * @package Storebridge
 * @var array{chosen: list<array{group: string, label: string, url: string}>, clear_url: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<ul class="storebridge-chosen" aria-label="<?php esc_attr_e( 'Active filters', 'storebridge' ); ?>">
	<?php foreach ( $view['chosen'] as $storebridge_filter ) : ?>
		<li data-wp-key="<?php echo esc_attr( $storebridge_filter['group'] . ' ' . $storebridge_filter['label'] ); ?>">
			<a class="storebridge-chosen__filter" href="<?php echo esc_url( $storebridge_filter['url'] ); ?>" rel="nofollow" data-storebridge-turn>
				<span class="storebridge-hidden"><?php esc_html_e( 'Remove filter:', 'storebridge' ); ?></span>
				<?php if ( '' !== $storebridge_filter['group'] ) : ?>
					<span class="storebridge-chosen__group"><?php echo esc_html( $storebridge_filter['group'] ); ?></span>
				<?php endif; ?>
				<?php echo esc_html( $storebridge_filter['label'] ); ?>
			</a>
		</li>
	<?php endforeach; ?>
	<li data-wp-key=""><a class="storebridge-chosen__clear" href="<?php echo esc_url( $view['clear_url'] ); ?>" data-storebridge-turn><?php esc_html_e( 'Clear all', 'storebridge' ); ?></a></li>
</ul>
