<?php
/**
 * The products of this page of the list, with what stands above and below them.
 *
 * @package Storebridge
 * @var array{
 *     subject: array{
 *         kind: 'category'|'brand'|'search'|'all',
 *         name: string,
 *         url: string,
 *         description: string,
 *         picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *         breadcrumbs: list<array{name: string, url: string}>,
 *         tiles: list<array{name: string, url: string, count: int|null, picture: array{src: string, srcset: string, sizes: string, alt: string}|null}>,
 *         title: string,
 *         summary: string,
 *     },
 *     is_page: bool,
 *     region: string,
 *     quick_view: bool,
 *     term: string,
 *     count: int,
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
 *     facets: list<array{
 *         template: string,
 *         id: string,
 *         name: string,
 *         is_open: bool,
 *         values: list<array{field: string, value: string, label: string, count: int, chosen: bool, url: string, children: list<array<string, mixed>>}>,
 *         least: string,
 *         most: string,
 *         lowest: string,
 *         highest: string,
 *     }>,
 *     chosen: list<array{group: string, label: string, url: string}>,
 *     clear_url: string,
 *     all_url: string,
 *     sorts: list<array{value: string, label: string, chosen: bool}>,
 *     hidden: list<array{name: string, value: string}>,
 *     pager: array{
 *         page: int,
 *         pages: int,
 *         previous: string,
 *         next: string,
 *         steps: list<array{number: int, url: string, is_current: bool}>,
 *     },
 *     search: array{action: string, term: string, hidden: list<array{name: string, value: string}>},
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge-listing__bar">
	<p class="storebridge-listing__count" data-storebridge-count>
		<?php
		/* translators: %s: a number of products. */
		echo esc_html( sprintf( _n( '%s product', '%s products', $view['count'], 'storebridge' ), number_format_i18n( $view['count'] ) ) );
		?>
	</p>
	<?php if ( $view['count'] > 1 && count( $view['sorts'] ) > 1 ) : ?>
		<?php Storebridge\part( 'sort-menu', array( 'sorts' => $view['sorts'] ) ); ?>
	<?php endif; ?>
</div>
<?php if ( array() !== $view['chosen'] ) : ?>
	<?php
	Storebridge\part(
		'chosen-filters',
		array(
			'chosen'    => $view['chosen'],
			'clear_url' => $view['clear_url'],
		)
	);
	?>
<?php endif; ?>
<?php if ( array() === $view['cards'] ) : ?>
	<?php Storebridge\part( 'listing-empty', $view ); ?>
<?php else : ?>
	<h2 class="storebridge-hidden"><?php esc_html_e( 'Products', 'storebridge' ); ?></h2>
	<?php
	Storebridge\part(
		'product-grid',
		array(
			'cards'      => $view['cards'],
			'columns'    => array() === $view['facets'] ? 4 : 3,
			'eager'      => array() === $view['facets'] ? 4 : 3,
			'quick_view' => $view['quick_view'],
		)
	);
	?>
<?php endif; ?>
<?php if ( $view['pager']['pages'] > 1 ) : ?>
	<?php Storebridge\part( 'pager', $view['pager'] ); ?>
<?php endif; ?>
