<?php
/**
 * The way from the list of plugins to the settings.
 *
 * @package Storebridge
 * @var array{url: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<a href="<?php echo esc_url( $view['url'] ); ?>"><?php esc_html_e( 'Settings', 'storebridge' ); ?></a>
