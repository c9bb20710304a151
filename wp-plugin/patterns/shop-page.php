<?php
/**
 * A pattern: a whole shop page.
 *
 * @package Storebridge
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<!-- wp:storebridge/categories /-->

<!-- wp:heading {"align":"wide"} -->
<h2 class="wp-block-heading alignwide"><?php esc_html_e( 'New in the shop', 'storebridge' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:storebridge/products {"orderby":"newest","limit":4} /-->

<!-- wp:heading {"align":"wide"} -->
<h2 class="wp-block-heading alignwide"><?php esc_html_e( 'All our products', 'storebridge' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:storebridge/listing /-->
