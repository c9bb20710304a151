<?php
/**
 * Everything once more before it becomes an order. Codes and the note are fields of one form, so that none is lost when
 * another is sent.
 *
 * @package Storebridge
 * @var array{
 *     message_error: string,
 *     url: string,
 *     billing: array{name: string, lines: list<string>, phone: string, email: string}|null,
 *     parts: list<array{id: string, address: array{name: string, lines: list<string>, phone: string, email: string}, things: list<string>, way: string}>,
 *     codes: list<array{action: string, label: string, used: list<string>, value: string, error: string}>,
 *     message: string,
 *     noted: string,
 *     longest: int,
 *     recaptcha: array{site_key: string, error: string}|null,
 *     address_url: string,
 *     shipping_url: string,
 *     delivery_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge-own-cards storebridge-steps__facts">
	<?php if ( null !== $view['billing'] ) : ?>
		<section class="storebridge-own-card">
			<h3 class="storebridge-order__subtitle"><?php esc_html_e( 'Bill to', 'storebridge' ); ?></h3>
			<?php Storebridge\part( 'address', $view['billing'] ); ?>
			<p class="storebridge-own-card__ways"><a href="<?php echo esc_url( $view['address_url'] ); ?>"><?php esc_html_e( 'Change', 'storebridge' ); ?> <span class="storebridge-hidden"><?php esc_html_e( 'the billing address', 'storebridge' ); ?></span></a></p>
		</section>
	<?php endif; ?>
	<?php foreach ( $view['parts'] as $storebridge_part ) : ?>
		<section class="storebridge-own-card">
			<h3 class="storebridge-order__subtitle"><?php esc_html_e( 'Ship to', 'storebridge' ); ?></h3>
			<?php Storebridge\part( 'address', $storebridge_part['address'] ); ?>
			<?php if ( count( $view['parts'] ) > 1 ) : ?>
				<ul class="storebridge-steps__list">
					<?php foreach ( $storebridge_part['things'] as $storebridge_thing ) : ?>
						<li><?php echo esc_html( $storebridge_thing ); ?></li>
					<?php endforeach; ?>
				</ul>
			<?php endif; ?>
			<p><?php echo esc_html( $storebridge_part['way'] ); ?></p>
			<p class="storebridge-own-card__ways">
				<a href="<?php echo esc_url( $view['shipping_url'] ); ?>"><?php esc_html_e( 'Change address', 'storebridge' ); ?></a>
				<a href="<?php echo esc_url( $view['delivery_url'] ); ?>"><?php esc_html_e( 'Change delivery', 'storebridge' ); ?></a>
			</p>
		</section>
	<?php endforeach; ?>
</div>
<form class="storebridge-form storebridge-steps__form" method="post" novalidate action="<?php echo esc_url( $view['url'] ); ?>" data-storebridge-once>
	<input type="hidden" name="storebridge[action]" value="checkout-review">
	<input type="hidden" name="storebridge[noted]" value="<?php echo esc_attr( $view['noted'] ); ?>">
	<?php foreach ( $view['codes'] as $storebridge_code ) : ?>
		<?php $storebridge_id = 'storebridge-' . $storebridge_code['action']; ?>
		<?php $storebridge_name = "storebridge[{$storebridge_code['action']}]"; ?>
		<div class="storebridge-steps__code">
			<label class="storebridge-field__label" for="<?php echo esc_attr( $storebridge_id ); ?>"><?php echo esc_html( $storebridge_code['label'] ); ?></label>
			<span class="storebridge-steps__row">
				<input class="storebridge-input" type="text" id="<?php echo esc_attr( $storebridge_id ); ?>" name="<?php echo esc_attr( $storebridge_name ); ?>[code]" maxlength="100" autocomplete="off" spellcheck="false" value="<?php echo esc_attr( $storebridge_code['value'] ); ?>" aria-describedby="<?php echo esc_attr( $storebridge_id ); ?>-error"<?php echo '' === $storebridge_code['error'] ? '' : ' aria-invalid="true" autofocus'; ?>>
				<button class="storebridge-button storebridge-button--quiet" type="submit" name="<?php echo esc_attr( $storebridge_name ); ?>[apply]" value="1"><?php esc_html_e( 'Apply', 'storebridge' ); ?><span class="storebridge-hidden"> (<?php echo esc_html( $storebridge_code['label'] ); ?>)</span></button>
			</span>
			<?php
			Storebridge\part(
				'field-error',
				array(
					'id'    => $storebridge_id,
					'error' => $storebridge_code['error'],
				)
			);
			?>
			<?php foreach ( $storebridge_code['used'] as $storebridge_used ) : ?>
				<p class="storebridge-steps__used"><strong><?php echo esc_html( $storebridge_used ); ?></strong>
					<button class="storebridge-link-button" type="submit" name="<?php echo esc_attr( $storebridge_name ); ?>[drop]" value="<?php echo esc_attr( $storebridge_used ); ?>"><?php esc_html_e( 'Remove', 'storebridge' ); ?><span class="storebridge-hidden"> (<?php echo esc_html( $storebridge_used ); ?>)</span></button>
				</p>
			<?php endforeach; ?>
		</div>
	<?php endforeach; ?>
	<div class="storebridge-field">
		<label class="storebridge-field__label" for="storebridge-message"><?php esc_html_e( 'Order note', 'storebridge' ); ?> <span class="storebridge-optional"><?php esc_html_e( '(optional)', 'storebridge' ); ?></span></label>
		<textarea class="storebridge-input" rows="3" id="storebridge-message" name="storebridge[message]" maxlength="<?php echo esc_attr( (string) $view['longest'] ); ?>" aria-describedby="storebridge-message-error"<?php echo '' === $view['message_error'] ? '' : ' aria-invalid="true"'; ?>><?php echo esc_textarea( $view['message'] ); ?></textarea>
		<?php
		Storebridge\part(
			'field-error',
			array(
				'id'    => 'storebridge-message',
				'error' => $view['message_error'],
			)
		);
		?>
	</div>
	<?php
	if ( null !== $view['recaptcha'] ) {
		Storebridge\part( 'recaptcha', array( 'id' => 'storebridge-complete' ) + $view['recaptcha'] );
	}
	?>
	<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Continue to payment', 'storebridge' ); ?></button>
</form>
