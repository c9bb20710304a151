<?php
/**
 * A price: at sale, in a range, or on request where the store hides it.
 *
 * @package Storebridge
 * @var array{price: array{now: string, was: string, retail: string, from: string, to: string}|null} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<p class="storebridge-price">
	<?php if ( null === $view['price'] ) : ?>
		<span class="storebridge-price__request"><?php esc_html_e( 'Price on request', 'storebridge' ); ?></span>
	<?php elseif ( '' !== $view['price']['from'] && '' !== $view['price']['to'] ) : ?>
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
		<?php if ( '' !== $view['price']['retail'] ) : ?>
			<span class="storebridge-price__retail">
				<?php
				/* translators: %s: the maker's recommended price. */
				echo esc_html( sprintf( __( 'Recommended price %s', 'storebridge' ), $view['price']['retail'] ) );
				?>
			</span>
		<?php endif; ?>
	<?php endif; ?>
</p>
