<?php
/**
 * A way to a page of the shopper's own, where the thing itself cannot be shown: in a sidebar or footer that is printed
 * once the page has begun as one that caches may keep.
 *
 * @package Storebridge
 * @var array{url: string, text: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( '' !== $view['url'] ) : ?>
	<p class="storebridge"><a href="<?php echo esc_url( $view['url'] ); ?>"><?php echo esc_html( $view['text'] ); ?></a></p>
<?php endif; ?>
