<?php
/**
 * One line of the cart, with its quantity and a way to remove it. All lines are fields of one form, which stands in the
 * first: so one button sends all quantities that were typed.
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
 *     row: int,
 *     form: string,
 *     form_url: string,
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
<div class="storebridge-line__form">
	<?php if ( '' !== $view['form_url'] ) : ?>
		<form id="<?php echo esc_attr( $view['form'] ); ?>" method="post" action="<?php echo esc_url( $view['form_url'] ); ?>" data-storebridge-line hidden>
			<input type="hidden" name="storebridge[action]" value="update">
		</form>
		<?php // What the Enter key presses, whichever line it was hit in: the first button otherwise, which may be one that removes. ?>
		<button class="storebridge-hidden" type="submit" form="<?php echo esc_attr( $view['form'] ); ?>" tabindex="-1" aria-hidden="true"></button>
	<?php endif; ?>
	<?php if ( $view['line']['is_mutable'] ) : ?>
		<?php Storebridge\part( 'cart-line-quantity', $view ); ?>
		<button class="storebridge-link-button" type="submit" form="<?php echo esc_attr( $view['form'] ); ?>">
			<?php esc_html_e( 'Update', 'storebridge' ); ?>
			<span class="storebridge-hidden"><?php echo esc_html( $view['line']['name'] ); ?></span>
		</button>
	<?php else : ?>
		<span class="storebridge-line__quantity">
			<?php
			/* translators: %s: a number. */
			echo esc_html( sprintf( __( 'Quantity: %s', 'storebridge' ), number_format_i18n( $view['line']['quantity'] ) ) );
			?>
		</span>
	<?php endif; ?>
	<button class="storebridge-link-button" type="submit" form="<?php echo esc_attr( $view['form'] ); ?>" name="storebridge[remove]" value="<?php echo esc_attr( $view['line']['id'] ); ?>" formnovalidate>
		<?php esc_html_e( 'Remove', 'storebridge' ); ?>
		<span class="storebridge-hidden"><?php echo esc_html( $view['line']['name'] ); ?></span>
	</button>
</div>
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
