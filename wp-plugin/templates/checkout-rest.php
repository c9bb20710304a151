<?php
/**
 * What is left to pay of an order of which a part is paid; "step" is as checkout-payment.php has it.
 *
 * @package Storebridge
 * @var array{step: array<string, mixed>, notices: list<string>} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-checkout storebridge-steps alignwide">
	<?php Storebridge\part( 'notices', array( 'notices' => $view['notices'] ) ); ?>
	<section class="storebridge-steps__content" aria-labelledby="storebridge-step-title">
		<h2 class="storebridge-steps__title" id="storebridge-step-title"><?php esc_html_e( 'Pay the rest', 'storebridge' ); ?></h2>
		<?php Storebridge\part( 'checkout-payment', $view['step'] ); ?>
	</section>
</div>
