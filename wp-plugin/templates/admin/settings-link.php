<?php
/**
 * The way from the list of plugins to the settings.
 *
 * @package Storebridge
 * @var array{url: string, text: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<a href="<?php echo esc_url( $view['url'] ); ?>"><?php echo esc_html( $view['text'] ); ?></a>
