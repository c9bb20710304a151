<?php
/**
 * In the editor, in place of what every shopper sees their own of.
 *
 * @package Storebridge
 * @var array{kind: 'cart'|'checkout'|'account'} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

$storebridge_words = array(
	'cart'     => __( 'Shoppers see their own cart here. This is a sample.', 'storebridge' ),
	'checkout' => __( 'Shoppers see their own checkout here. This is a sample.', 'storebridge' ),
	'account'  => __( 'Shoppers sign in here, and see their own account. This is a sample.', 'storebridge' ),
);
?>
<div class="storebridge storebridge-sample">
	<p class="storebridge-sample__words"><?php echo esc_html( $storebridge_words[ $view['kind'] ] ); ?></p>
	<div class="storebridge-sample__body">
		<?php if ( 'account' === $view['kind'] ) : ?>
			<div class="storebridge-sample__main">
				<p class="storebridge-sample__title"><?php esc_html_e( 'Sign in', 'storebridge' ); ?></p>
				<?php foreach ( array( __( 'Email address', 'storebridge' ), __( 'Password', 'storebridge' ) ) as $storebridge_label ) : ?>
					<p class="storebridge-sample__field"><span><?php echo esc_html( $storebridge_label ); ?></span><span class="storebridge-sample__box"></span></p>
				<?php endforeach; ?>
				<p><span class="storebridge-button wp-element-button"><?php esc_html_e( 'Sign in', 'storebridge' ); ?></span></p>
			</div>
		<?php else : ?>
			<div class="storebridge-sample__main">
				<?php for ( $storebridge_row = 0; $storebridge_row < 2; $storebridge_row++ ) : ?>
					<div class="storebridge-sample__line">
						<span class="storebridge-sample__picture"></span>
						<span class="storebridge-sample__texts"><span class="storebridge-sample__text"></span><span class="storebridge-sample__text storebridge-sample__text--short"></span></span>
						<span class="storebridge-sample__text storebridge-sample__text--price"></span>
					</div>
				<?php endfor; ?>
			</div>
			<div class="storebridge-sample__side">
				<p class="storebridge-sample__title"><?php esc_html_e( 'Summary', 'storebridge' ); ?></p>
				<p class="storebridge-sample__field"><span><?php esc_html_e( 'Total', 'storebridge' ); ?></span><span class="storebridge-sample__text storebridge-sample__text--price"></span></p>
				<p><span class="storebridge-button storebridge-button--wide wp-element-button"><?php echo 'cart' === $view['kind'] ? esc_html__( 'Go to checkout', 'storebridge' ) : esc_html__( 'Continue to secure checkout', 'storebridge' ); ?></span></p>
			</div>
		<?php endif; ?>
	</div>
</div>
