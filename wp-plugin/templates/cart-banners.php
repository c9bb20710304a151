<?php
/**
 * What the store says of its promotions. Its own HTML, cleaned.
 *
 * @package Storebridge
 * @var array{banners: list<array{kind: string, text: string}>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( array() !== $view['banners'] ) : ?>
	<ul class="storebridge-banners">
		<?php foreach ( $view['banners'] as $storebridge_banner ) : ?>
			<li class="storebridge-banner storebridge-banner--<?php echo esc_attr( $storebridge_banner['kind'] ); ?>"><?php echo wp_kses_post( $storebridge_banner['text'] ); ?></li>
		<?php endforeach; ?>
	</ul>
<?php endif; ?>
