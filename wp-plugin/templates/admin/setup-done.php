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
<h2><?php echo $view['is_open'] ? esc_html__( 'The shop is open', 'storebridge' ) : esc_html__( 'Nearly there', 'storebridge' ); ?></h2>
<?php if ( ! $view['is_open'] ) : ?>
	<p>
		<?php esc_html_e( 'Some of the shop’s pages are not there yet.', 'storebridge' ); ?>
		<a href="<?php echo esc_url( $view['pages_url'] ); ?>"><?php esc_html_e( 'Make them', 'storebridge' ); ?></a>
	</p>
<?php endif; ?>
<ul class="storebridge-setup__pages">
	<?php foreach ( $view['links'] as $storebridge_link ) : ?>
		<li><a class="storebridge-setup__link" href="<?php echo esc_url( $storebridge_link['url'] ); ?>"><?php echo esc_html( $storebridge_link['title'] ); ?></a> <?php echo esc_html( $storebridge_link['about'] ); ?></li>
	<?php endforeach; ?>
</ul>
<h3><?php esc_html_e( 'What next', 'storebridge' ); ?></h3>
<ul class="ul-disc">
	<?php if ( '' !== $view['menus_url'] ) : ?>
		<li><a href="<?php echo esc_url( $view['menus_url'] ); ?>"><?php esc_html_e( 'Put shop, departments, cart and account into the menu', 'storebridge' ); ?></a></li>
	<?php endif; ?>
	<li><a href="<?php echo esc_url( $view['settings_url'] ); ?>"><?php esc_html_e( 'Choose where shoppers check out, and what else they may do', 'storebridge' ); ?></a></li>
	<li><a href="<?php echo esc_url( $view['status_url'] ); ?>"><?php esc_html_e( 'See how things are', 'storebridge' ); ?></a></li>
</ul>
