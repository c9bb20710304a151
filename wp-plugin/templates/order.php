<?php
/**
 * One order in full: what goes where and how far it is, what can be downloaded, and what it cost.
 *
 * @package Storebridge
 * @var array{
 *     summary: array{
 *         id: int,
 *         day: string,
 *         iso: string,
 *         status: string,
 *         kind: string,
 *         total: string,
 *         quantity: int,
 *         things: list<array{name: string, picture: array{src: string, srcset: string, sizes: string, alt: string}|null}>,
 *     },
 *     billing: array{name: string, lines: list<string>, phone: string, email: string}|null,
 *     message: string,
 *     parcels: list<array{
 *         address: array{name: string, lines: list<string>, phone: string, email: string}|null,
 *         lines: list<array{name: string, url: string, picture: array{src: string, srcset: string, sizes: string, alt: string}|null, options: list<array{name: string, value: string}>, quantity: int, price: string, list_price: string, total: string, files: list<string>}>,
 *         shipments: list<array{day: string, carrier: string, number: string, url: string}>,
 *     }>,
 *     pickups: list<array{place: string, method: string, when: string, instructions: string, address: array{name: string, lines: list<string>, phone: string, email: string}|null, lines: list<array<string, mixed>>}>,
 *     certificates: list<array{name: string, amount: string, email: string}>,
 *     store_link: array{action: string, to: string, text: string, error: string, login_url: string}|null,
 *     downloads: list<array{name: string, url: string, picture: array{src: string, srcset: string, sizes: string, alt: string}|null, options: list<array{name: string, value: string}>, quantity: int, price: string, list_price: string, total: string, files: list<string>}>,
 *     rows: list<array{label: string, amount: string, is_total: bool}>,
 *     is_tax_included: bool,
 *     back_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge-order">
	<h3 class="storebridge-order__name">
		<?php
		/* translators: %s: an order's number. */
		echo esc_html( sprintf( __( 'Order %s', 'storebridge' ), (string) $view['summary']['id'] ) );
		?>
	</h3>
	<?php Storebridge\part( 'order-facts', array( 'order' => $view['summary'] ) ); ?>
	<?php foreach ( $view['parcels'] as $storebridge_parcel ) : ?>
		<section class="storebridge-order__parcel">
			<?php if ( null !== $storebridge_parcel['address'] ) : ?>
				<h4 class="storebridge-order__subtitle"><?php esc_html_e( 'Ship to', 'storebridge' ); ?></h4>
				<?php Storebridge\part( 'address', $storebridge_parcel['address'] ); ?>
			<?php endif; ?>
			<?php Storebridge\part( 'order-shipments', array( 'shipments' => $storebridge_parcel['shipments'] ) ); ?>
			<ul class="storebridge-cart__lines">
				<?php
				foreach ( $storebridge_parcel['lines'] as $storebridge_line ) {
					Storebridge\part( 'order-line', $storebridge_line );
				}
				?>
			</ul>
		</section>
	<?php endforeach; ?>
	<?php
	foreach ( $view['pickups'] as $storebridge_pickup ) {
		Storebridge\part( 'order-pickup', $storebridge_pickup );
	}
	?>
	<?php if ( array() !== $view['downloads'] ) : ?>
		<section class="storebridge-order__parcel">
			<h4 class="storebridge-order__subtitle"><?php esc_html_e( 'Downloads', 'storebridge' ); ?></h4>
			<ul class="storebridge-cart__lines">
				<?php
				foreach ( $view['downloads'] as $storebridge_line ) {
					Storebridge\part( 'order-line', $storebridge_line );
				}
				?>
			</ul>
		</section>
	<?php endif; ?>
	<?php if ( array() !== $view['certificates'] ) : ?>
		<section class="storebridge-order__parcel">
			<h4 class="storebridge-order__subtitle"><?php esc_html_e( 'Gift certificates', 'storebridge' ); ?></h4>
			<ul>
				<?php foreach ( $view['certificates'] as $storebridge_certificate ) : ?>
					<li>
						<?php
						/* translators: 1: a gift certificate's name, 2: its amount, 3: an e-mail address. */
						echo esc_html( sprintf( __( '%1$s, %2$s: sent by email to %3$s', 'storebridge' ), $storebridge_certificate['name'], $storebridge_certificate['amount'], $storebridge_certificate['email'] ) );
						?>
					</li>
				<?php endforeach; ?>
			</ul>
		</section>
	<?php endif; ?>
	<?php if ( null !== $view['store_link'] ) : ?>
		<section class="storebridge-order__parcel">
			<p><?php esc_html_e( 'This order has more in it than this page shows.', 'storebridge' ); ?></p>
			<?php Storebridge\part( 'store-link', $view['store_link'] ); ?>
		</section>
	<?php endif; ?>
	<?php if ( '' !== $view['message'] ) : ?>
		<section>
			<h4 class="storebridge-order__subtitle"><?php esc_html_e( 'Your message to us', 'storebridge' ); ?></h4>
			<p class="storebridge-order__message"><?php echo esc_html( $view['message'] ); ?></p>
		</section>
	<?php endif; ?>
	<section class="storebridge-summary" aria-label="<?php esc_attr_e( 'Totals', 'storebridge' ); ?>">
		<h4 class="storebridge-order__subtitle"><?php esc_html_e( 'Summary', 'storebridge' ); ?></h4>
		<dl class="storebridge-totals">
			<?php foreach ( $view['rows'] as $storebridge_row ) : ?>
				<div class="storebridge-totals__row<?php echo $storebridge_row['is_total'] ? ' storebridge-totals__row--total' : ''; ?>">
					<dt><?php echo esc_html( $storebridge_row['label'] ); ?></dt>
					<dd><?php echo esc_html( $storebridge_row['amount'] ); ?></dd>
				</div>
			<?php endforeach; ?>
		</dl>
		<?php if ( $view['is_tax_included'] ) : ?>
			<p class="storebridge-summary__tax"><?php esc_html_e( 'Tax is included in the total.', 'storebridge' ); ?></p>
		<?php endif; ?>
		<?php if ( null !== $view['billing'] ) : ?>
			<h4 class="storebridge-order__subtitle"><?php esc_html_e( 'Bill to', 'storebridge' ); ?></h4>
			<?php Storebridge\part( 'address', $view['billing'] ); ?>
		<?php endif; ?>
	</section>
	<?php if ( '' !== $view['back_url'] ) : ?>
		<ul class="storebridge-account__ways">
			<li><a href="<?php echo esc_url( $view['back_url'] ); ?>"><?php esc_html_e( 'Back', 'storebridge' ); ?></a></li>
		</ul>
	<?php endif; ?>
</div>
