<?php
/**
 * The filters of a list, folded into one line where there is little room. Without a script they are
 * applied by a button; with one, a button leads from the unfolded filters to the products.
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
<details class="storebridge-filters" data-storebridge-fold>
	<summary class="storebridge-filters__fold">
		<?php esc_html_e( 'Filters', 'storebridge' ); ?>
		<?php if ( array() !== $view['chosen'] ) : ?>
			<span class="storebridge-filters__number">
				<?php echo esc_html( number_format_i18n( count( $view['chosen'] ) ) ); ?>
				<span class="storebridge-hidden"><?php esc_html_e( 'in use', 'storebridge' ); ?></span>
			</span>
		<?php endif; ?>
	</summary>
	<div class="storebridge-filters__groups">
		<h2 class="storebridge-filters__title"><?php esc_html_e( 'Filters', 'storebridge' ); ?></h2>
		<?php foreach ( $view['facets'] as $storebridge_facet ) : ?>
			<details class="storebridge-facet" data-wp-key="<?php echo esc_attr( $storebridge_facet['id'] ); ?>" data-storebridge-facet="<?php echo esc_attr( $storebridge_facet['id'] ); ?>"<?php echo $storebridge_facet['is_open'] ? ' open' : ''; ?>>
				<summary class="storebridge-facet__name"><?php echo esc_html( $storebridge_facet['name'] ); ?></summary>
				<div class="storebridge-facet__content"><?php Storebridge\part( $storebridge_facet['template'], $storebridge_facet ); ?></div>
			</details>
		<?php endforeach; ?>
		<button class="storebridge-button wp-element-button storebridge-filters__apply" type="submit" data-storebridge-apply><?php esc_html_e( 'Apply filters', 'storebridge' ); ?></button>
		<button class="storebridge-button wp-element-button storebridge-filters__done" type="button" data-storebridge-done>
			<?php
			/* translators: %s: a number of products. */
			echo esc_html( sprintf( _n( 'Show %s product', 'Show %s products', $view['count'], 'storebridge' ), number_format_i18n( $view['count'] ) ) );
			?>
		</button>
	</div>
</details>
