<?php
/**
 * How things are.
 *
 * @package Storebridge
 * @var array{
 *     action: string,
 *     url: string,
 *     done: string,
 *     is_done: bool,
 *     rows: list<array{id: string, state: string, label: string, words: string}>,
 *     cache: list<array{id: string, state: string, label: string, words: string}>,
 *     failures: list<array{when: string, code: string, room: string, times: int, advice: string, detail: string, reference: string}>,
 *     health: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( '' !== $view['done'] ) : ?>
	<div class="notice inline notice-<?php echo $view['is_done'] ? 'success' : 'error'; ?>" role="<?php echo $view['is_done'] ? 'status' : 'alert'; ?>"><p><?php echo esc_html( $view['done'] ); ?></p></div>
<?php endif; ?>

<h2><?php esc_html_e( 'Connection', 'storebridge' ); ?></h2>
<?php \Storebridge\admin_part( 'report', array( 'rows' => $view['rows'] ) ); ?>
<p>
	<a class="button" href="<?php echo esc_url( $view['url'] ); ?>"><?php esc_html_e( 'Check again', 'storebridge' ); ?></a>
	<?php if ( '' !== $view['health'] ) : ?>
		<a href="<?php echo esc_url( $view['health'] ); ?>"><?php esc_html_e( 'Site Health has more tests, and the information support needs', 'storebridge' ); ?></a>
	<?php endif; ?>
</p>

<h2><?php esc_html_e( 'Cache', 'storebridge' ); ?></h2>
<p><?php esc_html_e( 'The sidecar keeps what it has read of the catalog, and reads it again when it expires or BigCommerce reports a change. Carts, checkouts and accounts are never cached.', 'storebridge' ); ?></p>
<?php
if ( array() !== $view['cache'] ) {
	\Storebridge\admin_part( 'report', array( 'rows' => $view['cache'] ) );
} else {
	?>
	<p><em><?php esc_html_e( 'The sidecar does not report on its cache right now.', 'storebridge' ); ?></em></p>
	<?php
}
?>
<form method="post" action="<?php echo esc_url( $view['url'] ); ?>">
	<input type="hidden" name="_wpnonce" value="<?php echo esc_attr( wp_create_nonce( $view['action'] ) ); ?>">
	<p>
		<button class="button" name="<?php echo esc_attr( $view['action'] ); ?>" value="drop" aria-describedby="storebridge-drop-help"><?php esc_html_e( 'Clear the cache', 'storebridge' ); ?></button>
	</p>
	<p class="description" id="storebridge-drop-help"><?php esc_html_e( 'Rarely needed: only when something looks outdated and you do not want to wait. Afterwards, the first view of each page is slower.', 'storebridge' ); ?></p>
</form>

<h2><?php esc_html_e( 'Recent errors', 'storebridge' ); ?></h2>
<?php if ( array() === $view['failures'] ) : ?>
	<p><?php esc_html_e( 'None recorded.', 'storebridge' ); ?></p>
<?php else : ?>
	<p><?php esc_html_e( 'Requests that failed: the latest of each kind, recorded once a minute at most. Search the sidecar’s log for the reference.', 'storebridge' ); ?></p>
	<table class="widefat striped storebridge-admin__failures">
		<thead>
			<tr>
				<th scope="col"><?php esc_html_e( 'When', 'storebridge' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Error, and what to do', 'storebridge' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Reference', 'storebridge' ); ?></th>
			</tr>
		</thead>
		<tbody>
			<?php foreach ( $view['failures'] as $storebridge_failure ) : ?>
				<tr>
					<td>
						<?php echo esc_html( $storebridge_failure['when'] ); ?>
						<?php if ( $storebridge_failure['times'] > 1 ) : ?>
							<br><span class="description">
							<?php
							/* translators: %s: a number. */
							echo esc_html( sprintf( _n( 'recorded %s time', 'recorded %s times', $storebridge_failure['times'], 'storebridge' ), number_format_i18n( $storebridge_failure['times'] ) ) );
							?>
							</span>
						<?php endif; ?>
					</td>
					<td>
						<?php echo esc_html( $storebridge_failure['advice'] ); ?>
						<br><span class="description">
						<?php
						echo esc_html( implode( ' · ', array_filter( array( $storebridge_failure['room'], $storebridge_failure['code'], $storebridge_failure['detail'] ) ) ) );
						?>
						</span>
					</td>
					<td><code><?php echo esc_html( $storebridge_failure['reference'] ); ?></code></td>
				</tr>
			<?php endforeach; ?>
		</tbody>
	</table>
	<form method="post" action="<?php echo esc_url( $view['url'] ); ?>">
		<input type="hidden" name="_wpnonce" value="<?php echo esc_attr( wp_create_nonce( $view['action'] ) ); ?>">
		<p><button class="button" name="<?php echo esc_attr( $view['action'] ); ?>" value="forget"><?php esc_html_e( 'Clear the list', 'storebridge' ); ?></button></p>
	</form>
<?php endif; ?>
