<?php
/**
 * In place of what a customer asked for: why it is not there, and where to go instead ("" for nowhere).
 *
 * @package Storebridge
 * @var array{words: string, url: string, label: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge-message" role="alert"><p><?php echo esc_html( $view['words'] ); ?></p></div>
<?php if ( '' !== $view['url'] ) : ?>
	<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['url'] ); ?>"><?php echo esc_html( $view['label'] ); ?></a></p>
<?php endif; ?>
