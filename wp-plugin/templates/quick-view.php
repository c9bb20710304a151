<?php
/**
 * A product at a glance, in a dialog whose title is its name: picture, price, stock, the beginning of its description, and
 * the form that orders it.
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
 *     chosen: array{
 *         price: array{now: string, was: string, retail: string, saved: string, from: string, to: string, tax: string, other: array{now: string, from: string, to: string}|null}|null,
 *         stock: array{state: string, left: int, release: string, message: string, orderable: bool},
 *         bulk: list<array{least: int, most: int, kind: string, value: string, price: string}>,
 *         codes: array{sku: string, gtin: string, upc: string, mpn: string},
 *         orderable: bool,
 *         message: string,
 *     },
 *     pictures: list<array{src: string, srcset: string, sizes: string, alt: string}>,
 *     summary: string,
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
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge-product" data-storebridge-product>
	<div class="storebridge-product__top">
		<?php
		Storebridge\part(
			'product-gallery',
			array(
				'pictures' => $view['pictures'],
				'group'    => $view['form']['id'],
				'eager'    => true,
			)
		);
		?>
		<div class="storebridge-product__buy">
			<?php if ( '' !== $view['card']['brand'] ) : ?>
				<p class="storebridge-product__brand"><a href="<?php echo esc_url( $view['card']['brand_url'] ); ?>"><?php echo esc_html( $view['card']['brand'] ); ?></a></p>
			<?php endif; ?>
			<?php if ( null !== $view['card']['rating'] ) : ?>
				<?php Storebridge\part( 'product-rating', array( 'rating' => $view['card']['rating'] ) ); ?>
			<?php endif; ?>
			<div data-storebridge-price aria-live="polite"><?php Storebridge\part( 'product-price', array( 'price' => $view['chosen']['price'] ) ); ?></div>
			<div data-storebridge-stock aria-live="polite"><?php Storebridge\part( 'product-stock', array( 'stock' => $view['chosen']['stock'] ) ); ?></div>
			<?php if ( '' !== $view['summary'] ) : ?>
				<p class="storebridge-quick-view__summary"><?php echo esc_html( $view['summary'] ); ?></p>
			<?php endif; ?>
			<?php Storebridge\part( 'product-form', $view['form'] ); ?>
			<?php Storebridge\part( 'wish-button', array( 'form' => $view['form']['id'] ) + $view['wish'] ); ?>
			<div data-storebridge-bulk>
				<?php if ( array() !== $view['chosen']['bulk'] ) : ?>
					<?php Storebridge\part( 'product-bulk', array( 'bulk' => $view['chosen']['bulk'] ) ); ?>
				<?php endif; ?>
			</div>
		</div>
	</div>
</div>
