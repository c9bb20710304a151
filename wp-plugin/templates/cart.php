<?php
/**
 * The cart. A line that was changed has the focus: its form leads back to it.
 *
 * @package Storebridge
 * @var array{
 *     cart: array{
 *         count: int,
 *         currency: string,
 *         totals: array{rows: list<array{kind: string, label: string, amount: string}>, total: string, due: string},
 *         is_tax_included: bool,
 *         coupons: list<array{code: string, discount: string}>,
 *         certificates: list<array{code: string, used: string, remaining: string}>,
 *         banners: list<array{kind: string, text: string}>,
 *         offers: list<array{code: string, title: string, text: string}>,
 *         message: string,
 *         estimate: array{country: string, state: string, city: string, postalCode: string, options: list<array{id: string, description: string, cost: string, time: string, chosen: bool}>}|null,
 *     },
 *     lines: list<array{
 *         line: array{
 *             id: string,
 *             kind: string,
 *             name: string,
 *             url: string,
 *             sku: string,
 *             picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *             options: list<array{name: string, value: string}>,
 *             quantity: int,
 *             price: string,
 *             list_price: string,
 *             total: string,
 *             is_mutable: bool,
 *             product: int,
 *             choice: array<int|string, string>,
 *             wrapping: array{name: string, amount: string, message: string}|null,
 *             allows_wrapping: bool,
 *             certificate: array{theme: string, sender: string, recipient: string, email: string, message: string}|null,
 *         },
 *         quantity: array{id: string, value: string, least: int, most: int, error: string},
 *         row: int,
 *         form: string,
 *         form_url: string,
 *         action: string,
 *         anchor: string,
 *         before: string,
 *         options_url: string,
 *         wrapping_url: string,
 *         save_url: string,
 *         panel: array<string, mixed>|null,
 *     }>,
 *     notices: list<string>,
 *     refusal: string,
 *     shop_url: string,
 *     cart_url: string,
 *     checkout_url: string,
 *     steps_url: string,
 *     ordered_url: string,
 *     gifts_url: string,
 *     extras: array<string, mixed>|null,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-cart alignwide">
	<?php Storebridge\part( 'notices', array( 'notices' => $view['notices'] ) ); ?>
	<?php Storebridge\part( 'cart-ordered', array( 'url' => $view['ordered_url'] ) ); ?>
	<?php Storebridge\part( 'refusal', array( 'words' => $view['refusal'] ) ); ?>
	<?php Storebridge\part( 'cart-banners', array( 'banners' => $view['cart']['banners'] ) ); ?>
	<div class="storebridge-cart__columns">
		<div>
			<ul class="storebridge-cart__lines">
				<?php foreach ( $view['lines'] as $storebridge_line ) : ?>
					<li class="storebridge-line" id="<?php echo esc_attr( $storebridge_line['anchor'] ); ?>" tabindex="-1"><?php Storebridge\part( 'cart-line', $storebridge_line ); ?></li>
				<?php endforeach; ?>
			</ul>
			<?php if ( null !== $view['extras'] ) : ?>
				<?php Storebridge\part( 'cart-note', $view['extras'] ); ?>
			<?php endif; ?>
		</div>
		<section class="storebridge-summary" aria-label="<?php esc_attr_e( 'Order summary', 'storebridge' ); ?>">
			<?php if ( null !== $view['extras'] ) : ?>
				<?php
				Storebridge\part(
					'cart-codes',
					$view['extras'] + array(
						'cart'      => $view['cart'],
						'gifts_url' => $view['gifts_url'],
					)
				);
				?>
				<?php Storebridge\part( 'cart-estimate', $view['extras'] + array( 'cart' => $view['cart'] ) ); ?>
			<?php endif; ?>
			<?php Storebridge\part( 'cart-totals', $view['cart'] ); ?>
			<?php if ( '' !== $view['steps_url'] ) : ?>
				<p><a class="storebridge-button storebridge-button--wide wp-element-button" href="<?php echo esc_url( $view['steps_url'] ); ?>"><?php esc_html_e( 'Continue to secure checkout', 'storebridge' ); ?></a></p>
			<?php else : ?>
				<?php Storebridge\part( 'checkout-button', array( 'checkout_url' => $view['checkout_url'] ) ); ?>
			<?php endif; ?>
			<?php if ( null !== $view['extras'] ) : ?>
				<?php Storebridge\part( 'cart-currency', $view['extras'] ); ?>
			<?php endif; ?>
			<?php if ( '' !== $view['shop_url'] ) : ?>
				<p class="storebridge-summary__more"><a href="<?php echo esc_url( $view['shop_url'] ); ?>"><?php esc_html_e( 'Continue shopping', 'storebridge' ); ?></a></p>
			<?php endif; ?>
		</section>
	</div>
</div>
