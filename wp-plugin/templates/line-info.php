<?php
/**
 * What a line of the cart is.
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
 *         product?: int,
 *         choice?: array<int|string, string>,
 *         wrapping?: array{name: string, amount: string, message: string}|null,
 *         allows_wrapping?: bool,
 *         certificate?: array{theme: string, sender: string, recipient: string, email: string, message: string}|null,
 *     },
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
	<div class="storebridge-line__picture">
		<?php if ( null !== $view['line']['picture'] ) : ?>
			<?php
			Storebridge\part(
				'picture',
				array(
					'picture' => array( 'alt' => '' ) + $view['line']['picture'],
					'eager'   => false,
					'class'   => 'storebridge-line__image',
				)
			);
			?>
		<?php else : ?>
			<span class="storebridge-no-picture" aria-hidden="true"></span>
		<?php endif; ?>
	</div>
<div class="storebridge-line__info">
	<p class="storebridge-line__name">
		<?php if ( '' !== $view['line']['url'] ) : ?>
			<a href="<?php echo esc_url( $view['line']['url'] ); ?>"><?php echo esc_html( $view['line']['name'] ); ?></a>
		<?php else : ?>
			<?php echo esc_html( $view['line']['name'] ); ?>
		<?php endif; ?>
	</p>
	<?php if ( array() !== $view['line']['options'] ) : ?>
		<dl class="storebridge-line__options">
			<?php foreach ( $view['line']['options'] as $storebridge_option ) : ?>
				<div>
					<dt><?php echo esc_html( $storebridge_option['name'] ); ?></dt>
					<dd><?php echo esc_html( $storebridge_option['value'] ); ?></dd>
				</div>
			<?php endforeach; ?>
		</dl>
	<?php endif; ?>
	<?php if ( null !== ( $view['line']['certificate'] ?? null ) ) : ?>
		<p class="storebridge-line__options">
			<?php
			/* translators: 1: who gets the gift certificate, 2: their e-mail address, 3: who gives it. */
			echo esc_html( sprintf( __( 'For %1$s (%2$s), from %3$s', 'storebridge' ), $view['line']['certificate']['recipient'], $view['line']['certificate']['email'], $view['line']['certificate']['sender'] ) );
			?>
		</p>
		<?php if ( '' !== $view['line']['certificate']['message'] ) : ?>
			<p class="storebridge-line__options storebridge-line__words"><?php echo esc_html( $view['line']['certificate']['message'] ); ?></p>
		<?php endif; ?>
	<?php endif; ?>
	<?php if ( null !== ( $view['line']['wrapping'] ?? null ) ) : ?>
		<p class="storebridge-line__options">
			<?php
			/* translators: 1: a kind of gift wrapping, 2: its price. */
			echo esc_html( sprintf( __( 'Gift wrapping: %1$s (%2$s)', 'storebridge' ), $view['line']['wrapping']['name'], $view['line']['wrapping']['amount'] ) );
			?>
		</p>
		<?php if ( '' !== $view['line']['wrapping']['message'] ) : ?>
			<p class="storebridge-line__options storebridge-line__words"><?php echo esc_html( $view['line']['wrapping']['message'] ); ?></p>
		<?php endif; ?>
	<?php endif; ?>
	<p class="storebridge-line__price">
		<?php echo esc_html( $view['line']['price'] ); ?>
		<?php if ( '' !== $view['line']['list_price'] ) : ?>
			<span class="storebridge-hidden"><?php esc_html_e( 'Before', 'storebridge' ); ?></span>
			<del class="storebridge-price__was"><?php echo esc_html( $view['line']['list_price'] ); ?></del>
		<?php endif; ?>
	</p>
</div>
