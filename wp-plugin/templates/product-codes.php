<?php
/**
 * The numbers a product, or the chosen variant of it, goes by.
 *
 * @package Storebridge
 * @var array{codes: array{sku: string, gtin: string, upc: string, mpn: string}} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

$storebridge_names = array(
	'sku'  => __( 'SKU', 'storebridge' ),
	'gtin' => __( 'GTIN', 'storebridge' ),
	'upc'  => __( 'UPC', 'storebridge' ),
	'mpn'  => __( 'MPN', 'storebridge' ),
);
?>
<dl class="storebridge-codes">
	<?php foreach ( $view['codes'] as $storebridge_key => $storebridge_code ) : ?>
		<div class="storebridge-codes__row"<?php echo '' === $storebridge_code ? ' hidden' : ''; ?>>
			<dt><?php echo esc_html( $storebridge_names[ $storebridge_key ] ); ?></dt>
			<dd data-storebridge-code="<?php echo esc_attr( $storebridge_key ); ?>"><?php echo esc_html( $storebridge_code ); ?></dd>
		</div>
	<?php endforeach; ?>
</dl>
