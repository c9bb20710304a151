<?php
/**
 * Categories side by side, each a way to its page.
 *
 * @package Storebridge
 * @var array{tiles: list<array{name: string, url: string, count: int|null, picture: array{src: string, srcset: string, sizes: string, alt: string}|null}>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-listing storebridge-categories alignwide">
	<?php Storebridge\part( 'listing-tiles', $view + array( 'label' => __( 'Categories', 'storebridge' ) ) ); ?>
</div>
