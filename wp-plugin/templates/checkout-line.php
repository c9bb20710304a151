<?php
/**
 * One line of the order summary.
 *
 * @package Storebridge
 * @var array{
 *     line: array{
 *         id: string,
 *         kind: string,
 *         name: string,
 *         url: string,
 *         sku: string,
 *         picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *         options: list<array{name: string, value: string}>,
 *         quantity: int,
 *         price: string,
 *         list_price: string,
 *         total: string,
 *         is_mutable: bool,
 *         product: int,
 *         choice: array<int|string, string>,
 *         wrapping: array{name: string, amount: string, message: string}|null,
 *         allows_wrapping: bool,
 *         certificate: array{theme: string, sender: string, recipient: string, email: string, message: string}|null,
 *     },
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php Storebridge\part( 'line-info', array( 'line' => $view['line'] ) ); ?>
<p class="storebridge-line__total"><span class="storebridge-hidden"><?php esc_html_e( 'Line total', 'storebridge' ); ?></span> <?php echo esc_html( $view['line']['total'] ); ?></p>
<p class="storebridge-line__form">
	<?php
	/* translators: %s: a number. */
	echo esc_html( sprintf( __( 'Quantity: %s', 'storebridge' ), number_format_i18n( $view['line']['quantity'] ) ) );
	?>
</p>
