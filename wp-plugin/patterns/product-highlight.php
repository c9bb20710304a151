<?php
/**
 * A pattern: one product under words of your own.
 *
 * @package Storebridge
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<!-- wp:group {"align":"wide","layout":{"type":"constrained"}} -->
<div class="wp-block-group alignwide"><!-- wp:heading {"textAlign":"center"} -->
<h2 class="wp-block-heading has-text-align-center"><?php esc_html_e( 'Our favorite this month', 'storebridge' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:paragraph {"align":"center"} -->
<p class="has-text-align-center"><?php esc_html_e( 'Say in a sentence or two why you like it.', 'storebridge' ); ?></p>
<!-- /wp:paragraph -->

<!-- wp:storebridge/product /--></div>
<!-- /wp:group -->
