<?php
/**
 * The form that puts a product into the cart. It works without a script.
 *
 * @package Storebridge
 * @var array{
 *     id: string,
 *     action: string,
 *     product: int,
 *     currency: string,
 *     error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *     options: list<array{
 *         template: string,
 *         kind: string,
 *         field: string,
 *         name: string,
 *         id: string,
 *         label: string,
 *         required: bool,
 *         value: string,
 *         error: string,
 *         values: list<array{
 *             id: string,
 *             label: string,
 *             chosen: bool,
 *             colors: list<string>,
 *             picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *         }>,
 *         text: string,
 *         least: string,
 *         most: string,
 *         least_words: string,
 *         most_words: string,
 *         step: string,
 *         lines: string,
 *     }>,
 *     quantity: array{id: string, value: string, least: int, most: int, error: string},
 *     decides: string,
 *     choose_url: string,
 *     preorder: bool,
 *     orderable: bool,
 *     message: string,
 *     cart_url: string,
 *     can_buy_now: bool,
 *     cart_endpoint: string,
 *     product_endpoint: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<form class="storebridge-form" id="<?php echo esc_attr( $view['id'] ); ?>" method="post" action="<?php echo esc_url( $view['action'] ); ?>" data-storebridge-form data-cart-endpoint="<?php echo esc_url( $view['cart_endpoint'] ); ?>" data-product-endpoint="<?php echo esc_url( $view['product_endpoint'] ); ?>" data-busy="<?php esc_attr_e( 'Adding…', 'storebridge' ); ?>" data-failed="<?php esc_attr_e( 'The shop cannot be reached right now. Please try again.', 'storebridge' ); ?>" data-wp-interactive="storebridge/product" data-wp-context='{"isSending":false,"isLeaving":false,"once":"","told":null,"chosen":null}' data-wp-on--submit="actions.submit" data-wp-on--change="actions.change" data-wp-init="callbacks.begin" data-wp-on-window--pageshow="callbacks.returned" data-wp-watch="callbacks.show">
	<?php if ( null !== $view['error'] ) : ?>
		<?php Storebridge\part( 'form-error', $view['error'] ); ?>
	<?php endif; ?>
	<input type="hidden" name="storebridge[action]" value="add">
	<input type="hidden" name="storebridge[product]" value="<?php echo esc_attr( (string) $view['product'] ); ?>">
	<?php if ( '' !== $view['currency'] ) : ?>
		<input type="hidden" name="storebridge[currency]" value="<?php echo esc_attr( $view['currency'] ); ?>">
	<?php endif; ?>
	<?php foreach ( $view['options'] as $storebridge_option ) : ?>
		<?php Storebridge\part( $storebridge_option['template'], $storebridge_option ); ?>
	<?php endforeach; ?>
	<p class="storebridge-form__message" data-storebridge-message aria-live="polite"<?php echo '' === $view['message'] ? ' hidden' : ''; ?>><?php echo esc_html( $view['message'] ); ?></p>
	<?php if ( $view['orderable'] || '' !== $view['decides'] ) : ?>
		<div class="storebridge-form__order" data-storebridge-order<?php echo $view['orderable'] ? '' : ' hidden'; ?>>
			<?php
			Storebridge\part(
				'quantity',
				array(
					'label'      => __( 'Quantity', 'storebridge' ),
					'hide_label' => false,
				) + $view['quantity']
			);
			?>
			<button class="storebridge-button wp-element-button" type="submit">
				<?php echo $view['preorder'] ? esc_html__( 'Pre-order now', 'storebridge' ) : esc_html__( 'Add to cart', 'storebridge' ); ?>
			</button>
			<?php if ( $view['can_buy_now'] ) : ?>
				<button class="storebridge-button storebridge-button--second wp-element-button" type="submit" name="storebridge[action]" value="buy-now" data-storebridge-leave><?php esc_html_e( 'Buy now', 'storebridge' ); ?></button>
			<?php endif; ?>
		</div>
	<?php endif; ?>
	<?php if ( '' !== $view['decides'] ) : ?>
		<noscript><button class="storebridge-link-button" type="submit" name="storebridge[choose]" value="<?php echo esc_attr( $view['decides'] ); ?>" formaction="<?php echo esc_url( $view['choose_url'] ); ?>" formnovalidate><?php esc_html_e( 'Show price for this choice', 'storebridge' ); ?></button></noscript>
	<?php endif; ?>
	<div class="storebridge-form__status" role="status" data-storebridge-status></div>
</form>
