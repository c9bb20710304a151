<?php
/**
 * What stands around each tab under Settings → Storebridge.
 *
 * @package Storebridge
 * @var array{tabs: list<array{title: string, url: string, is_current: bool}>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="wrap storebridge-admin">
	<h1><?php esc_html_e( 'Storebridge for BigCommerce', 'storebridge' ); ?></h1>
	<nav class="nav-tab-wrapper wp-clearfix" aria-label="<?php esc_attr_e( 'Storebridge sections', 'storebridge' ); ?>">
		<?php foreach ( $view['tabs'] as $storebridge_tab ) : ?>
			<a class="nav-tab<?php echo $storebridge_tab['is_current'] ? ' nav-tab-active' : ''; ?>" href="<?php echo esc_url( $storebridge_tab['url'] ); ?>"<?php echo $storebridge_tab['is_current'] ? ' aria-current="page"' : ''; ?>><?php echo esc_html( $storebridge_tab['title'] ); ?></a>
		<?php endforeach; ?>
	</nav>
	<?php
	/**
	 * The tab that was asked for.
	 */
	do_action( 'storebridge_admin_screen' );
	?>
</div>
