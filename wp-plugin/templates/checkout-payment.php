<?php
/**
 * Paying with what the shopper has at the store; all else on the store’s page. No field here takes a card’s number.
 *
 * @package Storebridge
 * @var array{
 *     problem: array{words: string, advice: string, kind: string, reference: string}|null,
 *     url: string,
 *     order: int,
 *     has_cart: bool,
 *     payments: list<array{choice: string, kind: string, label: string, note: string, needs_code: bool, is_default: bool}>,
 *     outstanding: string,
 *     is_store_first: bool,
 *     chosen: string,
 *     needs_code: bool,
 *     needs_certificate: bool,
 *     certificate: string,
 *     errors: array{method: string, code: string, certificate: string},
 *     return_url: string,
 *     review_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( null !== $view['problem'] ) : ?>
	<div class="storebridge-message storebridge-message--error" role="alert" tabindex="-1" autofocus>
		<p><?php echo esc_html( $view['problem']['words'] ); ?></p>
		<?php if ( '' !== $view['problem']['advice'] ) : ?>
			<p class="storebridge-steps__advice"><?php echo esc_html( $view['problem']['advice'] ); ?></p>
		<?php endif; ?>
		<?php if ( array() !== array_filter( $view['errors'] ) ) : ?>
			<ul>
				<?php foreach ( array_filter( $view['errors'] ) as $storebridge_field => $storebridge_words ) : ?>
					<li><a href="#storebridge-pay-<?php echo esc_attr( $storebridge_field ); ?>"><?php echo esc_html( $storebridge_words ); ?></a></li>
				<?php endforeach; ?>
			</ul>
		<?php endif; ?>
		<?php if ( 'start_over' === $view['problem']['kind'] ) : ?>
			<p><a href="<?php echo esc_url( $view['review_url'] ); ?>"><?php esc_html_e( 'Review order', 'storebridge' ); ?></a></p>
		<?php elseif ( 'do_not_repeat' === $view['problem']['kind'] ) : ?>
			<p><a href="<?php echo esc_url( $view['return_url'] ); ?>"><?php esc_html_e( 'View your order', 'storebridge' ); ?></a></p>
		<?php endif; ?>
		<?php if ( '' !== $view['problem']['reference'] ) : ?>
			<p class="storebridge-failure__reference">
				<?php
				/* translators: %s: an id. */
				echo esc_html( sprintf( __( 'Reference for support: %s', 'storebridge' ), $view['problem']['reference'] ) );
				?>
			</p>
		<?php endif; ?>
	</div>
<?php endif; ?>
<?php if ( 'do_not_repeat' !== ( $view['problem']['kind'] ?? '' ) ) : ?>
	<?php if ( $view['order'] > 0 ) : ?>
		<p class="storebridge-steps__hint">
			<?php
			if ( '' === $view['outstanding'] ) {
				/* translators: %s: an order's number. */
				echo esc_html( sprintf( __( 'Order %s has been paid in part. The rest is still due.', 'storebridge' ), (string) $view['order'] ) );
			} elseif ( ! $view['has_cart'] ) {
				/* translators: 1: an order's number, 2: an amount of money. */
				echo esc_html( sprintf( __( 'Order %1$s has been paid in part. %2$s is still due.', 'storebridge' ), (string) $view['order'], $view['outstanding'] ) );
			} else {
				/* translators: 1: an order's number, 2: an amount of money. */
				echo esc_html( sprintf( __( 'Order %1$s: %2$s to pay.', 'storebridge' ), (string) $view['order'], $view['outstanding'] ) );
			}
			?>
		</p>
	<?php endif; ?>
	<?php if ( array() !== $view['payments'] ) : ?>
		<form class="storebridge-form storebridge-steps__form" method="post" novalidate action="<?php echo esc_url( $view['url'] ); ?>" data-storebridge-once>
			<input type="hidden" name="storebridge[action]" value="checkout-pay">
			<fieldset class="storebridge-field storebridge-pick" id="storebridge-pay-method" tabindex="-1" aria-describedby="storebridge-pay-method-error"<?php echo '' === $view['errors']['method'] ? '' : ' aria-invalid="true"'; ?>>
				<legend class="storebridge-field__label"><?php esc_html_e( 'Pay with', 'storebridge' ); ?></legend>
				<?php foreach ( $view['payments'] as $storebridge_payment ) : ?>
					<label class="storebridge-pick__choice">
						<input type="radio" name="storebridge[method]" value="<?php echo esc_attr( $storebridge_payment['choice'] ); ?>"<?php echo $storebridge_payment['needs_code'] ? ' data-storebridge-needs="code"' : ''; ?><?php echo 'gift_certificate' === $storebridge_payment['kind'] ? ' data-storebridge-needs="certificate"' : ''; ?> <?php checked( $view['chosen'], $storebridge_payment['choice'] ); ?>>
						<span class="storebridge-pick__words">
							<strong><?php echo esc_html( $storebridge_payment['label'] ); ?></strong>
							<?php if ( '' !== $storebridge_payment['note'] ) : ?>
								<span class="storebridge-pick__note"><?php echo esc_html( $storebridge_payment['note'] ); ?></span>
							<?php endif; ?>
						</span>
					</label>
				<?php endforeach; ?>
				<?php
				Storebridge\part(
					'field-error',
					array(
						'id'    => 'storebridge-pay-method',
						'error' => $view['errors']['method'],
					)
				);
				?>
			</fieldset>
			<?php if ( $view['needs_code'] ) : ?>
				<div class="storebridge-field storebridge-steps__security" data-storebridge-need="code">
					<label class="storebridge-field__label" for="storebridge-pay-code"><?php esc_html_e( 'Card security code', 'storebridge' ); ?></label>
					<p class="storebridge-field__help" id="storebridge-pay-code-help"><?php esc_html_e( 'The three or four digits on the card. They are used for this payment only and never stored.', 'storebridge' ); ?></p>
					<input class="storebridge-input" type="password" inputmode="numeric" id="storebridge-pay-code" name="storebridge[verification]" maxlength="4" autocomplete="cc-csc" value="" aria-describedby="storebridge-pay-code-help storebridge-pay-code-error"<?php echo '' === $view['errors']['code'] ? '' : ' aria-invalid="true"'; ?>>
					<?php
					Storebridge\part(
						'field-error',
						array(
							'id'    => 'storebridge-pay-code',
							'error' => $view['errors']['code'],
						)
					);
					?>
				</div>
			<?php endif; ?>
			<?php if ( $view['needs_certificate'] ) : ?>
				<div class="storebridge-field" data-storebridge-need="certificate">
					<label class="storebridge-field__label" for="storebridge-pay-certificate"><?php esc_html_e( 'Gift certificate code', 'storebridge' ); ?></label>
					<input class="storebridge-input" type="text" id="storebridge-pay-certificate" name="storebridge[certificate]" maxlength="100" autocomplete="off" spellcheck="false" value="<?php echo esc_attr( $view['certificate'] ); ?>" aria-describedby="storebridge-pay-certificate-error"<?php echo '' === $view['errors']['certificate'] ? '' : ' aria-invalid="true"'; ?>>
					<?php
					Storebridge\part(
						'field-error',
						array(
							'id'    => 'storebridge-pay-certificate',
							'error' => $view['errors']['certificate'],
						)
					);
					?>
				</div>
			<?php endif; ?>
			<button class="storebridge-button<?php echo $view['is_store_first'] ? ' storebridge-button--quiet' : ' wp-element-button'; ?>" type="submit" data-busy="<?php esc_attr_e( 'Paying…', 'storebridge' ); ?>">
				<?php
				/* translators: %s: an amount of money. */
				echo '' === $view['outstanding'] ? esc_html__( 'Pay the rest', 'storebridge' ) : esc_html( sprintf( __( 'Pay %s', 'storebridge' ), $view['outstanding'] ) );
				?>
			</button>
		</form>
	<?php endif; ?>
	<?php if ( ! $view['has_cart'] && array() === $view['payments'] ) : ?>
		<p class="storebridge-steps__hint"><?php esc_html_e( 'None of your payment methods can pay the rest here. Please contact us. Your order and what you have paid are safe.', 'storebridge' ); ?></p>
	<?php endif; ?>
	<?php if ( $view['has_cart'] ) : ?>
	<section class="storebridge-steps__other">
		<h3 class="storebridge-order__subtitle"><?php echo array() === $view['payments'] ? esc_html__( 'Pay on the store’s page', 'storebridge' ) : esc_html__( 'Other payment methods', 'storebridge' ); ?></h3>
		<p><?php esc_html_e( 'Pay with a new card or any other method on the store’s own secure page. Your order comes with you.', 'storebridge' ); ?></p>
		<form method="post" action="<?php echo esc_url( $view['url'] ); ?>" data-storebridge-once>
			<input type="hidden" name="storebridge[action]" value="checkout">
			<button class="storebridge-button<?php echo $view['is_store_first'] ? ' wp-element-button' : ' storebridge-button--quiet'; ?>" type="submit"><?php esc_html_e( 'Pay on the store’s page', 'storebridge' ); ?></button>
		</form>
	</section>
	<?php endif; ?>
<?php endif; ?>
