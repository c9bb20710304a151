<?php
/**
 * "Add to wishlist" beside a product. Its button belongs to the product's form, so that what is chosen there goes along. The same for everybody, for the page may be cached; nothing without an account page.
 *
 * @package Storebridge
 * @var array{product: int, url: string, error: string, is_on: bool, form: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( $view['is_on'] ) : ?>
	<div class="storebridge-wish-button">
		<?php Storebridge\part( 'refusal', array( 'words' => $view['error'] ) ); ?>
		<button class="storebridge-link-button" type="submit" form="<?php echo esc_attr( $view['form'] ); ?>" formaction="<?php echo esc_url( $view['url'] ); ?>" formnovalidate name="storebridge[action]" value="wish"><?php esc_html_e( 'Add to wishlist', 'storebridge' ); ?></button>
	</div>
<?php endif; ?>
