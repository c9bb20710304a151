<?php
/**
 * Values to choose, each with how many products it would leave.
 *
 * @package Storebridge
 * @var array{
 *     type: 'checkbox'|'radio',
 *     values: list<array{field: string, value: string, label: string, count: int, chosen: bool, url: string, children: list<array<string, mixed>>}>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<ul class="storebridge-facet__values">
	<?php foreach ( $view['values'] as $storebridge_value ) : ?>
		<li data-wp-key="<?php echo esc_attr( $storebridge_value['value'] ); ?>">
			<label class="storebridge-facet__value">
				<input type="<?php echo esc_attr( $view['type'] ); ?>" name="<?php echo esc_attr( $storebridge_value['field'] ); ?>" value="<?php echo esc_attr( $storebridge_value['value'] ); ?>" <?php checked( $storebridge_value['chosen'] ); ?> <?php disabled( 0 === $storebridge_value['count'] && ! $storebridge_value['chosen'] ); ?>>
				<span><?php echo esc_html( $storebridge_value['label'] ); ?></span>
				<?php Storebridge\part( 'facet-count', array( 'count' => $storebridge_value['count'] ) ); ?>
			</label>
		</li>
	<?php endforeach; ?>
</ul>
