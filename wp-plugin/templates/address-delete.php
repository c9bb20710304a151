<?php
/**
 * Whether this address is really to be deleted.
 *
 * @package Storebridge
 * @var array{
 *     refusal: string,
 *     id: int,
 *     address: array{name: string, lines: list<string>, phone: string, email: string},
 *     url: string,
 *     back_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php Storebridge\part( 'refusal', array( 'words' => $view['refusal'] ) ); ?>
<h3 class="storebridge-account__subtitle"><?php esc_html_e( 'Delete this address?', 'storebridge' ); ?></h3>
<?php Storebridge\part( 'address', $view['address'] ); ?>
<p><?php esc_html_e( 'Orders that were sent there keep it.', 'storebridge' ); ?></p>
<form method="post" action="<?php echo esc_url( $view['url'] ); ?>">
	<input type="hidden" name="storebridge[address]" value="<?php echo esc_attr( (string) $view['id'] ); ?>">
	<button class="storebridge-button wp-element-button" type="submit" name="storebridge[action]" value="delete-address"><?php esc_html_e( 'Delete', 'storebridge' ); ?></button>
</form>
<ul class="storebridge-account__ways">
	<li><a href="<?php echo esc_url( $view['back_url'] ); ?>"><?php esc_html_e( 'Keep it', 'storebridge' ); ?></a></li>
</ul>
