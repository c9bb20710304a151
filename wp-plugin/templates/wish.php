<?php
/**
 * One thing on a wishlist; "card" is null for what is no longer in the store.
 *
 * @package Storebridge
 * @var array{
 *     id: int,
 *     product: int,
 *     name: string,
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
 *     }|null,
 *     chosen: list<array{id: int, value: int, words: string}>,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( null !== $view['card'] ) : ?>
	<?php
	Storebridge\part(
		'product-card',
		array(
			'card'  => $view['card'],
			'eager' => false,
		)
	);
	Storebridge\part( 'product-stock', array( 'stock' => $view['card']['stock'] ) );
	?>
<?php else : ?>
	<p class="storebridge-card__name"><?php echo esc_html( $view['name'] ); ?></p>
	<p class="storebridge-stock storebridge-stock--unavailable"><?php esc_html_e( 'No longer available', 'storebridge' ); ?></p>
<?php endif; ?>
<?php if ( array() !== $view['chosen'] ) : ?>
	<p class="storebridge-wish__chosen"><?php echo esc_html( implode( ', ', array_column( $view['chosen'], 'words' ) ) ); ?></p>
<?php endif; ?>
