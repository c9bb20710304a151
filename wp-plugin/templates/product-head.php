<?php
/**
 * What a product page adds to the head.
 *
 * @package Storebridge
 * @var array{url: string, description: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( '' !== $view['url'] ) : ?>
<link rel="canonical" href="<?php echo esc_url( $view['url'] ); ?>">
<?php endif; ?>
<?php if ( '' !== $view['description'] ) : ?>
<meta name="description" content="<?php echo esc_attr( $view['description'] ); ?>">
<?php endif; ?>
