<?php
/**
 * Choosing an address within a form: one that is at hand, or one that is typed.
 *
 * @package Storebridge
 * @var array{
 *     form: array{
 *         id: string,
 *         url: string,
 *         action: string,
 *         error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *         fields: list<array<string, mixed>>,
 *         recaptcha: array{site_key: string, error: string}|null,
 *     },
 *     saved: list<array{id: string, address: array{name: string, lines: list<string>, phone: string, email: string}}>,
 *     chosen: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( array() !== $view['saved'] ) : ?>
	<?php if ( null !== $view['form']['error'] ) : ?>
		<?php Storebridge\part( 'form-error', $view['form']['error'] ); ?>
	<?php endif; ?>
	<fieldset class="storebridge-field storebridge-pick">
		<legend class="storebridge-field__label"><?php esc_html_e( 'Address', 'storebridge' ); ?></legend>
		<?php foreach ( $view['saved'] as $storebridge_saved ) : ?>
			<label class="storebridge-pick__choice">
				<input type="radio" name="storebridge[choice]" value="<?php echo esc_attr( $storebridge_saved['id'] ); ?>" <?php checked( $view['chosen'], $storebridge_saved['id'] ); ?>>
				<span class="storebridge-pick__words">
					<?php if ( 'billing' === $storebridge_saved['id'] ) : ?>
						<span class="storebridge-pick__note"><?php esc_html_e( 'Billing address', 'storebridge' ); ?></span>
					<?php endif; ?>
					<strong><?php echo esc_html( $storebridge_saved['address']['name'] ); ?></strong>
					<span><?php echo esc_html( implode( ', ', $storebridge_saved['address']['lines'] ) ); ?></span>
				</span>
			</label>
		<?php endforeach; ?>
		<label class="storebridge-pick__choice">
			<input type="radio" name="storebridge[choice]" value="new" data-storebridge-new-address <?php checked( $view['chosen'], 'new' ); ?>>
			<span class="storebridge-pick__words"><strong><?php esc_html_e( 'Another address', 'storebridge' ); ?></strong></span>
		</label>
	</fieldset>
<?php endif; ?>
<div class="storebridge-pick__new">
	<?php
	Storebridge\part( 'form-fields', ( array() === $view['saved'] ? array() : array( 'error' => null ) ) + $view['form'] );
	?>
	<noscript><button class="storebridge-link-button" type="submit" name="storebridge[step]" value="states"><?php esc_html_e( 'Update the states for the selected country', 'storebridge' ); ?></button></noscript>
</div>
