<?php
/**
 * One thing of an order.
 *
 * @package Storebridge
 * @var array{
 *     name: string,
 *     url: string,
 *     picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *     options: list<array{name: string, value: string}>,
 *     quantity: int,
 *     price: string,
 *     list_price: string,
 *     total: string,
 *     files: list<string>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<li class="storebridge-line">
	<?php Storebridge\part( 'line-info', array( 'line' => $view ) ); ?>
	<p class="storebridge-line__total"><span class="storebridge-hidden"><?php esc_html_e( 'Line total', 'storebridge' ); ?></span> <?php echo esc_html( $view['total'] ); ?></p>
	<p class="storebridge-line__form">
		<?php
		/* translators: %s: a number. */
		echo esc_html( sprintf( __( 'Quantity: %s', 'storebridge' ), number_format_i18n( $view['quantity'] ) ) );
		?>
		<?php foreach ( $view['files'] as $storebridge_index => $storebridge_file ) : ?>
			<a href="<?php echo esc_url( $storebridge_file ); ?>" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
				<?php
				/* translators: 1: the product's name, 2: the file's number. */
				echo esc_html( sprintf( __( 'Download %1$s (%2$s)', 'storebridge' ), $view['name'], number_format_i18n( $storebridge_index + 1 ) ) );
				?>
			</a>
		<?php endforeach; ?>
	</p>
</li>
