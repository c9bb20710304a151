<?php
/**
 * One page on its way from BigCommerce for WordPress: what everything on it becomes, and the button that does it.
 *
 * @package Storebridge
 * @var array{
 *     title: string,
 *     edit_url: string,
 *     view_url: string,
 *     report_url: string,
 *     steps: list<array{from: string, to: string, differs: string}>,
 *     left: list<array{from: string, why: string}>,
 *     action_url: string,
 *     action: string,
 *     post: int,
 *     print: string,
 *     back_url: string,
 *     failed: bool,
 *     is_possible: bool,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="wrap">
	<?php /* translators: %s: a page's title. */ ?>
	<h1><?php echo esc_html( sprintf( __( 'Convert “%s” to Storebridge', 'storebridge' ), $view['title'] ) ); ?></h1>
	<p><a href="<?php echo esc_url( $view['report_url'] ); ?>"><?php esc_html_e( 'Back to the list', 'storebridge' ); ?></a></p>
	<?php if ( '' !== $view['back_url'] ) : ?>
		<div class="notice notice-success inline"><p>
			<?php esc_html_e( 'The page has been converted. Its previous text is kept as a revision.', 'storebridge' ); ?>
			<a href="<?php echo esc_url( $view['view_url'] ); ?>"><?php esc_html_e( 'View page', 'storebridge' ); ?></a> ·
			<a href="<?php echo esc_url( $view['back_url'] ); ?>"><?php esc_html_e( 'Compare or restore the revision', 'storebridge' ); ?></a>
		</p></div>
	<?php elseif ( $view['failed'] ) : ?>
		<div class="notice notice-error inline"><p><?php esc_html_e( 'Nothing was changed. This is what is on the page now.', 'storebridge' ); ?></p></div>
	<?php endif; ?>
	<?php if ( array() === $view['steps'] && array() === $view['left'] ) : ?>
		<p><?php esc_html_e( 'This page contains nothing from BigCommerce for WordPress.', 'storebridge' ); ?></p>
	<?php endif; ?>
	<?php if ( array() !== $view['left'] ) : ?>
		<h2><?php esc_html_e( 'What cannot be converted', 'storebridge' ); ?></h2>
		<p><?php esc_html_e( 'While one of these is on the page, the page cannot be converted; it keeps working as it is. Change these by hand first.', 'storebridge' ); ?></p>
		<ul class="ul-disc">
			<?php foreach ( $view['left'] as $storebridge_left ) : ?>
				<li><code><?php echo esc_html( $storebridge_left['from'] ); ?></code> <?php echo esc_html( $storebridge_left['why'] ); ?></li>
			<?php endforeach; ?>
		</ul>
	<?php endif; ?>
	<?php if ( array() !== $view['steps'] ) : ?>
		<table class="widefat striped">
			<thead>
				<tr>
					<th scope="col"><?php esc_html_e( 'As it is written', 'storebridge' ); ?></th>
					<th scope="col"><?php esc_html_e( 'What it becomes', 'storebridge' ); ?></th>
					<th scope="col"><?php esc_html_e( 'What differs', 'storebridge' ); ?></th>
				</tr>
			</thead>
			<tbody>
				<?php foreach ( $view['steps'] as $storebridge_step ) : ?>
					<tr>
						<td><code><?php echo esc_html( $storebridge_step['from'] ); ?></code></td>
						<td><code><?php echo esc_html( $storebridge_step['to'] ); ?></code></td>
						<td><?php echo esc_html( '' === $storebridge_step['differs'] ? __( 'Nothing.', 'storebridge' ) : $storebridge_step['differs'] ); ?></td>
					</tr>
				<?php endforeach; ?>
			</tbody>
		</table>
	<?php endif; ?>
	<?php if ( array() !== $view['steps'] && array() === $view['left'] ) : ?>
		<?php if ( $view['is_possible'] ) : ?>
			<form method="post" action="<?php echo esc_url( $view['action_url'] ); ?>">
				<input type="hidden" name="action" value="<?php echo esc_attr( $view['action'] ); ?>">
				<input type="hidden" name="post" value="<?php echo esc_attr( (string) $view['post'] ); ?>">
				<input type="hidden" name="print" value="<?php echo esc_attr( $view['print'] ); ?>">
				<?php wp_nonce_field( $view['action'] . '_' . $view['post'] ); ?>
				<p><?php esc_html_e( 'The current text is kept as a revision, so you can undo this.', 'storebridge' ); ?></p>
				<p class="submit">
					<button type="submit" class="button button-primary"><?php esc_html_e( 'Convert this page', 'storebridge' ); ?></button>
					<a class="button" href="<?php echo esc_url( $view['edit_url'] ); ?>"><?php esc_html_e( 'Edit the page', 'storebridge' ); ?></a>
				</p>
			</form>
		<?php else : ?>
			<p><?php esc_html_e( 'WordPress keeps no revisions of this, so it is not turned by a button. Edit the page.', 'storebridge' ); ?></p>
		<?php endif; ?>
	<?php endif; ?>
</div>
