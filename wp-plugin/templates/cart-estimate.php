<?php
/**
 * What shipping and tax would come to at a place, and the ways of shipping there.
 *
 * @package Storebridge
 * @var array{
 *     url: string,
 *     cart: array{estimate: array{country: string, state: string, city: string, postalCode: string, options: list<array{id: string, description: string, cost: string, time: string, chosen: bool}>}|null},
 *     estimate: array{id: string, url: string}|null,
 *     estimate_is_open: bool,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( null !== $view['estimate'] ) : ?>
	<details class="storebridge-extra"<?php echo $view['estimate_is_open'] ? ' open' : ''; ?>>
		<summary><?php esc_html_e( 'Estimate shipping and tax', 'storebridge' ); ?></summary>
		<form class="storebridge-extra__form" method="post" id="<?php echo esc_attr( $view['estimate']['id'] ); ?>" action="<?php echo esc_url( $view['estimate']['url'] ); ?>" data-storebridge-once data-storebridge-estimate>
			<?php Storebridge\part( 'form-fields', $view['estimate'] ); ?>
			<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Estimate', 'storebridge' ); ?></button>
		</form>
		<?php if ( null !== $view['cart']['estimate'] && array() === $view['cart']['estimate']['options'] ) : ?>
			<p class="storebridge-extra__words"><?php esc_html_e( 'The shop does not ship to this location. Please try another one, or contact us.', 'storebridge' ); ?></p>
		<?php elseif ( null !== $view['cart']['estimate'] ) : ?>
			<form class="storebridge-extra__form" method="post" action="<?php echo esc_url( $view['url'] ); ?>" data-storebridge-once>
				<input type="hidden" name="storebridge[action]" value="cart-shipping">
				<fieldset class="storebridge-ways">
					<legend class="storebridge-field__label"><?php esc_html_e( 'Shipping methods', 'storebridge' ); ?></legend>
					<?php foreach ( $view['cart']['estimate']['options'] as $storebridge_way ) : ?>
						<label class="storebridge-way">
							<input type="radio" name="storebridge[option]" required value="<?php echo esc_attr( $storebridge_way['id'] ); ?>" <?php checked( $storebridge_way['chosen'] ); ?>>
							<span><?php echo esc_html( $storebridge_way['description'] ); ?><?php echo '' === $storebridge_way['time'] ? '' : ', ' . esc_html( $storebridge_way['time'] ); ?></span>
							<span class="storebridge-way__cost"><?php echo esc_html( $storebridge_way['cost'] ); ?></span>
						</label>
					<?php endforeach; ?>
				</fieldset>
				<button class="storebridge-link-button" type="submit"><?php esc_html_e( 'Update total', 'storebridge' ); ?></button>
			</form>
		<?php endif; ?>
	</details>
<?php endif; ?>
