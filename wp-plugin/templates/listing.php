<?php
/**
 * A page of a list: its head, then the filters beside the products. The script puts in its place what another
 * address of the list answers: without "data-wp-interactive" and what follows, links and form lead there plainly.
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
<div class="storebridge storebridge-listing alignwide" data-storebridge-listing data-wp-interactive="storebridge/listing" data-wp-router-region="<?php echo esc_attr( $view['region'] ); ?>" data-wp-init="callbacks.begin"
	data-wp-on--click="actions.click" data-wp-on--change="actions.change" data-wp-on--submit="actions.submit" data-wp-on--input="actions.type" data-wp-on--pointerover="actions.near" data-wp-on--focusin="actions.near">
	<?php Storebridge\part( 'listing-head', $view ); ?>
	<p class="storebridge-hidden" role="status" data-wp-text="state.news" data-storebridge-news></p>
	<div class="storebridge-listing__body<?php echo array() === $view['facets'] ? '' : ' storebridge-listing__body--filtered'; ?>" id="storebridge-products">
		<form class="storebridge-listing__form" id="storebridge-listing-form" method="get" action="<?php echo esc_url( $view['subject']['url'] . '#storebridge-products' ); ?>" data-storebridge-filters>
			<?php foreach ( $view['hidden'] as $storebridge_field ) : ?>
				<input type="hidden" name="<?php echo esc_attr( $storebridge_field['name'] ); ?>" value="<?php echo esc_attr( $storebridge_field['value'] ); ?>">
			<?php endforeach; ?>
			<?php if ( array() !== $view['facets'] ) : ?>
				<?php Storebridge\part( 'listing-filters', $view ); ?>
			<?php endif; ?>
		</form>
		<div class="storebridge-listing__results" tabindex="-1" data-wp-bind--aria-busy="state.busy" data-storebridge-results>
			<?php Storebridge\part( 'listing-results', $view ); ?>
		</div>
	</div>
</div>
