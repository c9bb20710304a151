<?php
/**
 * The last step: the ways into the shop.
 *
 * @package Storebridge
 * @var array{
 *     action: string,
 *     url: string,
 *     is_open: bool,
 *     links: list<array{title: string, about: string, url: string}>,
 *     pages_url: string,
 *     menus_url: string,
 *     settings_url: string,
 *     status_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<h2><?php echo $view['is_open'] ? esc_html__( 'Your shop is open', 'storebridge' ) : esc_html__( 'Almost there', 'storebridge' ); ?></h2>
<?php if ( ! $view['is_open'] ) : ?>
	<p>
		<?php esc_html_e( 'Some of the shop’s pages do not exist yet.', 'storebridge' ); ?>
		<a href="<?php echo esc_url( $view['pages_url'] ); ?>"><?php esc_html_e( 'Create them', 'storebridge' ); ?></a>
	</p>
<?php endif; ?>
<ul class="storebridge-setup__pages">
	<?php foreach ( $view['links'] as $storebridge_link ) : ?>
		<li><a class="storebridge-setup__link" href="<?php echo esc_url( $storebridge_link['url'] ); ?>"><?php echo esc_html( $storebridge_link['title'] ); ?></a> <?php echo esc_html( $storebridge_link['about'] ); ?></li>
	<?php endforeach; ?>
</ul>
<h3><?php esc_html_e( 'Next steps', 'storebridge' ); ?></h3>
<ul class="ul-disc">
	<?php if ( '' !== $view['menus_url'] ) : ?>
		<li><a href="<?php echo esc_url( $view['menus_url'] ); ?>"><?php esc_html_e( 'Add the shop, categories, cart and account to your menu', 'storebridge' ); ?></a></li>
	<?php endif; ?>
	<li><a href="<?php echo esc_url( $view['settings_url'] ); ?>"><?php esc_html_e( 'Choose where shoppers check out, and other settings', 'storebridge' ); ?></a></li>
	<li><a href="<?php echo esc_url( $view['status_url'] ); ?>"><?php esc_html_e( 'View status', 'storebridge' ); ?></a></li>
</ul>
