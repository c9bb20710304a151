<?php
/**
 * A product in a grid. The whole card leads to the product, by its name's link.
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
