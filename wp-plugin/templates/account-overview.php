<?php
/**
 * What a customer sees first.
 *
 * @package Storebridge
 * @var array{
 *     name: string,
 *     email: string,
 *     group: string,
 *     summaries: list<Storebridge\Account\Summary>,
 *     links: list<array{title: string, url: string}>,
 * } $view
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
	<dt><?php esc_html_e( 'Email address', 'storebridge' ); ?></dt>
	<dd><?php echo esc_html( $view['email'] ); ?></dd>
	<?php if ( '' !== $view['group'] ) : ?>
		<dt><?php esc_html_e( 'Prices', 'storebridge' ); ?></dt>
		<dd>
			<?php
			/* translators: %s: a customer group's name. */
			echo esc_html( sprintf( __( 'You see the prices of the group “%s”.', 'storebridge' ), $view['group'] ) );
			?>
		</dd>
	<?php endif; ?>
</dl>
<?php foreach ( $view['summaries'] as $storebridge_part ) : ?>
	<?php echo $storebridge_part->summary(); // phpcs:ignore WordPress.Security.EscapeOutput -- made by templates, which escape. ?>
<?php endforeach; ?>
<?php if ( array() !== $view['links'] ) : ?>
	<ul class="storebridge-account__cards">
		<?php foreach ( $view['links'] as $storebridge_link ) : ?>
			<li><a href="<?php echo esc_url( $storebridge_link['url'] ); ?>"><?php echo esc_html( $storebridge_link['title'] ); ?></a></li>
		<?php endforeach; ?>
	</ul>
<?php endif; ?>
