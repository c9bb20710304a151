<?php
/**
 * The mark of a field that must be filled in.
 *
 * @package Storebridge
 * @var array{required: bool} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( $view['required'] ) : ?>
	<span class="storebridge-required"><?php esc_html_e( '(required)', 'storebridge' ); ?></span>
<?php else : ?>
	<span class="storebridge-optional"><?php esc_html_e( '(optional)', 'storebridge' ); ?></span>
<?php endif; ?>
