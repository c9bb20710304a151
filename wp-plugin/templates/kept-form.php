<?php
/**
 * A form that could not be taken, on a page that cannot be shown: sent again as it was.
 *
 * @package Storebridge
 * @var array{url: string, inputs: list<array{name: string, value: string}>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<form method="post" action="<?php echo esc_url( $view['url'] ); ?>" data-storebridge-once>
	<?php foreach ( $view['inputs'] as $storebridge_input ) : ?>
		<input type="hidden" name="<?php echo esc_attr( $storebridge_input['name'] ); ?>" value="<?php echo esc_attr( $storebridge_input['value'] ); ?>">
	<?php endforeach; ?>
	<p><?php esc_html_e( 'What you entered is kept on this page. Try again to send it once more.', 'storebridge' ); ?></p>
	<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Try again', 'storebridge' ); ?></button>
</form>
