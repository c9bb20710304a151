<?php
/**
 * What a product page adds to the head.
 *
 * @package Storebridge
 * @var array{description: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<meta name="description" content="<?php echo esc_attr( $view['description'] ); ?>">
