<?php
/**
 * "Add to wishlist" beside a product. The same for everybody, for the page may be cached; nothing without an account page.
 *
 * @package Storebridge
 * @var array{product: int, url: string, error: string, is_on: bool} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( $view['is_on'] ) : ?>
	<form class="storebridge-wish-button" method="post" action="<?php echo esc_url( $view['url'] ); ?>">
		<?php Storebridge\part( 'refusal', array( 'words' => $view['error'] ) ); ?>
		<input type="hidden" name="storebridge[product]" value="<?php echo esc_attr( (string) $view['product'] ); ?>">
		<button class="storebridge-link-button" type="submit" name="storebridge[action]" value="wish"><?php esc_html_e( 'Add to wishlist', 'storebridge' ); ?></button>
	</form>
<?php endif; ?>
