<?php
/**
 * The way to the order that a cart before this one became.
 *
 * @package Storebridge
 * @var array{url: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( '' !== $view['url'] ) : ?>
	<div class="storebridge-message storebridge-message--good" role="status">
		<p><?php esc_html_e( 'The cart you had before was ordered. Thank you!', 'storebridge' ); ?> <a href="<?php echo esc_url( $view['url'] ); ?>"><?php esc_html_e( 'See your order', 'storebridge' ); ?></a></p>
	</div>
<?php endif; ?>
