<?php
/**
 * Several products with a quantity each. It works without a script.
 *
 * @package Storebridge
 * @var array{
 *     id: string,
 *     number: int,
 *     url: string,
 *     rows: list<array{
 *         card: array{id: int, name: string, url: string, picture: array{src: string, srcset: string, sizes: string, alt: string}|null, price: array<string, mixed>|null},
 *         number: int,
 *         can_add: bool,
 *         least: int,
 *         most: int,
 *         id: string,
 *         field: string,
 *         value: string,
 *         error: string,
 *     }>,
 *     refusal: string,
 *     notices: list<string>,
 *     currency: string,
 *     endpoint: string,
 *     cart_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-order-form">
	<?php Storebridge\part( 'notices', array( 'notices' => $view['notices'] ) ); ?>
	<form method="post" id="<?php echo esc_attr( $view['id'] ); ?>" action="<?php echo esc_url( $view['url'] ); ?>" data-storebridge-form data-cart-endpoint="<?php echo esc_url( $view['endpoint'] ); ?>" data-busy="<?php esc_attr_e( 'Adding…', 'storebridge' ); ?>" data-failed="<?php esc_attr_e( 'The shop cannot be reached right now. Please try again.', 'storebridge' ); ?>" data-wp-interactive="storebridge/product" data-wp-context='{"isSending":false,"isLeaving":false,"once":"","told":null,"chosen":null}' data-wp-on--submit="actions.submit" data-wp-on--change="actions.change" data-wp-init="callbacks.begin" data-wp-on-window--pageshow="callbacks.returned" data-wp-watch="callbacks.show">
		<?php Storebridge\part( 'refusal', array( 'words' => $view['refusal'] ) ); ?>
		<input type="hidden" name="storebridge[action]" value="add-many">
		<input type="hidden" name="storebridge[form]" value="<?php echo esc_attr( (string) $view['number'] ); ?>">
		<?php if ( '' !== $view['currency'] ) : ?>
			<input type="hidden" name="storebridge[currency]" value="<?php echo esc_attr( $view['currency'] ); ?>">
		<?php endif; ?>
		<ul class="storebridge-order-form__rows">
			<?php foreach ( $view['rows'] as $storebridge_row ) : ?>
				<?php
				/* translators: %s: the product's name. */
				$storebridge_label = sprintf( __( 'Quantity of %s', 'storebridge' ), $storebridge_row['card']['name'] );
				?>
				<li class="storebridge-order-form__row">
					<div class="storebridge-line__picture">
						<?php if ( null !== $storebridge_row['card']['picture'] ) : ?>
							<?php
							Storebridge\part(
								'picture',
								array(
									'picture' => array( 'alt' => '' ) + $storebridge_row['card']['picture'],
									'eager'   => false,
									'class'   => 'storebridge-line__image',
								)
							);
							?>
						<?php else : ?>
							<span class="storebridge-no-picture" aria-hidden="true"></span>
						<?php endif; ?>
					</div>
					<div class="storebridge-line__info">
						<p class="storebridge-line__name"><a href="<?php echo esc_url( $storebridge_row['card']['url'] ); ?>"><?php echo esc_html( $storebridge_row['card']['name'] ); ?></a></p>
						<?php
						Storebridge\part(
							'product-price',
							array(
								'id'    => $storebridge_row['card']['id'],
								'price' => $storebridge_row['card']['price'],
							)
						);
						?>
					</div>
					<?php if ( $storebridge_row['can_add'] ) : ?>
						<div class="storebridge-field storebridge-field--quantity" data-storebridge-field="<?php echo esc_attr( $storebridge_row['field'] ); ?>" data-label="<?php echo esc_attr( $storebridge_label ); ?>">
							<input type="hidden" name="storebridge[items][<?php echo esc_attr( (string) $storebridge_row['number'] ); ?>][product]" value="<?php echo esc_attr( (string) $storebridge_row['card']['id'] ); ?>">
							<label class="storebridge-hidden" for="<?php echo esc_attr( $storebridge_row['id'] ); ?>"><?php echo esc_html( $storebridge_label ); ?></label>
							<input class="storebridge-input" type="number" inputmode="numeric" step="1" min="0" placeholder="0" id="<?php echo esc_attr( $storebridge_row['id'] ); ?>" name="storebridge[items][<?php echo esc_attr( (string) $storebridge_row['number'] ); ?>][quantity]" value="<?php echo esc_attr( $storebridge_row['value'] ); ?>" aria-describedby="<?php echo esc_attr( $storebridge_row['id'] ); ?>-error"<?php echo $storebridge_row['most'] > 0 ? ' max="' . esc_attr( (string) $storebridge_row['most'] ) . '"' : ''; ?><?php echo '' === $storebridge_row['error'] ? '' : ' aria-invalid="true"'; ?>>
							<?php
							Storebridge\part(
								'field-error',
								array(
									'id'    => $storebridge_row['id'],
									'error' => $storebridge_row['error'],
								)
							);
							?>
						</div>
					<?php else : ?>
						<p class="storebridge-order-form__way"><a href="<?php echo esc_url( $storebridge_row['card']['url'] ); ?>"><?php esc_html_e( 'See product', 'storebridge' ); ?><span class="storebridge-hidden"> <?php echo esc_html( $storebridge_row['card']['name'] ); ?></span></a></p>
					<?php endif; ?>
				</li>
			<?php endforeach; ?>
		</ul>
		<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Add all to cart', 'storebridge' ); ?></button>
		<div class="storebridge-form__status" role="status" data-storebridge-status></div>
	</form>
</div>
