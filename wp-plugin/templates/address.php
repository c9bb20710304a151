<?php
/**
 * An address as it would stand on a letter.
 *
 * @package Storebridge
 * @var array{name: string, lines: list<string>, phone: string, email: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<address class="storebridge-address">
	<?php if ( '' !== $view['name'] ) : ?>
		<strong><?php echo esc_html( $view['name'] ); ?></strong><br>
	<?php endif; ?>
	<?php foreach ( $view['lines'] as $storebridge_line ) : ?>
		<?php echo esc_html( $storebridge_line ); ?><br>
	<?php endforeach; ?>
	<?php if ( '' !== $view['phone'] ) : ?>
		<span dir="ltr"><?php echo esc_html( $view['phone'] ); ?></span><br>
	<?php endif; ?>
	<?php echo esc_html( $view['email'] ); ?>
</address>
