<?php
/**
 * One part of a product, where an editor has put it. Those of one product find each other by its id, so that a choice in its form
 * changes price, stock and picture wherever they stand.
 *
 * @package Storebridge
 * @var array{
 *     part: 'title'|'image'|'price'|'stock'|'add-to-cart'|'description'|'reviews',
 *     product: array{
 *         card: array{
 *             id: int,
 *             name: string,
 *             url: string,
 *             brand: string,
 *             brand_url: string,
 *             picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *             price: array{now: string, was: string, retail: string, saved: string, from: string, to: string, tax: string, other: array{now: string, from: string, to: string}|null}|null,
 *             stock: array{state: string, left: int, release: string, message: string, orderable: bool},
 *             rating: array{average: float, count: int}|null,
 *         },
 *         is_page: bool,
 *         breadcrumbs: list<array{name: string, url: string}>,
 *         chosen: array{
 *             price: array{now: string, was: string, retail: string, saved: string, from: string, to: string, tax: string, other: array{now: string, from: string, to: string}|null}|null,
 *             stock: array{state: string, left: int, release: string, message: string, orderable: bool},
 *             bulk: list<array{least: int, most: int, kind: string, value: string, price: string}>,
 *             codes: array{sku: string, gtin: string, upc: string, mpn: string},
 *             orderable: bool,
 *             message: string,
 *         },
 *         pictures: list<array{src: string, srcset: string, sizes: string, alt: string}>,
 *         description: string,
 *         facts: list<array{name: string, value: string}>,
 *         videos: list<array{title: string, url: string}>,
 *         warranty: string,
 *         related: list<array{
 *             id: int,
 *             name: string,
 *             url: string,
 *             brand: string,
 *             brand_url: string,
 *             picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *             price: array{now: string, was: string, retail: string, saved: string, from: string, to: string, tax: string, other: array{now: string, from: string, to: string}|null}|null,
 *             stock: array{state: string, left: int, release: string, message: string, orderable: bool},
 *             rating: array{average: float, count: int}|null,
 *         }>,
 *         reviews: array{
 *             rating: array{average: float, count: int}|null,
 *             items: list<array{id: int, author: string, title: string, paragraphs: list<string>, rating: int, day: string, iso: string}>,
 *             newest_url: string,
 *             older_url: string,
 *             failed: bool,
 *             thanks: bool,
 *             form: array<string, mixed>,
 *         }|null,
 *         form: array{
 *             id: string,
 *             action: string,
 *             product: int,
 *             currency: string,
 *             error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *             options: list<array{
 *                 template: string,
 *                 kind: string,
 *                 field: string,
 *                 name: string,
 *                 id: string,
 *                 label: string,
 *                 required: bool,
 *                 value: string,
 *                 error: string,
 *                 values: list<array{
 *                     id: string,
 *                     label: string,
 *                     chosen: bool,
 *                     colors: list<string>,
 *                     picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *                 }>,
 *                 text: string,
 *                 least: string,
 *                 most: string,
 *                 least_words: string,
 *                 most_words: string,
 *                 step: string,
 *                 lines: string,
 *             }>,
 *             quantity: array{id: string, value: string, least: int, most: int, error: string},
 *             decides: string,
 *             choose_url: string,
 *             preorder: bool,
 *             orderable: bool,
 *             message: string,
 *             cart_url: string,
 *             can_buy_now: bool,
 *             cart_endpoint: string,
 *             product_endpoint: string,
 *         },
 *         wish: array{product: int, url: string, error: string, is_on: bool},
 *         notices: list<string>,
 *     },
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-part storebridge-part--<?php echo esc_attr( $view['part'] ); ?>" data-storebridge-product data-storebridge-part-of="<?php echo esc_attr( (string) $view['product']['card']['id'] ); ?>"<?php echo $view['product']['is_page'] ? ' data-storebridge-page' : ''; ?>>
	<?php if ( 'title' === $view['part'] && $view['product']['is_page'] ) : ?>
		<h1 class="storebridge-product__name"><?php echo esc_html( $view['product']['card']['name'] ); ?></h1>
	<?php elseif ( 'title' === $view['part'] ) : ?>
		<h2 class="storebridge-product__name"><a href="<?php echo esc_url( $view['product']['card']['url'] ); ?>"><?php echo esc_html( $view['product']['card']['name'] ); ?></a></h2>
	<?php elseif ( 'image' === $view['part'] ) : ?>
		<?php
		Storebridge\part(
			'product-gallery',
			array(
				'pictures' => $view['product']['pictures'],
				'group'    => $view['product']['form']['id'],
				'eager'    => $view['product']['is_page'],
			)
		);
		?>
	<?php elseif ( 'price' === $view['part'] ) : ?>
		<div id="<?php echo esc_attr( $view['product']['form']['id'] ); ?>-price" data-storebridge-price aria-live="polite"><?php Storebridge\part( 'product-price', array( 'price' => $view['product']['chosen']['price'] ) ); ?></div>
	<?php elseif ( 'stock' === $view['part'] ) : ?>
		<div data-storebridge-stock aria-live="polite"><?php Storebridge\part( 'product-stock', array( 'stock' => $view['product']['chosen']['stock'] ) ); ?></div>
	<?php elseif ( 'add-to-cart' === $view['part'] ) : ?>
		<?php Storebridge\part( 'notices', array( 'notices' => $view['product']['notices'] ) ); ?>
		<?php Storebridge\part( 'product-form', $view['product']['form'] ); ?>
		<?php Storebridge\part( 'wish-button', array( 'form' => $view['product']['form']['id'] ) + $view['product']['wish'] ); ?>
		<div data-storebridge-bulk>
			<?php if ( array() !== $view['product']['chosen']['bulk'] ) : ?>
				<?php Storebridge\part( 'product-bulk', array( 'bulk' => $view['product']['chosen']['bulk'] ) ); ?>
			<?php endif; ?>
		</div>
	<?php elseif ( 'description' === $view['part'] ) : ?>
		<?php
		Storebridge\part(
			'product-details',
			array(
				'description' => $view['product']['description'],
				'facts'       => $view['product']['facts'],
				'videos'      => $view['product']['videos'],
				'warranty'    => $view['product']['warranty'],
			)
		);
		?>
	<?php elseif ( null !== $view['product']['reviews'] ) : ?>
		<?php Storebridge\part( 'product-reviews', $view['product']['reviews'] ); ?>
	<?php endif; ?>
</div>
