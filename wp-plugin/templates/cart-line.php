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
 *         product: int,
 *         choice: array<int|string, string>,
 *         wrapping: array{name: string, amount: string, message: string}|null,
 *         allows_wrapping: bool,
 *         certificate: array{theme: string, sender: string, recipient: string, email: string, message: string}|null,
 *     },
 *     quantity: array{id: string, value: string, least: int, most: int, error: string},
 *     action: string,
 *     anchor: string,
 *     before: string,
 *     options_url: string,
 *     wrapping_url: string,
 *     save_url: string,
 *     panel: array{template: string, line: string, name: string, url: string, close_url: string, failure: string, error: array<string, mixed>|null, options: list<array<string, mixed>>, form: array<string, mixed>|null}|null,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php Storebridge\part( 'line-info', array( 'line' => $view['line'] ) ); ?>
<p class="storebridge-line__total"><span class="storebridge-hidden"><?php esc_html_e( 'Line total', 'storebridge' ); ?></span> <?php echo esc_html( $view['line']['total'] ); ?></p>
<?php if ( '' !== $view['before'] ) : ?>
	<p class="storebridge-line__changed">
		<?php
		/* translators: 1: a price, 2: a price. */
		echo esc_html( sprintf( __( 'The price has changed since you last looked, from %1$s to %2$s.', 'storebridge' ), $view['before'], $view['line']['price'] ) );
		?>
	</p>
<?php endif; ?>
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
	<form class="storebridge-line__form" method="post" action="<?php echo esc_url( $view['action'] ); ?>" data-storebridge-once>
		<input type="hidden" name="storebridge[line]" value="<?php echo esc_attr( $view['line']['id'] ); ?>">
		<span class="storebridge-line__quantity">
			<?php
			/* translators: %s: a number. */
			echo esc_html( sprintf( __( 'Quantity: %s', 'storebridge' ), number_format_i18n( $view['line']['quantity'] ) ) );
			?>
		</span>
		<button class="storebridge-link-button" type="submit" name="storebridge[action]" value="remove">
			<?php esc_html_e( 'Remove', 'storebridge' ); ?>
			<span class="storebridge-hidden"><?php echo esc_html( $view['line']['name'] ); ?></span>
		</button>
	</form>
<?php endif; ?>
<?php if ( '' !== $view['options_url'] . $view['wrapping_url'] . $view['save_url'] ) : ?>
	<div class="storebridge-line__more">
		<?php if ( '' !== $view['options_url'] ) : ?>
			<a href="<?php echo esc_url( $view['options_url'] ); ?>"><?php esc_html_e( 'Change options', 'storebridge' ); ?><span class="storebridge-hidden"> <?php echo esc_html( $view['line']['name'] ); ?></span></a>
		<?php endif; ?>
		<?php if ( '' !== $view['wrapping_url'] ) : ?>
			<a href="<?php echo esc_url( $view['wrapping_url'] ); ?>"><?php echo null === $view['line']['wrapping'] ? esc_html__( 'Add gift wrapping', 'storebridge' ) : esc_html__( 'Change gift wrapping', 'storebridge' ); ?><span class="storebridge-hidden"> <?php echo esc_html( $view['line']['name'] ); ?></span></a>
		<?php endif; ?>
		<?php if ( '' !== $view['save_url'] ) : ?>
			<form method="post" action="<?php echo esc_url( $view['save_url'] ); ?>" data-storebridge-once>
				<input type="hidden" name="storebridge[line]" value="<?php echo esc_attr( $view['line']['id'] ); ?>">
				<button class="storebridge-link-button" type="submit" name="storebridge[action]" value="cart-save"><?php esc_html_e( 'Save for later', 'storebridge' ); ?><span class="storebridge-hidden"> <?php echo esc_html( $view['line']['name'] ); ?></span></button>
			</form>
		<?php endif; ?>
	</div>
<?php endif; ?>
<?php if ( null !== $view['panel'] ) : ?>
	<div class="storebridge-line__panel"><?php Storebridge\part( $view['panel']['template'], $view['panel'] ); ?></div>
<?php endif; ?>
