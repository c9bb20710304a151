<?php
/**
 * A checkout on this site: its steps, the one that is open, and what is ordered.
 *
 * @package Storebridge
 * @var array{
 *     steps: list<array{slug: string, title: string, url: string, state: string}>,
 *     title: string,
 *     slug: string,
 *     step: array<string, mixed>,
 *     lines: list<array<string, mixed>>,
 *     totals: array{rows: list<array{kind: string, label: string, amount: string}>, total: string, due: string},
 *     is_tax_included: bool,
 *     is_final: bool,
 *     notices: list<string>,
 *     refused: array{words: string, problems: list<array{words: string, url: string, text: string}>}|null,
 *     hints: list<string>,
 *     checkout_url: string,
 *     cart_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-checkout storebridge-steps alignwide">
	<?php Storebridge\part( 'notices', array( 'notices' => $view['notices'] ) ); ?>
	<nav class="storebridge-steps__way" aria-label="<?php esc_attr_e( 'Checkout steps', 'storebridge' ); ?>">
		<ol>
			<?php foreach ( $view['steps'] as $storebridge_step ) : ?>
				<li class="storebridge-steps__step storebridge-steps__step--<?php echo esc_attr( $storebridge_step['state'] ); ?>">
					<?php if ( 'current' === $storebridge_step['state'] ) : ?>
						<span aria-current="step"><?php echo esc_html( $storebridge_step['title'] ); ?></span>
					<?php elseif ( '' !== $storebridge_step['url'] ) : ?>
						<a href="<?php echo esc_url( $storebridge_step['url'] ); ?>"><?php echo esc_html( $storebridge_step['title'] ); ?>
							<?php if ( 'done' === $storebridge_step['state'] ) : ?>
								<span class="storebridge-hidden"><?php esc_html_e( '(done)', 'storebridge' ); ?></span>
							<?php endif; ?>
						</a>
					<?php else : ?>
						<span><?php echo esc_html( $storebridge_step['title'] ); ?></span>
					<?php endif; ?>
				</li>
			<?php endforeach; ?>
		</ol>
	</nav>
	<div class="storebridge-cart__columns storebridge-steps__columns">
		<section class="storebridge-steps__content" aria-labelledby="storebridge-step-title">
			<?php foreach ( $view['hints'] as $storebridge_hint ) : ?>
				<div class="storebridge-message"><p><?php echo esc_html( $storebridge_hint ); ?></p></div>
			<?php endforeach; ?>
			<?php $storebridge_place = array_search( 'current', array_column( $view['steps'], 'state' ), true ); ?>
			<?php if ( false !== $storebridge_place ) : ?>
				<p class="storebridge-steps__count">
					<?php
					/* translators: 1: the number of this step, 2: how many there are. */
					echo esc_html( sprintf( __( 'Step %1$s of %2$s', 'storebridge' ), number_format_i18n( $storebridge_place + 1 ), number_format_i18n( count( $view['steps'] ) ) ) );
					?>
				</p>
			<?php endif; ?>
			<h2 class="storebridge-steps__title" id="storebridge-step-title"><?php echo esc_html( $view['title'] ); ?></h2>
			<?php if ( null !== $view['refused'] ) : ?>
				<div class="storebridge-message storebridge-message--error" role="alert" tabindex="-1" autofocus>
					<p><?php echo esc_html( $view['refused']['words'] ); ?></p>
					<?php if ( array() !== $view['refused']['problems'] ) : ?>
						<ul>
							<?php foreach ( $view['refused']['problems'] as $storebridge_problem ) : ?>
								<li><?php echo esc_html( $storebridge_problem['words'] ); ?>
									<?php if ( '' !== $storebridge_problem['url'] ) : ?>
										<a href="<?php echo esc_url( $storebridge_problem['url'] ); ?>"><?php echo esc_html( $storebridge_problem['text'] ); ?></a>
									<?php endif; ?>
								</li>
							<?php endforeach; ?>
						</ul>
					<?php endif; ?>
				</div>
			<?php endif; ?>
			<?php Storebridge\part( 'checkout-' . $view['slug'], $view['step'] ); ?>
		</section>
		<section class="storebridge-summary" aria-label="<?php esc_attr_e( 'Order summary', 'storebridge' ); ?>">
			<?php
			Storebridge\part(
				'checkout-summary',
				array(
					'lines'           => $view['lines'],
					'totals'          => $view['totals'],
					'is_tax_included' => $view['is_tax_included'],
					'is_final'        => $view['is_final'],
				)
			);
			?>
			<?php if ( '' !== $view['cart_url'] ) : ?>
				<p class="storebridge-summary__more"><a href="<?php echo esc_url( $view['cart_url'] ); ?>"><?php esc_html_e( 'Back to the cart', 'storebridge' ); ?></a></p>
			<?php endif; ?>
		</section>
	</div>
</div>
