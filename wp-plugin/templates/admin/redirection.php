<?php
/**
 * Where BigCommerce sends shoppers: what is wanted, what there is, and the buttons to set it and undo it.
 *
 * @package Storebridge
 * @var array{
 *     action: string,
 *     url: string,
 *     wanted: list<array{type: string, matching: string, route: string}>,
 *     can_undo: bool,
 *     done: string,
 *     problem: string,
 *     rows: list<array{name: string, before: string, after: string}>,
 *     other_site: string,
 *     this_site: string,
 *     taken: list<string>,
 *     shows_before: bool,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<h2 id="storebridge-redirection"><?php esc_html_e( 'Signing in from the checkout', 'storebridge' ); ?></h2>
<p><?php esc_html_e( 'BigCommerce can send shoppers who sign in or out at its checkout to this site and back again, so that they sign in only once. They can then no longer sign in within the checkout itself. Routes set by others stay as they are.', 'storebridge' ); ?></p>
<p>
	<?php esc_html_e( 'These would lead here:', 'storebridge' ); ?>
	<?php foreach ( $view['wanted'] as $storebridge_route ) : ?>
		<code><?php echo esc_html( "{$storebridge_route['type']} → {$storebridge_route['route']}" ); ?></code>
	<?php endforeach; ?>
</p>
<?php foreach ( $view['taken'] as $storebridge_address ) : ?>
	<div class="notice notice-warning inline"><p>
		<?php
		/* translators: %s: an address, such as /login. */
		echo esc_html( sprintf( __( 'A page of this site is at %s, where BigCommerce sends shoppers to sign in, sign out or check out. They would see that page instead. Please give it another slug.', 'storebridge' ), $storebridge_address ) );
		?>
	</p></div>
<?php endforeach; ?>
<form method="post" action="<?php echo esc_url( $view['url'] ); ?>">
	<input type="hidden" name="_wpnonce" value="<?php echo esc_attr( wp_create_nonce( $view['action'] ) ); ?>">
	<p class="submit">
		<button class="button" name="<?php echo esc_attr( $view['action'] ); ?>" value="show"><?php esc_html_e( 'Show what BigCommerce has', 'storebridge' ); ?></button>
		<button class="button" name="<?php echo esc_attr( $view['action'] ); ?>" value="set"><?php esc_html_e( 'Send shoppers to this site', 'storebridge' ); ?></button>
		<?php if ( $view['can_undo'] ) : ?>
			<button class="button" name="<?php echo esc_attr( $view['action'] ); ?>" value="undo"><?php esc_html_e( 'Undo', 'storebridge' ); ?></button>
		<?php endif; ?>
	</p>
</form>
<?php if ( '' !== $view['problem'] ) : ?>
	<div class="notice notice-error inline" role="alert"><p><?php echo esc_html( $view['problem'] ); ?></p></div>
<?php elseif ( 'set' === $view['done'] ) : ?>
	<div class="notice notice-success inline" role="status"><p><?php esc_html_e( 'BigCommerce now sends shoppers here.', 'storebridge' ); ?></p></div>
<?php elseif ( 'undo' === $view['done'] ) : ?>
	<div class="notice notice-success inline" role="status"><p><?php esc_html_e( 'The previous settings have been restored.', 'storebridge' ); ?></p></div>
<?php endif; ?>
<?php if ( '' !== $view['other_site'] ) : ?>
	<div class="notice notice-warning inline"><p>
		<?php
		/* translators: 1: the address BigCommerce has, 2: this site's address. */
		echo esc_html( sprintf( __( 'BigCommerce knows this channel’s site as %1$s, but this is %2$s. Shoppers would be sent there: set the channel’s site in BigCommerce first.', 'storebridge' ), $view['other_site'], $view['this_site'] ) );
		?>
	</p></div>
<?php endif; ?>
<?php if ( array() !== $view['rows'] ) : ?>
	<table class="widefat striped storebridge-admin__report">
		<thead>
			<tr>
				<th scope="col"><?php esc_html_e( 'What', 'storebridge' ); ?></th>
				<?php if ( $view['shows_before'] ) : ?>
					<th scope="col"><?php esc_html_e( 'Before', 'storebridge' ); ?></th>
				<?php endif; ?>
				<th scope="col"><?php esc_html_e( 'Now', 'storebridge' ); ?></th>
			</tr>
		</thead>
		<tbody>
			<?php foreach ( $view['rows'] as $storebridge_row ) : ?>
				<tr>
					<th scope="row"><?php echo esc_html( $storebridge_row['name'] ); ?></th>
					<?php if ( $view['shows_before'] ) : ?>
						<td><?php echo esc_html( '' === $storebridge_row['before'] ? '–' : $storebridge_row['before'] ); ?></td>
					<?php endif; ?>
					<td><?php echo esc_html( '' === $storebridge_row['after'] ? '–' : $storebridge_row['after'] ); ?></td>
				</tr>
			<?php endforeach; ?>
		</tbody>
	</table>
<?php endif; ?>
