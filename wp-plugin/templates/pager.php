<?php
/**
 * The way through a list of several pages.
 *
 * @package Storebridge
 * @var array{
 *     page: int,
 *     pages: int,
 *     previous: string,
 *     next: string,
 *     steps: list<array{number: int, url: string, is_current: bool}>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<nav class="storebridge-pager" aria-label="<?php esc_attr_e( 'Pages', 'storebridge' ); ?>">
	<?php if ( '' !== $view['previous'] ) : ?>
		<a class="storebridge-pager__step storebridge-pager__step--previous" href="<?php echo esc_url( $view['previous'] . '#storebridge-products' ); ?>" rel="prev" data-storebridge-turn="page"><?php esc_html_e( 'Previous', 'storebridge' ); ?></a>
	<?php endif; ?>
	<ol class="storebridge-pager__numbers">
		<?php foreach ( $view['steps'] as $storebridge_step ) : ?>
			<li>
				<?php if ( 0 === $storebridge_step['number'] ) : ?>
					<span class="storebridge-pager__gap" aria-hidden="true">…</span>
				<?php else : ?>
					<a class="storebridge-pager__number" href="<?php echo esc_url( $storebridge_step['url'] . '#storebridge-products' ); ?>" data-storebridge-turn="page"<?php echo $storebridge_step['is_current'] ? ' aria-current="page"' : ''; ?>>
						<span class="storebridge-hidden"><?php esc_html_e( 'Page', 'storebridge' ); ?></span>
						<?php echo esc_html( number_format_i18n( $storebridge_step['number'] ) ); ?>
					</a>
				<?php endif; ?>
			</li>
		<?php endforeach; ?>
	</ol>
	<?php if ( '' !== $view['next'] ) : ?>
		<a class="storebridge-pager__step storebridge-pager__step--next" href="<?php echo esc_url( $view['next'] . '#storebridge-products' ); ?>" rel="next" data-storebridge-turn="page"><?php esc_html_e( 'Next', 'storebridge' ); ?></a>
	<?php endif; ?>
</nav>
