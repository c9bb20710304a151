<?php
/**
 * How well a product must be rated at least.
 *
 * @package Storebridge
 * @var array{
 *     id: string,
 *     name: string,
 *     values: list<array{field: string, value: string, label: string, count: int, chosen: bool, url: string, children: list<array<string, mixed>>}>,
 *     least: string,
 *     most: string,
 *     lowest: string,
 *     highest: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<fieldset>
	<legend class="storebridge-hidden"><?php echo esc_html( $view['name'] ); ?></legend>
	<ul class="storebridge-facet__values">
		<?php foreach ( $view['values'] as $storebridge_value ) : ?>
			<li data-wp-key="<?php echo esc_attr( $storebridge_value['value'] ); ?>">
				<label class="storebridge-facet__value">
					<input type="radio" name="rating" value="<?php echo esc_attr( $storebridge_value['value'] ); ?>" <?php checked( $storebridge_value['chosen'] ); ?> <?php disabled( 0 === $storebridge_value['count'] && ! $storebridge_value['chosen'] ); ?>>
					<span class="storebridge-rating">
						<span class="storebridge-rating__stars" style="--storebridge-rating:<?php echo esc_attr( $storebridge_value['value'] ); ?>" aria-hidden="true"></span>
						<?php /* translators: %s: a number of stars, 1 to 5. */ ?>
						<span class="storebridge-hidden"><?php echo esc_html( sprintf( __( '%s stars', 'storebridge' ), $storebridge_value['label'] ) ); ?></span>
						<?php if ( '5' !== $storebridge_value['value'] ) : ?>
							<span><?php esc_html_e( 'and up', 'storebridge' ); ?></span>
						<?php endif; ?>
					</span>
					<?php Storebridge\part( 'facet-count', array( 'count' => $storebridge_value['count'] ) ); ?>
				</label>
			</li>
		<?php endforeach; ?>
		<li>
			<label class="storebridge-facet__value">
				<input type="radio" name="rating" value="" <?php checked( array() === array_filter( array_column( $view['values'], 'chosen' ) ) ); ?>>
				<span><?php esc_html_e( 'Any rating', 'storebridge' ); ?></span>
			</label>
		</li>
	</ul>
</fieldset>
