<?php
/**
 * Shows the page in another currency.
 *
 * @package Storebridge
 * @var array{
 *     action: string,
 *     name: string,
 *     standard: string,
 *     currencies: list<array{code: string, label: string, chosen: bool}>,
 *     hidden: list<array{name: string, value: string}>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<form class="storebridge storebridge-currency" method="get" action="<?php echo esc_url( $view['action'] ); ?>" data-storebridge-currency="<?php echo esc_attr( $view['standard'] ); ?>">
	<?php foreach ( $view['hidden'] as $storebridge_field ) : ?>
		<input type="hidden" name="<?php echo esc_attr( $storebridge_field['name'] ); ?>" value="<?php echo esc_attr( $storebridge_field['value'] ); ?>">
	<?php endforeach; ?>
	<select class="storebridge-input storebridge-currency__choice" name="<?php echo esc_attr( $view['name'] ); ?>" aria-label="<?php esc_attr_e( 'Currency', 'storebridge' ); ?>" autocomplete="off">
		<?php foreach ( $view['currencies'] as $storebridge_currency ) : ?>
			<option value="<?php echo esc_attr( $storebridge_currency['code'] ); ?>" <?php selected( $storebridge_currency['chosen'] ); ?>><?php echo esc_html( $storebridge_currency['label'] ); ?></option>
		<?php endforeach; ?>
	</select>
	<button class="storebridge-button wp-element-button" type="submit" data-storebridge-show hidden><?php esc_html_e( 'Show', 'storebridge' ); ?></button>
	<noscript><button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Show', 'storebridge' ); ?></button></noscript>
</form>
