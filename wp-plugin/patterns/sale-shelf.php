<?php
/**
 * A pattern: what is on sale, on a shelf of its own.
 *
 * @package Storebridge
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<!-- wp:group {"align":"full","style":{"spacing":{"padding":{"top":"var:preset|spacing|50","bottom":"var:preset|spacing|50"}}},"layout":{"type":"constrained"}} -->
<div class="wp-block-group alignfull" style="padding-top:var(--wp--preset--spacing--50);padding-bottom:var(--wp--preset--spacing--50)"><!-- wp:heading {"align":"wide"} -->
<h2 class="wp-block-heading alignwide"><?php esc_html_e( 'On sale now', 'storebridge' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:storebridge/products {"sale":true,"limit":4} /--></div>
<!-- /wp:group -->
