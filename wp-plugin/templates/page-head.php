<?php
/**
 * What a page of the catalogue adds to the head.
 *
 * @package Storebridge
 * @var array{url: string, description: string, previous: string, next: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( '' !== $view['url'] ) : ?>
<link rel="canonical" href="<?php echo esc_url( $view['url'] ); ?>">
<?php endif; ?>
<?php if ( '' !== $view['previous'] ) : ?>
<link rel="prev" href="<?php echo esc_url( $view['previous'] ); ?>">
<?php endif; ?>
<?php if ( '' !== $view['next'] ) : ?>
<link rel="next" href="<?php echo esc_url( $view['next'] ); ?>">
<?php endif; ?>
<?php if ( '' !== $view['description'] ) : ?>
<meta name="description" content="<?php echo esc_attr( $view['description'] ); ?>">
<?php endif; ?>
