<?php
/**
 * A product in a grid. The whole card leads to the product, by its name's link. Where it offers a quick view, the button is
 * shown once a script can open it.
 *
 * @package Storebridge
 * @var array{
 *     card: array{
 *         id: int,
 *         name: string,
 *         url: string,
 *         brand: string,
 *         brand_url: string,
 *         picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *         price: array{now: string, was: string, retail: string, saved: string, from: string, to: string, tax: string, other: array{now: string, from: string, to: string}|null}|null,
 *         stock: array{state: string, left: int, release: string, message: string, orderable: bool},
 *         rating: array{average: float, count: int}|null,
 *     },
 *     eager: bool,
 *     quick_view?: bool,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<article class="storebridge-card">
	<div class="storebridge-card__picture">
		<?php if ( null !== $view['card']['picture'] ) : ?>
			<?php
			Storebridge\part(
				'picture',
				array(
					'picture' => array( 'alt' => '' ) + $view['card']['picture'],
					'eager'   => $view['eager'],
					'class'   => 'storebridge-card__image',
				)
			);
			?>
		<?php else : ?>
			<span class="storebridge-no-picture" aria-hidden="true"></span>
		<?php endif; ?>
		<?php if ( 'sold-out' === $view['card']['stock']['state'] ) : ?>
			<span class="storebridge-badge storebridge-badge--muted"><?php esc_html_e( 'Sold out', 'storebridge' ); ?></span>
		<?php elseif ( 'unavailable' === $view['card']['stock']['state'] ) : ?>
			<span class="storebridge-badge storebridge-badge--muted"><?php esc_html_e( 'Not available', 'storebridge' ); ?></span>
		<?php elseif ( 'preorder' === $view['card']['stock']['state'] ) : ?>
			<span class="storebridge-badge"><?php esc_html_e( 'Pre-order', 'storebridge' ); ?></span>
		<?php elseif ( '' !== ( $view['card']['price']['was'] ?? '' ) ) : ?>
			<span class="storebridge-badge storebridge-badge--sale"><?php esc_html_e( 'Sale', 'storebridge' ); ?></span>
		<?php endif; ?>
		<?php if ( $view['quick_view'] ?? false ) : ?>
			<button class="storebridge-card__quick" type="button" aria-haspopup="dialog" data-storebridge-quick-view="<?php echo esc_attr( (string) $view['card']['id'] ); ?>" data-name="<?php echo esc_attr( $view['card']['name'] ); ?>" data-url="<?php echo esc_url( $view['card']['url'] ); ?>"><svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="M2 12c2.5-4.5 6-6.5 10-6.5s7.5 2 10 6.5c-2.5 4.5-6 6.5-10 6.5S4.5 16.5 2 12z"/><circle cx="12" cy="12" r="3"/></svg> <span class="storebridge-card__quick-words"><?php esc_html_e( 'Quick view', 'storebridge' ); ?><span class="storebridge-hidden"> <?php echo esc_html( $view['card']['name'] ); ?></span></span></button>
		<?php endif; ?>
	</div>
	<?php if ( '' !== $view['card']['brand'] ) : ?>
		<p class="storebridge-card__brand"><a href="<?php echo esc_url( $view['card']['brand_url'] ); ?>"><?php echo esc_html( $view['card']['brand'] ); ?></a></p>
	<?php endif; ?>
	<h3 class="storebridge-card__name"><a class="storebridge-card__link" href="<?php echo esc_url( $view['card']['url'] ); ?>"><?php echo esc_html( $view['card']['name'] ); ?></a></h3>
	<?php
	Storebridge\part(
		'product-price',
		array(
			'id'    => $view['card']['id'],
			'price' => $view['card']['price'],
		)
	);
	?>
	<?php if ( null !== $view['card']['rating'] ) : ?>
		<?php Storebridge\part( 'product-rating', array( 'rating' => $view['card']['rating'] ) ); ?>
	<?php endif; ?>
</article>
