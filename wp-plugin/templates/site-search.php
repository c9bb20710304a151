<?php
/**
 * Products that the site's own search has found, before its posts.
 *
 * @package Storebridge
 * @var array{
 *     cards: list<array{
 *         id: int,
 *         name: string,
 *         url: string,
 *         brand: string,
 *         brand_url: string,
 *         picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *         price: array{now: string, was: string, retail: string, saved: string, from: string, to: string, tax: string, other: array{now: string, from: string, to: string}|null}|null,
 *         stock: array{state: string, left: int, release: string, message: string, orderable: bool},
 *         rating: array{average: float, count: int}|null,
 *     }>,
 *     all_url: string,
 *     quick_view: bool,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<section class="storebridge storebridge-site-search alignwide" aria-labelledby="storebridge-site-search">
	<h2 id="storebridge-site-search" class="storebridge-site-search__title"><?php esc_html_e( 'Products', 'storebridge' ); ?></h2>
	<?php
	Storebridge\part(
		'product-grid',
		array(
			'cards'      => $view['cards'],
			'columns'    => 3,
			'eager'      => 3,
			'quick_view' => $view['quick_view'],
		)
	);
	?>
	<p class="storebridge-site-search__more"><a href="<?php echo esc_url( $view['all_url'] ); ?>"><?php esc_html_e( 'All products found', 'storebridge' ); ?></a></p>
</section>
