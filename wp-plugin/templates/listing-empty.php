<?php
/**
 * A list with nothing in it: why, and the way out.
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
<div class="storebridge-listing__empty">
	<?php if ( array() !== $view['chosen'] ) : ?>
		<p><?php esc_html_e( 'No products match all of these filters. Remove one, or clear them all.', 'storebridge' ); ?></p>
		<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['clear_url'] ); ?>"><?php esc_html_e( 'Clear all filters', 'storebridge' ); ?></a></p>
	<?php else : ?>
		<p>
			<?php
			if ( 'search' === $view['subject']['kind'] ) {
				/* translators: %s: what was searched for. */
				echo esc_html( sprintf( __( 'No products were found for “%s”. Try fewer or different words.', 'storebridge' ), $view['term'] ) );
			} else {
				esc_html_e( 'There are no products here at the moment.', 'storebridge' );
			}
			?>
		</p>
		<?php if ( 'all' !== $view['subject']['kind'] ) : ?>
			<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['all_url'] ); ?>"><?php esc_html_e( 'See all products', 'storebridge' ); ?></a></p>
		<?php endif; ?>
	<?php endif; ?>
</div>
