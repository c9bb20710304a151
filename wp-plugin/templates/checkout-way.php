<?php
/**
 * A button to the checkout, for any page. "is_direct" leads to the store's own page, past this site's: by a form, since
 * each press makes a fresh link.
 *
 * @package Storebridge
 * @var array{url: string, text: string, is_direct: bool} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( $view['is_direct'] ) : ?>
	<form class="storebridge storebridge-checkout-way" method="post" action="<?php echo esc_url( $view['url'] ); ?>">
		<input type="hidden" name="storebridge[action]" value="checkout">
		<button class="storebridge-button wp-element-button" type="submit"><?php echo esc_html( $view['text'] ); ?></button>
	</form>
<?php else : ?>
	<p class="storebridge storebridge-checkout-way"><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['url'] ); ?>"><?php echo esc_html( $view['text'] ); ?></a></p>
<?php endif; ?>
