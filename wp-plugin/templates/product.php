<?php
/**
 * One product in full. On its own page its name is the page's chief heading.
 *
 * @package Storebridge
 * @var array{
 *     card: array{
 *         id: int,
 *         name: string,
 *         url: string,
 *         brand: string,
 *         brand_url: string,
 *         picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *         price: array{now: string, was: string, retail: string, saved: string, from: string, to: string, tax: string, other: array{now: string, from: string, to: string}|null}|null,
 *         stock: array{state: string, left: int, release: string, message: string, orderable: bool},
 *         rating: array{average: float, count: int}|null,
 *     },
 *     is_page: bool,
 *     quick_view: bool,
 *     breadcrumbs: list<array{name: string, url: string}>,
 *     chosen: array{
 *         price: array{now: string, was: string, retail: string, saved: string, from: string, to: string, tax: string, other: array{now: string, from: string, to: string}|null}|null,
 *         stock: array{state: string, left: int, release: string, message: string, orderable: bool},
 *         bulk: list<array{least: int, most: int, kind: string, value: string, price: string}>,
 *         codes: array{sku: string, gtin: string, upc: string, mpn: string},
 *         orderable: bool,
 *         message: string,
 *     },
 *     pictures: list<array{src: string, srcset: string, sizes: string, alt: string}>,
 *     description: string,
 *     facts: list<array{name: string, value: string}>,
 *     videos: list<array{title: string, url: string}>,
 *     warranty: string,
 *     related: list<array{
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
 *     reviews: array{
 *         rating: array{average: float, count: int}|null,
 *         items: list<array{id: int, author: string, title: string, paragraphs: list<string>, rating: int, day: string, iso: string}>,
 *         newest_url: string,
 *         older_url: string,
 *         failed: bool,
 *         thanks: bool,
 *         form: array<string, mixed>,
 *     }|null,
 *     form: array{
 *         id: string,
 *         action: string,
 *         product: int,
 *         currency: string,
 *         error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *         options: list<array{
 *             template: string,
 *             kind: string,
 *             field: string,
 *             name: string,
 *             id: string,
 *             label: string,
 *             required: bool,
 *             value: string,
 *             error: string,
 *             values: list<array{
 *                 id: string,
 *                 label: string,
 *                 chosen: bool,
 *                 colors: list<string>,
 *                 picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *             }>,
 *             text: string,
 *             least: string,
 *             most: string,
 *             least_words: string,
 *             most_words: string,
 *             step: string,
 *             lines: string,
 *         }>,
 *         quantity: array{id: string, value: string, least: int, most: int, error: string},
 *         decides: string,
 *         choose_url: string,
 *         preorder: bool,
 *         orderable: bool,
 *         message: string,
 *         cart_url: string,
 *         can_buy_now: bool,
 *         cart_endpoint: string,
 *         product_endpoint: string,
 *     },
 *     wish: array{product: int, url: string, error: string, is_on: bool},
 *     notices: list<string>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-product alignwide" data-storebridge-product<?php echo $view['is_page'] ? ' data-storebridge-page' : ''; ?>>
	<?php if ( $view['is_page'] ) : ?>
		<?php Storebridge\part( 'breadcrumbs', array( 'breadcrumbs' => $view['breadcrumbs'] ) ); ?>
	<?php endif; ?>
	<?php Storebridge\part( 'notices', array( 'notices' => $view['notices'] ) ); ?>
	<div class="storebridge-product__top">
		<?php
		Storebridge\part(
			'product-gallery',
			array(
				'pictures' => $view['pictures'],
				'group'    => $view['form']['id'],
				'eager'    => $view['is_page'],
			)
		);
		?>
		<div class="storebridge-product__buy">
			<?php if ( '' !== $view['card']['brand'] ) : ?>
				<p class="storebridge-product__brand"><a href="<?php echo esc_url( $view['card']['brand_url'] ); ?>"><?php echo esc_html( $view['card']['brand'] ); ?></a></p>
			<?php endif; ?>
			<?php if ( $view['is_page'] ) : ?>
				<h1 class="storebridge-product__name"><?php echo esc_html( $view['card']['name'] ); ?></h1>
			<?php else : ?>
				<h2 class="storebridge-product__name"><a href="<?php echo esc_url( $view['card']['url'] ); ?>"><?php echo esc_html( $view['card']['name'] ); ?></a></h2>
			<?php endif; ?>
			<?php if ( null !== $view['card']['rating'] ) : ?>
				<?php if ( null !== $view['reviews'] ) : ?>
					<a class="storebridge-product__rating" href="#reviews"><?php Storebridge\part( 'product-rating', array( 'rating' => $view['card']['rating'] ) ); ?></a>
				<?php else : ?>
					<?php Storebridge\part( 'product-rating', array( 'rating' => $view['card']['rating'] ) ); ?>
				<?php endif; ?>
			<?php endif; ?>
			<div id="<?php echo esc_attr( $view['form']['id'] ); ?>-price" data-storebridge-price aria-live="polite"><?php Storebridge\part( 'product-price', array( 'price' => $view['chosen']['price'] ) ); ?></div>
			<div data-storebridge-stock aria-live="polite"><?php Storebridge\part( 'product-stock', array( 'stock' => $view['chosen']['stock'] ) ); ?></div>
			<?php Storebridge\part( 'product-form', $view['form'] ); ?>
			<?php Storebridge\part( 'wish-button', array( 'form' => $view['form']['id'] ) + $view['wish'] ); ?>
			<div data-storebridge-bulk>
				<?php if ( array() !== $view['chosen']['bulk'] ) : ?>
					<?php Storebridge\part( 'product-bulk', array( 'bulk' => $view['chosen']['bulk'] ) ); ?>
				<?php endif; ?>
			</div>
			<?php Storebridge\part( 'product-codes', array( 'codes' => $view['chosen']['codes'] ) ); ?>
		</div>
	</div>
	<?php if ( null !== $view['reviews'] ) : ?>
		<?php
		Storebridge\part(
			'product-details',
			array(
				'description' => $view['description'],
				'facts'       => $view['facts'],
				'videos'      => $view['videos'],
				'warranty'    => $view['warranty'],
			)
		);
		Storebridge\part( 'product-reviews', $view['reviews'] );
		?>
		<?php if ( array() !== $view['related'] ) : ?>
			<section class="storebridge-product__related">
				<h2 class="storebridge-heading"><?php esc_html_e( 'You may also like', 'storebridge' ); ?></h2>
				<?php
				Storebridge\part(
					'product-grid',
					array(
						'cards'      => $view['related'],
						'columns'    => 4,
						'eager'      => 0,
						'quick_view' => $view['quick_view'],
					)
				);
				?>
			</section>
		<?php endif; ?>
	<?php endif; ?>
</div>
