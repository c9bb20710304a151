<?php
/**
 * What a product may cost.
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
<fieldset class="storebridge-facet__range">
	<legend class="storebridge-hidden"><?php echo esc_html( $view['name'] ); ?></legend>
	<label>
		<span><?php esc_html_e( 'From', 'storebridge' ); ?></span>
		<input class="storebridge-input" type="number" name="min_price" min="0" step="any" inputmode="decimal" value="<?php echo esc_attr( $view['least'] ); ?>" placeholder="<?php echo esc_attr( $view['lowest'] ); ?>">
	</label>
	<label>
		<span><?php esc_html_e( 'To', 'storebridge' ); ?></span>
		<input class="storebridge-input" type="number" name="max_price" min="0" step="any" inputmode="decimal" value="<?php echo esc_attr( $view['most'] ); ?>" placeholder="<?php echo esc_attr( $view['highest'] ); ?>">
	</label>
</fieldset>
