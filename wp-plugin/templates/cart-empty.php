<?php
/**
 * The cart, when the store says that nothing is in it.
 *
 * @package Storebridge
 * @var array{
 *     cart: array{count: int, subtotal: string, discount: string, total: string, is_tax_included: bool},
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
 *         },
 *         quantity: array{id: string, value: string, least: int, most: int, error: string},
 *         action: string,
 *     }>,
 *     notices: list<string>,
 *     refusal: string,
 *     shop_url: string,
 *     cart_url: string,
 *     checkout_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-cart storebridge-cart--empty alignwide">
	<?php Storebridge\part( 'notices', array( 'notices' => $view['notices'] ) ); ?>
	<?php if ( '' !== $view['refusal'] ) : ?>
		<div class="storebridge-message storebridge-message--error" role="alert" tabindex="-1" autofocus><p><?php echo esc_html( $view['refusal'] ); ?></p></div>
	<?php endif; ?>
	<p class="storebridge-cart__empty"><?php esc_html_e( 'Your cart is empty.', 'storebridge' ); ?></p>
	<?php if ( '' !== $view['shop_url'] ) : ?>
		<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['shop_url'] ); ?>"><?php esc_html_e( 'Go to the shop', 'storebridge' ); ?></a></p>
	<?php endif; ?>
</div>
