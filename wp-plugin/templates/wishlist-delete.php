<?php
/**
 * Whether this wishlist is really to be deleted.
 *
 * @package Storebridge
 * @var array{
 *     refusal: string,
 *     list: array{id: int, name: string, is_public: bool, token: string},
 *     url: string,
 *     back_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php Storebridge\part( 'refusal', array( 'words' => $view['refusal'] ) ); ?>
<h3 class="storebridge-account__subtitle">
	<?php
	/* translators: %s: a wishlist's name. */
	echo esc_html( sprintf( __( 'Delete the list “%s”?', 'storebridge' ), $view['list']['name'] ) );
	?>
</h3>
<p><?php esc_html_e( 'Everything on it will be removed, and its public link will stop working.', 'storebridge' ); ?></p>
<form method="post" action="<?php echo esc_url( $view['url'] ); ?>">
	<input type="hidden" name="storebridge[wishlist]" value="<?php echo esc_attr( (string) $view['list']['id'] ); ?>">
	<button class="storebridge-button wp-element-button" type="submit" name="storebridge[action]" value="delete-wishlist"><?php esc_html_e( 'Delete', 'storebridge' ); ?></button>
</form>
<ul class="storebridge-account__ways">
	<li><a href="<?php echo esc_url( $view['back_url'] ); ?>"><?php esc_html_e( 'Keep it', 'storebridge' ); ?></a></li>
</ul>
