<?php
/**
 * What opens over a page: the lines of the cart in short, and the ways on.
 *
 * @package Storebridge
 * @var array{
 *     lines: list<array{id: string, name: string, url: string, picture: array{src: string, srcset: string, sizes: string, alt: string}|null, options: list<array{name: string, value: string}>, quantity: int, total: string}>,
 *     totals: array{rows: list<array{kind: string, label: string, amount: string}>, total: string, due: string},
 *     notices: list<string>,
 *     cart_url: string,
 *     checkout_url: string,
 *     shop_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php foreach ( $view['notices'] as $storebridge_notice ) : ?>
	<p class="storebridge-mini-cart__notice"><?php echo esc_html( $storebridge_notice ); ?></p>
<?php endforeach; ?>
<?php if ( array() === $view['lines'] ) : ?>
	<p><?php esc_html_e( 'Your cart is empty.', 'storebridge' ); ?></p>
	<?php if ( '' !== $view['shop_url'] ) : ?>
		<p><a href="<?php echo esc_url( $view['shop_url'] ); ?>"><?php esc_html_e( 'Go to the shop', 'storebridge' ); ?></a></p>
	<?php endif; ?>
<?php else : ?>
	<ul class="storebridge-mini-cart__lines">
		<?php foreach ( $view['lines'] as $storebridge_line ) : ?>
			<li class="storebridge-mini-cart__line">
				<?php if ( null !== $storebridge_line['picture'] ) : ?>
					<img class="storebridge-mini-cart__image" src="<?php echo esc_url( $storebridge_line['picture']['src'] ); ?>" alt="" width="56" height="56" loading="lazy">
				<?php else : ?>
					<span class="storebridge-mini-cart__image" aria-hidden="true"></span>
				<?php endif; ?>
				<span class="storebridge-mini-cart__info">
					<?php if ( '' !== $storebridge_line['url'] ) : ?>
						<a href="<?php echo esc_url( $storebridge_line['url'] ); ?>"><?php echo esc_html( $storebridge_line['name'] ); ?></a>
					<?php else : ?>
						<?php echo esc_html( $storebridge_line['name'] ); ?>
					<?php endif; ?>
					<span class="storebridge-mini-cart__small">
						<?php
						$storebridge_words = array_map( static fn( array $storebridge_option ): string => $storebridge_option['name'] . ': ' . $storebridge_option['value'], $storebridge_line['options'] );
						/* translators: %s: a number. */
						$storebridge_words[] = sprintf( __( 'Quantity: %s', 'storebridge' ), number_format_i18n( $storebridge_line['quantity'] ) );
						echo esc_html( implode( ' · ', $storebridge_words ) );
						?>
					</span>
				</span>
				<span class="storebridge-mini-cart__amount"><?php echo esc_html( $storebridge_line['total'] ); ?></span>
			</li>
		<?php endforeach; ?>
	</ul>
	<p class="storebridge-mini-cart__total"><span><?php esc_html_e( 'Total', 'storebridge' ); ?></span> <span><?php echo esc_html( $view['totals']['total'] ); ?></span></p>
	<p class="storebridge-mini-cart__ways">
		<a class="storebridge-mini-cart__way" href="<?php echo esc_url( $view['cart_url'] ); ?>"><?php esc_html_e( 'View cart', 'storebridge' ); ?></a>
		<?php if ( '' !== $view['checkout_url'] ) : ?>
			<a class="storebridge-mini-cart__way storebridge-mini-cart__way--first" href="<?php echo esc_url( $view['checkout_url'] ); ?>"><?php esc_html_e( 'Checkout', 'storebridge' ); ?></a>
		<?php endif; ?>
	</p>
<?php endif; ?>
