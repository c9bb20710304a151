<?php
/**
 * How many products a filter would leave.
 *
 * @package Storebridge
 * @var array{count: int} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<span class="storebridge-facet__count"><span class="storebridge-hidden">(</span><?php echo esc_html( number_format_i18n( $view['count'] ) ); ?><span class="storebridge-hidden">)</span></span>
