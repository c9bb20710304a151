<?php
/**
 * One line of the cart, with its quantity and a way to remove it.
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
 *     },
 *     quantity: array{id: string, value: string, least: int, most: int, error: string},
 *     action: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php Storebridge\part( 'line-info', array( 'line' => $view['line'] ) ); ?>
<p class="storebridge-line__total"><span class="storebridge-hidden"><?php esc_html_e( 'Line total', 'storebridge' ); ?></span> <?php echo esc_html( $view['line']['total'] ); ?></p>
<?php if ( $view['line']['is_mutable'] ) : ?>
	<form class="storebridge-line__form" method="post" action="<?php echo esc_url( $view['action'] ); ?>" data-storebridge-line>
		<input type="hidden" name="storebridge[line]" value="<?php echo esc_attr( $view['line']['id'] ); ?>">
		<?php
		Storebridge\part(
			'quantity',
			array(
				/* translators: %s: the product's name. */
				'label'      => sprintf( __( 'Quantity of %s', 'storebridge' ), $view['line']['name'] ),
				'hide_label' => true,
			) + $view['quantity']
		);
		?>
		<button class="storebridge-link-button" type="submit" name="storebridge[action]" value="update">
			<?php esc_html_e( 'Update', 'storebridge' ); ?>
			<span class="storebridge-hidden"><?php echo esc_html( $view['line']['name'] ); ?></span>
		</button>
		<button class="storebridge-link-button" type="submit" name="storebridge[action]" value="remove" formnovalidate>
			<?php esc_html_e( 'Remove', 'storebridge' ); ?>
			<span class="storebridge-hidden"><?php echo esc_html( $view['line']['name'] ); ?></span>
		</button>
	</form>
<?php else : ?>
	<p class="storebridge-line__form">
		<?php
		/* translators: %s: a number. */
		echo esc_html( sprintf( __( 'Quantity: %s', 'storebridge' ), number_format_i18n( $view['line']['quantity'] ) ) );
		?>
	</p>
<?php endif; ?>
