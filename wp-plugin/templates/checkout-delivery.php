<?php
/**
 * By which way each part is sent.
 *
 * @package Storebridge
 * @var array{
 *     refusal: string,
 *     url: string,
 *     parts: list<array{
 *         id: string,
 *         address: array{name: string, lines: list<string>, phone: string, email: string},
 *         things: list<string>,
 *         way: string,
 *         options: list<array{id: string, description: string, cost: string, time: string, is_recommended: bool}>,
 *         chosen: string,
 *         error: string,
 *     }>,
 *     is_stuck: bool,
 *     address_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php Storebridge\part( 'refusal', array( 'words' => $view['refusal'] ) ); ?>
<form class="storebridge-form storebridge-steps__form" method="post" novalidate action="<?php echo esc_url( $view['url'] ); ?>" data-storebridge-once>
	<input type="hidden" name="storebridge[action]" value="checkout-delivery">
	<?php foreach ( $view['parts'] as $storebridge_part ) : ?>
		<?php $storebridge_id = 'storebridge-way-' . sanitize_html_class( $storebridge_part['id'] ); ?>
		<fieldset class="storebridge-field storebridge-pick" id="<?php echo esc_attr( $storebridge_id ); ?>" aria-describedby="<?php echo esc_attr( $storebridge_id ); ?>-error"<?php echo '' === $storebridge_part['error'] ? '' : ' aria-invalid="true"'; ?>>
			<legend class="storebridge-field__label">
				<?php
				/* translators: %s: an address. */
				echo esc_html( sprintf( __( 'To %s', 'storebridge' ), implode( ', ', array_filter( array( $storebridge_part['address']['name'], ...$storebridge_part['address']['lines'] ) ) ) ) );
				?>
			</legend>
			<?php if ( count( $view['parts'] ) > 1 ) : ?>
				<p class="storebridge-field__help"><?php echo esc_html( implode( ', ', $storebridge_part['things'] ) ); ?></p>
			<?php endif; ?>
			<?php foreach ( $storebridge_part['options'] as $storebridge_option ) : ?>
				<label class="storebridge-pick__choice">
					<input type="radio" name="storebridge[fields][<?php echo esc_attr( $storebridge_part['id'] ); ?>]" value="<?php echo esc_attr( $storebridge_option['id'] ); ?>" <?php checked( $storebridge_part['chosen'], $storebridge_option['id'] ); ?>>
					<span class="storebridge-pick__words">
						<strong><?php echo esc_html( $storebridge_option['description'] ); ?></strong>
						<?php if ( '' !== $storebridge_option['time'] ) : ?>
							<span class="storebridge-pick__note"><?php echo esc_html( $storebridge_option['time'] ); ?></span>
						<?php endif; ?>
					</span>
					<span class="storebridge-pick__amount"><?php echo esc_html( $storebridge_option['cost'] ); ?></span>
				</label>
			<?php endforeach; ?>
			<?php if ( array() === $storebridge_part['options'] ) : ?>
				<p class="storebridge-message storebridge-message--error"><?php esc_html_e( 'The store does not ship this to that address. Please choose another address, or remove it from your cart.', 'storebridge' ); ?></p>
			<?php endif; ?>
			<?php
			Storebridge\part(
				'field-error',
				array(
					'id'    => $storebridge_id,
					'error' => $storebridge_part['error'],
				)
			);
			?>
		</fieldset>
	<?php endforeach; ?>
	<?php if ( ! $view['is_stuck'] ) : ?>
		<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Continue', 'storebridge' ); ?></button>
	<?php endif; ?>
</form>
<ul class="storebridge-account__ways">
	<li><a href="<?php echo esc_url( $view['address_url'] ); ?>"><?php esc_html_e( 'Change shipping address', 'storebridge' ); ?></a></li>
</ul>
