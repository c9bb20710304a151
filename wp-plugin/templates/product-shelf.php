<?php
/**
 * Products side by side, and the ways to those behind them and back to the first.
 *
 * @package Storebridge
 * @var array{
 *     id: string,
 *     cards: list<array{
 *         id: int,
 *         name: string,
 *         url: string,
 *         brand: string,
 *         brand_url: string,
 *         picture: array{src: string, srcset: string, sizes: string, alt: string}|null,
 *         price: array{now: string, was: string, retail: string, saved: string, from: string, to: string, tax: string, other: array{now: string, from: string, to: string}|null}|null,
 *         stock: array{state: string, left: int, release: string, message: string, orderable: bool},
 *         rating: array{average: float, count: int}|null,
 *     }>,
 *     columns: int,
 *     quick_view: bool,
 *     next_url: string,
 *     first_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-shelf alignwide" id="<?php echo esc_attr( $view['id'] ); ?>">
	<?php
	Storebridge\part(
		'product-grid',
		array(
			'cards'      => $view['cards'],
			'columns'    => $view['columns'],
			'eager'      => 0,
			'quick_view' => $view['quick_view'],
		)
	);
	?>
	<?php if ( '' !== $view['next_url'] . $view['first_url'] ) : ?>
		<nav class="storebridge-shelf__ways" aria-label="<?php esc_attr_e( 'More products', 'storebridge' ); ?>">
			<?php if ( '' !== $view['first_url'] ) : ?>
				<a class="storebridge-shelf__first" href="<?php echo esc_url( $view['first_url'] ); ?>" rel="nofollow"><?php esc_html_e( 'Back to the first products', 'storebridge' ); ?></a>
			<?php endif; ?>
			<?php if ( '' !== $view['next_url'] ) : ?>
				<a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['next_url'] ); ?>" rel="next nofollow"><?php esc_html_e( 'Show more products', 'storebridge' ); ?></a>
			<?php endif; ?>
		</nav>
	<?php endif; ?>
</div>
