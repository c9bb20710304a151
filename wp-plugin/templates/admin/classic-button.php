<?php
/**
 * Opens the dialog that finds a product for the classic editor. A script makes the dialog; without one there is no button.
 *
 * @package Storebridge
 * @var array{editor: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<button type="button" class="button" data-storebridge-insert="<?php echo esc_attr( $view['editor'] ); ?>" hidden><span class="dashicons dashicons-cart" aria-hidden="true"></span> <?php esc_html_e( 'Add product', 'storebridge' ); ?></button>
