<?php
/**
 * A picture in the widths a browser may choose from.
 *
 * @package Storebridge
 * @var array{
 *     picture: array{src: string, srcset: string, sizes: string, alt: string},
 *     eager: bool,
 *     class: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<img class="<?php echo esc_attr( $view['class'] ); ?>" src="<?php echo esc_url( $view['picture']['src'] ); ?>"
	<?php if ( '' !== $view['picture']['srcset'] ) : ?>
		srcset="<?php echo esc_attr( $view['picture']['srcset'] ); ?>" sizes="<?php echo esc_attr( $view['picture']['sizes'] ); ?>"
	<?php endif; ?>
	alt="<?php echo esc_attr( $view['picture']['alt'] ); ?>" width="640" height="640" decoding="async" <?php echo $view['eager'] ? 'fetchpriority="high"' : 'loading="lazy"'; ?>>
