<?php
/**
 * The way to where one is; the last step is the page itself.
 *
 * @package Storebridge
 * @var array{breadcrumbs: list<array{name: string, url: string}>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<nav class="storebridge-breadcrumbs" aria-label="<?php esc_attr_e( 'Breadcrumbs', 'storebridge' ); ?>">
	<ol>
		<?php foreach ( $view['breadcrumbs'] as $storebridge_index => $storebridge_crumb ) : ?>
			<li>
				<?php if ( count( $view['breadcrumbs'] ) - 1 === $storebridge_index ) : ?>
					<span aria-current="page"><?php echo esc_html( $storebridge_crumb['name'] ); ?></span>
				<?php else : ?>
					<a href="<?php echo esc_url( $storebridge_crumb['url'] ); ?>"><?php echo esc_html( $storebridge_crumb['name'] ); ?></a>
				<?php endif; ?>
			</li>
		<?php endforeach; ?>
	</ol>
</nav>
