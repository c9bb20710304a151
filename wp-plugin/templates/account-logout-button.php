<?php
/**
 * The button that signs out.
 *
 * @package Storebridge
 * @var array{url: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<form class="storebridge-account__leave" method="post" action="<?php echo esc_url( $view['url'] ); ?>">
	<input type="hidden" name="storebridge[action]" value="logout">
	<button class="storebridge-link-button storebridge-account__leave-button" type="submit"><?php esc_html_e( 'Sign out', 'storebridge' ); ?></button>
</form>
