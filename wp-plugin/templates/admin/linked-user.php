<?php
/**
 * On a user's profile: that they are linked with a customer of the store.
 *
 * @package Storebridge
 * @var array{field: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<h2><?php esc_html_e( 'Shop', 'storebridge' ); ?></h2>
<table class="form-table" role="presentation">
	<tr>
		<th scope="row"><?php esc_html_e( 'Customer account', 'storebridge' ); ?></th>
		<td>
			<p><?php esc_html_e( 'Linked: signing in as this user also signs in to the shop.', 'storebridge' ); ?></p>
			<label><input type="checkbox" name="<?php echo esc_attr( $view['field'] ); ?>" value="1"> <?php esc_html_e( 'Remove link', 'storebridge' ); ?></label>
		</td>
	</tr>
</table>
