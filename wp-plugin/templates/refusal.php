<?php
/**
 * Why the last wish was not done; nothing for "".
 *
 * @package Storebridge
 * @var array{words: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( '' !== $view['words'] ) : ?>
	<div class="storebridge-message storebridge-message--error" role="alert" tabindex="-1" autofocus><p><?php echo esc_html( $view['words'] ); ?></p></div>
<?php endif; ?>
