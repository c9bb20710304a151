<?php
/**
 * What of an order is fetched from one of the store's places.
 *
 * @package Storebridge
 * @var array{
 *     place: string,
 *     method: string,
 *     when: string,
 *     instructions: string,
 *     address: array{name: string, lines: list<string>, phone: string, email: string}|null,
 *     lines: list<array<string, mixed>>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<section class="storebridge-order__parcel">
	<h4 class="storebridge-order__subtitle">
		<?php
		/* translators: %s: the name of one of the store's places. */
		echo esc_html( '' === $view['place'] ? __( 'Pickup', 'storebridge' ) : sprintf( __( 'Pickup at %s', 'storebridge' ), $view['place'] ) );
		?>
	</h4>
	<?php
	if ( null !== $view['address'] ) {
		Storebridge\part( 'address', $view['address'] );
	}
	?>
	<?php foreach ( array_filter( array( $view['method'], $view['when'], $view['instructions'] ) ) as $storebridge_words ) : ?>
		<p><?php echo esc_html( $storebridge_words ); ?></p>
	<?php endforeach; ?>
	<ul class="storebridge-cart__lines">
		<?php
		foreach ( $view['lines'] as $storebridge_line ) {
			Storebridge\part( 'order-line', $storebridge_line );
		}
		?>
	</ul>
</section>
