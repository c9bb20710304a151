<?php
/**
 * Searches the whole catalogue.
 *
 * @package Storebridge
 * @var array{action: string, term: string, hidden: list<array{name: string, value: string}>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<form class="storebridge-search" role="search" method="get" action="<?php echo esc_url( $view['action'] ); ?>" aria-label="<?php esc_attr_e( 'Products', 'storebridge' ); ?>">
	<?php foreach ( $view['hidden'] as $storebridge_field ) : ?>
		<input type="hidden" name="<?php echo esc_attr( $storebridge_field['name'] ); ?>" value="<?php echo esc_attr( $storebridge_field['value'] ); ?>">
	<?php endforeach; ?>
	<input class="storebridge-input storebridge-search__term" type="search" name="q" value="<?php echo esc_attr( $view['term'] ); ?>" maxlength="150" placeholder="<?php esc_attr_e( 'Search products', 'storebridge' ); ?>" aria-label="<?php esc_attr_e( 'Search products', 'storebridge' ); ?>">
	<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Search', 'storebridge' ); ?></button>
</form>
