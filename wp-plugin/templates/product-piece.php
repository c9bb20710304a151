<?php
/**
 * One piece of a product, where BigCommerce for WordPress showed one: "sku", "image", "title", "description",
 * "add_to_cart" or "reviews".
 *
 * @package Storebridge
 * @var array{
 *     piece: string,
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
<div class="storebridge storebridge-piece storebridge-piece--<?php echo esc_attr( $view['piece'] ); ?>" data-storebridge-product>
	<?php if ( 'title' === $view['piece'] ) : ?>
		<h2 class="storebridge-product__name"><a href="<?php echo esc_url( $view['product']['card']['url'] ); ?>"><?php echo esc_html( $view['product']['card']['name'] ); ?></a></h2>
	<?php elseif ( 'sku' === $view['piece'] ) : ?>
		<?php Storebridge\part( 'product-codes', array( 'codes' => array( 'sku' => $view['product']['chosen']['codes']['sku'] ) ) ); ?>
	<?php elseif ( 'image' === $view['piece'] ) : ?>
		<?php
		Storebridge\part(
			'product-gallery',
			array(
				'pictures' => array_slice( $view['product']['pictures'], 0, 1 ),
				'group'    => $view['product']['form']['id'],
				'eager'    => false,
			)
		);
		?>
	<?php elseif ( 'description' === $view['piece'] ) : ?>
		<?php echo wp_kses_post( $view['product']['description'] ); ?>
	<?php elseif ( 'add_to_cart' === $view['piece'] ) : ?>
		<?php Storebridge\part( 'notices', array( 'notices' => $view['product']['notices'] ) ); ?>
		<div id="<?php echo esc_attr( $view['product']['form']['id'] ); ?>-price" data-storebridge-price aria-live="polite"><?php Storebridge\part( 'product-price', array( 'price' => $view['product']['chosen']['price'] ) ); ?></div>
		<div data-storebridge-stock aria-live="polite"><?php Storebridge\part( 'product-stock', array( 'stock' => $view['product']['chosen']['stock'] ) ); ?></div>
		<?php Storebridge\part( 'product-form', $view['product']['form'] ); ?>
		<div data-storebridge-bulk>
			<?php if ( array() !== $view['product']['chosen']['bulk'] ) : ?>
				<?php Storebridge\part( 'product-bulk', array( 'bulk' => $view['product']['chosen']['bulk'] ) ); ?>
			<?php endif; ?>
		</div>
	<?php elseif ( null !== $view['product']['reviews'] ) : ?>
		<?php Storebridge\part( 'product-reviews', $view['product']['reviews'] ); ?>
	<?php endif; ?>
</div>
