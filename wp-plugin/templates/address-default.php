<?php
/**
 * The customer’s default address, on the account’s first page.
 *
 * @package Storebridge
 * @var array{address: array{name: string, lines: list<string>, phone: string, email: string}, url: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<section class="storebridge-account__summary">
	<h3 class="storebridge-account__subtitle"><?php esc_html_e( 'Your default address', 'storebridge' ); ?></h3>
	<?php Storebridge\part( 'address', $view['address'] ); ?>
	<?php if ( '' !== $view['url'] ) : ?>
		<p><a href="<?php echo esc_url( $view['url'] ); ?>"><?php esc_html_e( 'Change', 'storebridge' ); ?> <span class="storebridge-hidden"><?php esc_html_e( 'your addresses', 'storebridge' ); ?></span></a></p>
	<?php endif; ?>
</section>
