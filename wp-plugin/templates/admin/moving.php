<?php
/**
 * What on the site comes from BigCommerce for WordPress, and what becomes of it.
 *
 * @package Storebridge
 * @var array{
 *     is_active: bool,
 *     rows: list<array{what: string, where: string, url: string, found: string, becomes: string, differs: string, turn_url: string}>,
 *     previous_url: string,
 *     next_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="wrap">
	<h1><?php esc_html_e( 'Moving from BigCommerce for WordPress', 'storebridge' ); ?></h1>
	<?php if ( $view['is_active'] ) : ?>
		<div class="notice notice-info inline"><p><?php esc_html_e( 'BigCommerce for WordPress is still active, and everything is shown by it. Once you deactivate it, Storebridge shows the same as this list says.', 'storebridge' ); ?></p></div>
	<?php endif; ?>
	<p><?php esc_html_e( 'This is everything on your site that comes from BigCommerce for WordPress. You need not change any of it: shortcodes and blocks work as they are, and old addresses lead to the new ones. Storebridge deletes nothing of that plugin’s data.', 'storebridge' ); ?></p>
	<?php if ( array() === $view['rows'] ) : ?>
		<p><?php esc_html_e( 'Nothing was found.', 'storebridge' ); ?></p>
	<?php else : ?>
		<table class="widefat striped">
			<thead>
				<tr>
					<th scope="col"><?php esc_html_e( 'What', 'storebridge' ); ?></th>
					<th scope="col"><?php esc_html_e( 'Where', 'storebridge' ); ?></th>
					<th scope="col"><?php esc_html_e( 'As it is written', 'storebridge' ); ?></th>
					<th scope="col"><?php esc_html_e( 'What becomes of it', 'storebridge' ); ?></th>
					<th scope="col"><?php esc_html_e( 'What differs', 'storebridge' ); ?></th>
				</tr>
			</thead>
			<tbody>
				<?php foreach ( $view['rows'] as $storebridge_row ) : ?>
					<tr>
						<td><?php echo esc_html( $storebridge_row['what'] ); ?></td>
						<td>
							<?php if ( '' === $storebridge_row['url'] ) : ?>
								<?php echo esc_html( $storebridge_row['where'] ); ?>
							<?php else : ?>
								<a href="<?php echo esc_url( $storebridge_row['url'] ); ?>"><?php echo esc_html( $storebridge_row['where'] ); ?></a>
							<?php endif; ?>
							<?php if ( '' !== $storebridge_row['turn_url'] ) : ?>
								<div class="row-actions visible"><a href="<?php echo esc_url( $storebridge_row['turn_url'] ); ?>"><?php esc_html_e( 'Convert…', 'storebridge' ); ?></a></div>
							<?php endif; ?>
						</td>
						<td><code><?php echo esc_html( $storebridge_row['found'] ); ?></code></td>
						<td><?php echo esc_html( $storebridge_row['becomes'] ); ?></td>
						<td><?php echo esc_html( $storebridge_row['differs'] ); ?></td>
					</tr>
				<?php endforeach; ?>
			</tbody>
		</table>
		<?php if ( '' !== $view['previous_url'] . $view['next_url'] ) : ?>
			<p class="submit">
				<?php if ( '' !== $view['previous_url'] ) : ?>
					<a class="button" href="<?php echo esc_url( $view['previous_url'] ); ?>"><?php esc_html_e( 'Previous', 'storebridge' ); ?></a>
				<?php endif; ?>
				<?php if ( '' !== $view['next_url'] ) : ?>
					<a class="button" href="<?php echo esc_url( $view['next_url'] ); ?>"><?php esc_html_e( 'Next', 'storebridge' ); ?></a>
				<?php endif; ?>
			</p>
		<?php endif; ?>
		<p>
			<?php
			/* translators: %s: a command. */
			echo esc_html( sprintf( __( 'The whole list as a file: %s', 'storebridge' ), 'wp storebridge migration report --format=csv' ) );
			?>
		</p>
	<?php endif; ?>
</div>
