<?php
/**
 * The theme's own words for stock.
 *
 * @var array{stock: array{state: string}} $view
 */
?>
<p>Stock as this theme says it: <?php echo esc_html( $view['stock']['state'] ); ?></p>
