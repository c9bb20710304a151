<?php
/**
 * When an order was placed, how far it has come, and what it cost.
 *
 * @package Storebridge
 * @var array{
 *     order: array{
 *         id: int,
 *         day: string,
 *         iso: string,
 *         status: string,
 *         kind: string,
 *         total: string,
 *         quantity: int,
 *         things: list<array{name: string, picture: array{src: string, srcset: string, sizes: string, alt: string}|null}>,
 *     },
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<p class="storebridge-order__facts">
	<time datetime="<?php echo esc_attr( $view['order']['iso'] ); ?>"><?php echo esc_html( $view['order']['day'] ); ?></time>
	<span class="storebridge-order__status storebridge-order__status--<?php echo esc_attr( $view['order']['kind'] ); ?>"><?php echo esc_html( $view['order']['status'] ); ?></span>
	<span>
		<?php
		/* translators: 1: a number of items, 2: an amount of money. */
		echo esc_html( sprintf( _n( '%1$s item, %2$s', '%1$s items, %2$s', $view['order']['quantity'], 'storebridge' ), number_format_i18n( $view['order']['quantity'] ), $view['order']['total'] ) );
		?>
	</span>
</p>
