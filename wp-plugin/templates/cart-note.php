<?php
/**
 * A note to the shop.
 *
 * @package Storebridge
 * @var array{note: array{id: string, url: string, fields: list<array<string, mixed>>}, note_is_open: bool} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<details class="storebridge-extra storebridge-extra--note"<?php echo $view['note_is_open'] ? ' open' : ''; ?>>
	<summary><?php esc_html_e( 'Add a note to your order', 'storebridge' ); ?></summary>
	<form class="storebridge-extra__form" method="post" id="<?php echo esc_attr( $view['note']['id'] ); ?>" action="<?php echo esc_url( $view['note']['url'] ); ?>" data-storebridge-once>
		<?php Storebridge\part( 'form-fields', $view['note'] ); ?>
		<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Save note', 'storebridge' ); ?></button>
	</form>
</details>
