<?php
/**
 * In which order the list stands. It belongs to the form of the filters.
 *
 * @package Storebridge
 * @var array{sorts: list<array{value: string, label: string, chosen: bool}>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge-sort">
	<label for="storebridge-sort"><?php esc_html_e( 'Sort by', 'storebridge' ); ?></label>
	<select class="storebridge-input" id="storebridge-sort" name="sort" form="storebridge-listing-form">
		<?php foreach ( $view['sorts'] as $storebridge_sort ) : ?>
			<option value="<?php echo esc_attr( $storebridge_sort['value'] ); ?>" <?php selected( $storebridge_sort['chosen'] ); ?>><?php echo esc_html( $storebridge_sort['label'] ); ?></option>
		<?php endforeach; ?>
	</select>
	<noscript><button class="storebridge-button wp-element-button" type="submit" form="storebridge-listing-form"><?php esc_html_e( 'Sort', 'storebridge' ); ?></button></noscript>
</div>
