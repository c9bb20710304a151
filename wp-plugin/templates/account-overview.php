<?php
/**
 * What a customer sees first.
 *
 * @package Storebridge
 * @var array{name: string, email: string, group: string, profile_url: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<p class="storebridge-account__hello">
	<?php
	/* translators: %s: the customer's name. */
	echo esc_html( sprintf( __( 'Welcome, %s.', 'storebridge' ), '' === $view['name'] ? $view['email'] : $view['name'] ) );
	?>
</p>
<dl class="storebridge-account__facts">
	<dt><?php esc_html_e( 'E-mail address', 'storebridge' ); ?></dt>
	<dd><?php echo esc_html( $view['email'] ); ?></dd>
	<?php if ( '' !== $view['group'] ) : ?>
		<dt><?php esc_html_e( 'Prices', 'storebridge' ); ?></dt>
		<dd>
			<?php
			/* translators: %s: a customer group's name. */
			echo esc_html( sprintf( __( 'Those of the group “%s”.', 'storebridge' ), $view['group'] ) );
			?>
		</dd>
	<?php endif; ?>
</dl>
