<?php
/**
 * A price: at sale, in a range, or on request where the store hides it; with a word on tax where the store has one. By
 * the product's id in a list, a script puts the price of who is signed in in its place.
 *
 * @package Storebridge
 * @var array{id?: int, price: array{now: string, was: string, retail: string, saved: string, from: string, to: string, tax: string, other: array{now: string, from: string, to: string}|null}|null} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<p class="storebridge-price"<?php echo isset( $view['id'] ) ? ' data-storebridge-price-of="' . esc_attr( (string) $view['id'] ) . '"' : ''; ?>>
	<?php if ( null === $view['price'] ) : ?>
		<span class="storebridge-price__request"><?php esc_html_e( 'Price on request', 'storebridge' ); ?></span>
	<?php else : ?>
		<?php if ( '' !== $view['price']['from'] && '' !== $view['price']['to'] ) : ?>
			<span class="storebridge-price__now">
				<?php
				/* translators: %s: the lowest price. */
				echo esc_html( sprintf( __( 'From %s', 'storebridge' ), $view['price']['from'] ) );
				?>
			</span>
			<span class="storebridge-hidden">
				<?php
				/* translators: %s: the highest price. */
				echo esc_html( sprintf( __( 'up to %s', 'storebridge' ), $view['price']['to'] ) );
				?>
			</span>
		<?php else : ?>
			<?php if ( '' !== $view['price']['was'] ) : ?>
				<span class="storebridge-hidden"><?php esc_html_e( 'Now', 'storebridge' ); ?></span>
			<?php endif; ?>
			<ins class="storebridge-price__now"><?php echo esc_html( $view['price']['now'] ); ?></ins>
			<?php if ( '' !== $view['price']['was'] ) : ?>
				<span class="storebridge-hidden"><?php esc_html_e( 'Before', 'storebridge' ); ?></span>
				<del class="storebridge-price__was"><?php echo esc_html( $view['price']['was'] ); ?></del>
			<?php endif; ?>
		<?php endif; ?>
		<?php if ( '' !== $view['price']['tax'] ) : ?>
			<span class="storebridge-price__tax"><?php 'included' === $view['price']['tax'] ? esc_html_e( 'incl. tax', 'storebridge' ) : esc_html_e( 'excl. tax', 'storebridge' ); ?></span>
		<?php endif; ?>
		<?php if ( null !== $view['price']['other'] ) : ?>
			<span class="storebridge-price__other">
				<?php
				if ( '' === $view['price']['other']['from'] ) {
					/* translators: %s: the same price with tax. */
					echo esc_html( sprintf( __( '%s incl. tax', 'storebridge' ), $view['price']['other']['now'] ) );
				} else {
					/* translators: %s: the lowest price, with tax. */
					echo esc_html( sprintf( __( 'From %s incl. tax', 'storebridge' ), $view['price']['other']['from'] ) );
				}
				?>
			</span>
		<?php endif; ?>
		<?php if ( '' !== $view['price']['retail'] && '' === $view['price']['from'] ) : ?>
			<span class="storebridge-price__retail">
				<?php
				/* translators: %s: the maker's recommended price. */
				echo esc_html( sprintf( __( 'Recommended price %s', 'storebridge' ), $view['price']['retail'] ) );
				if ( '' !== $view['price']['saved'] ) {
					/* translators: %s: the difference to the recommended price. */
					echo ' · ' . esc_html( sprintf( __( 'You save %s', 'storebridge' ), $view['price']['saved'] ) );
				}
				?>
			</span>
		<?php endif; ?>
	<?php endif; ?>
</p>
