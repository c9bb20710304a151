<?php
/**
 * What is about to be ordered, before the shopper goes to the store's checkout.
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
 *     ordered_url: string,
 *     extras: array<string, mixed>|null,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-checkout alignwide">
	<?php Storebridge\part( 'notices', array( 'notices' => $view['notices'] ) ); ?>
	<?php Storebridge\part( 'refusal', array( 'words' => $view['refusal'] ) ); ?>
	<div class="storebridge-cart__columns">
		<ul class="storebridge-cart__lines">
			<?php foreach ( $view['lines'] as $storebridge_line ) : ?>
				<li class="storebridge-line"><?php Storebridge\part( 'checkout-line', array( 'line' => $storebridge_line['line'] ) ); ?></li>
			<?php endforeach; ?>
		</ul>
		<section class="storebridge-summary" aria-label="<?php esc_attr_e( 'Order summary', 'storebridge' ); ?>">
			<?php Storebridge\part( 'cart-totals', $view['cart'] ); ?>
			<?php Storebridge\part( 'checkout-button', array( 'checkout_url' => $view['checkout_url'] ) ); ?>
			<p class="storebridge-summary__more"><?php esc_html_e( 'You enter your address and pay on the store’s own secure page.', 'storebridge' ); ?></p>
			<?php if ( '' !== $view['cart_url'] ) : ?>
				<p class="storebridge-summary__more"><a href="<?php echo esc_url( $view['cart_url'] ); ?>"><?php esc_html_e( 'Back to the cart', 'storebridge' ); ?></a></p>
			<?php endif; ?>
		</section>
	</div>
</div>
