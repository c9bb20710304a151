<?php
/**
 * What a list is a list of: the way to it, its name, its words and picture, and the categories below it.
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
<header class="storebridge-listing__head">
	<?php if ( $view['is_page'] && array() !== $view['subject']['breadcrumbs'] ) : ?>
		<?php Storebridge\part( 'breadcrumbs', array( 'breadcrumbs' => $view['subject']['breadcrumbs'] ) ); ?>
	<?php endif; ?>
	<div class="storebridge-listing__about<?php echo null === $view['subject']['picture'] ? '' : ' storebridge-listing__about--' . esc_attr( $view['subject']['kind'] ); ?>">
		<div class="storebridge-listing__words">
			<?php if ( $view['is_page'] ) : ?>
				<h1 class="storebridge-listing__name"><?php echo esc_html( $view['subject']['name'] ); ?></h1>
			<?php elseif ( 'all' !== $view['subject']['kind'] ) : ?>
				<h2 class="storebridge-listing__name"><?php echo esc_html( $view['subject']['name'] ); ?></h2>
			<?php endif; ?>
			<?php if ( '' !== $view['subject']['description'] ) : ?>
				<div class="storebridge-listing__description"><?php echo wp_kses_post( $view['subject']['description'] ); ?></div>
			<?php endif; ?>
			<?php if ( in_array( $view['subject']['kind'], array( 'search', 'all' ), true ) ) : ?>
				<?php Storebridge\part( 'search-form', $view['search'] ); ?>
			<?php endif; ?>
		</div>
		<?php if ( null !== $view['subject']['picture'] ) : ?>
			<div class="storebridge-listing__picture">
				<?php
				Storebridge\part(
					'picture',
					array(
						'picture' => array( 'alt' => '' ) + $view['subject']['picture'],
						'eager'   => true,
						'class'   => 'storebridge-listing__image',
					)
				);
				?>
			</div>
		<?php endif; ?>
	</div>
	<?php if ( array() !== $view['subject']['tiles'] ) : ?>
		<?php Storebridge\part( 'listing-tiles', array( 'tiles' => $view['subject']['tiles'] ) ); ?>
	<?php endif; ?>
</header>
