<?php
/**
 * The cart, when the store says that nothing is in it.
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
<div class="storebridge storebridge-cart storebridge-cart--empty alignwide">
	<?php Storebridge\part( 'notices', array( 'notices' => $view['notices'] ) ); ?>
	<?php Storebridge\part( 'cart-ordered', array( 'url' => $view['ordered_url'] ) ); ?>
	<?php if ( '' !== $view['refusal'] ) : ?>
		<div class="storebridge-message storebridge-message--error" role="alert" tabindex="-1" autofocus><p><?php echo esc_html( $view['refusal'] ); ?></p></div>
	<?php endif; ?>
	<p class="storebridge-cart__empty"><?php esc_html_e( 'Your cart is empty.', 'storebridge' ); ?></p>
	<?php if ( '' !== $view['shop_url'] ) : ?>
		<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['shop_url'] ); ?>"><?php esc_html_e( 'Go to the shop', 'storebridge' ); ?></a></p>
	<?php endif; ?>
</div>
