<?php
/**
 * The ways within an account, and out of it.
 *
 * @package Storebridge
 * @var array{
 *     is_signed_in: bool,
 *     url: string,
 *     navigation: list<array{title: string, url: string, is_current: bool}>,
 *     part: array{slug: string, title: string, notices: list<string>, warning: string, part: Storebridge\Account\Part},
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<nav class="storebridge-account__navigation" aria-label="<?php esc_attr_e( 'Account', 'storebridge' ); ?>">
	<ul>
		<?php foreach ( $view['navigation'] as $storebridge_link ) : ?>
			<li><a href="<?php echo esc_url( $storebridge_link['url'] ); ?>"<?php echo $storebridge_link['is_current'] ? ' aria-current="page"' : ''; ?>><?php echo esc_html( $storebridge_link['title'] ); ?></a></li>
		<?php endforeach; ?>
		<?php if ( $view['is_signed_in'] ) : ?>
			<li><?php Storebridge\part( 'account-logout-button', array( 'url' => $view['url'] ) ); ?></li>
		<?php endif; ?>
	</ul>
</nav>
