<?php
/**
 * What is wrong with a field, beside it.
 *
 * @package Storebridge
 * @var array{id: string, error: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<p class="storebridge-field__error" id="<?php echo esc_attr( $view['id'] ); ?>-error" data-storebridge-error<?php echo '' === $view['error'] ? ' hidden' : ''; ?>><?php echo esc_html( $view['error'] ); ?></p>
