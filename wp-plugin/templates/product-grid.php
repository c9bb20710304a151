<?php
/**
 * Products side by side. The pictures of the first ones ("eager") are in sight at once.
 *
 * @package Storebridge
 * @var array{
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
 *     eager: int,
 *     quick_view?: bool,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<ul class="storebridge storebridge-grid alignwide" data-columns="<?php echo esc_attr( (string) $view['columns'] ); ?>">
	<?php foreach ( $view['cards'] as $storebridge_index => $storebridge_card ) : ?>
		<li class="storebridge-grid__item" data-wp-key="<?php echo esc_attr( (string) $storebridge_card['id'] ); ?>">
			<?php
			Storebridge\part(
				'product-card',
				array(
					'card'       => $storebridge_card,
					'eager'      => $storebridge_index < $view['eager'],
					'quick_view' => $view['quick_view'] ?? false,
				)
			);
			?>
		</li>
	<?php endforeach; ?>
</ul>
