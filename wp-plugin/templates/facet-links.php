<?php
/**
 * Categories as links, one of which can be chosen; one choice more takes it back.
 *
 * @package Storebridge
 * @var array{
 *     values: list<array{field: string, value: string, label: string, count: int, chosen: bool, url: string, children: list<array<string, mixed>>}>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<ul class="storebridge-facet__links">
	<?php foreach ( $view['values'] as $storebridge_value ) : ?>
		<li data-wp-key="<?php echo esc_attr( $storebridge_value['value'] ); ?>">
			<a class="storebridge-facet__link" href="<?php echo esc_url( $storebridge_value['url'] ); ?>" rel="nofollow" data-storebridge-turn<?php echo $storebridge_value['chosen'] ? ' aria-current="true"' : ''; ?>>
				<span><?php echo esc_html( $storebridge_value['label'] ); ?></span>
				<?php Storebridge\part( 'facet-count', array( 'count' => $storebridge_value['count'] ) ); ?>
			</a>
			<?php if ( array() !== $storebridge_value['children'] ) : ?>
				<?php Storebridge\part( 'facet-links', array( 'values' => $storebridge_value['children'] ) ); ?>
			<?php endif; ?>
		</li>
	<?php endforeach; ?>
</ul>
