<?php
/**
 * Where it is sent: to one address, or to several one after the other.
 *
 * @package Storebridge
 * @var array{
 *     choice: array{
 *         form: array{
 *             id: string,
 *             url: string,
 *             action: string,
 *             error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *             fields: list<array<string, mixed>>,
 *             recaptcha: array{site_key: string, error: string}|null,
 *         },
 *         saved: list<array{id: string, address: array{name: string, lines: list<string>, phone: string, email: string}}>,
 *         chosen: string,
 *     },
 *     is_several: bool,
 *     parts: list<array{id: string, address: array{name: string, lines: list<string>, phone: string, email: string}, things: list<string>, way: string}>,
 *     items: list<array{id: string, field: string, name: string, value: string, most: int, error: string}>,
 *     is_splittable: bool,
 *     one_url: string,
 *     several_url: string,
 *     again_url: string,
 *     next_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php foreach ( $view['parts'] as $storebridge_index => $storebridge_part ) : ?>
	<div class="storebridge-own-card storebridge-steps__part">
		<h3 class="storebridge-order__subtitle">
			<?php
			/* translators: %s: a number. */
			echo esc_html( sprintf( __( 'Address %s', 'storebridge' ), number_format_i18n( $storebridge_index + 1 ) ) );
			?>
		</h3>
		<?php Storebridge\part( 'address', $storebridge_part['address'] ); ?>
		<ul class="storebridge-steps__list">
			<?php foreach ( $storebridge_part['things'] as $storebridge_thing ) : ?>
				<li><?php echo esc_html( $storebridge_thing ); ?></li>
			<?php endforeach; ?>
		</ul>
	</div>
<?php endforeach; ?>
<?php if ( ! $view['is_several'] || array() !== $view['items'] ) : ?>
	<form class="storebridge-form storebridge-steps__form" method="post" novalidate id="<?php echo esc_attr( $view['choice']['form']['id'] ); ?>" action="<?php echo esc_url( $view['choice']['form']['url'] ); ?>" data-storebridge-once>
		<?php Storebridge\part( 'checkout-choice', $view['choice'] ); ?>
		<?php if ( $view['is_several'] ) : ?>
			<fieldset class="storebridge-field">
				<legend class="storebridge-field__label"><?php esc_html_e( 'Items for this address', 'storebridge' ); ?></legend>
				<?php foreach ( $view['items'] as $storebridge_item ) : ?>
					<div class="storebridge-steps__item">
						<label for="<?php echo esc_attr( $storebridge_item['id'] ); ?>">
							<?php
							/* translators: 1: the product's name, 2: how many there are. */
							echo esc_html( sprintf( __( '%1$s (of %2$s)', 'storebridge' ), $storebridge_item['name'], number_format_i18n( $storebridge_item['most'] ) ) );
							?>
						</label>
						<input class="storebridge-input" type="number" inputmode="numeric" min="0" max="<?php echo esc_attr( (string) $storebridge_item['most'] ); ?>" id="<?php echo esc_attr( $storebridge_item['id'] ); ?>" name="storebridge[fields][<?php echo esc_attr( $storebridge_item['field'] ); ?>]" value="<?php echo esc_attr( $storebridge_item['value'] ); ?>" aria-describedby="<?php echo esc_attr( $storebridge_item['id'] ); ?>-error"<?php echo '' === $storebridge_item['error'] ? '' : ' aria-invalid="true"'; ?>>
						<?php Storebridge\part( 'field-error', $storebridge_item ); ?>
					</div>
				<?php endforeach; ?>
			</fieldset>
		<?php endif; ?>
		<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Continue', 'storebridge' ); ?></button>
	</form>
<?php else : ?>
	<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['next_url'] ); ?>"><?php esc_html_e( 'Continue', 'storebridge' ); ?></a></p>
<?php endif; ?>
<ul class="storebridge-account__ways">
	<?php if ( $view['is_several'] ) : ?>
		<li><a href="<?php echo esc_url( $view['one_url'] ); ?>"><?php esc_html_e( 'Ship everything to one address', 'storebridge' ); ?></a></li>
		<?php if ( array() !== $view['parts'] ) : ?>
			<li><a href="<?php echo esc_url( $view['again_url'] ); ?>"><?php esc_html_e( 'Change what goes where', 'storebridge' ); ?></a></li>
		<?php endif; ?>
	<?php elseif ( $view['is_splittable'] ) : ?>
		<li><a href="<?php echo esc_url( $view['several_url'] ); ?>"><?php esc_html_e( 'Ship to several addresses', 'storebridge' ); ?></a></li>
	<?php endif; ?>
</ul>
