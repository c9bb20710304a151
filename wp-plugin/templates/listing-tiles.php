<?php
/**
 * Categories below this one, or whichever the label says.
 *
 * @package Storebridge
 * @var array{tiles: list<array{name: string, url: string, count: int|null, picture: array{src: string, srcset: string, sizes: string, alt: string}|null}>, label?: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<nav class="storebridge-tiles" aria-label="<?php echo esc_attr( $view['label'] ?? __( 'Subcategories', 'storebridge' ) ); ?>">
	<ul class="storebridge-tiles__list">
		<?php foreach ( $view['tiles'] as $storebridge_tile ) : ?>
			<li>
				<a class="storebridge-tile" href="<?php echo esc_url( $storebridge_tile['url'] ); ?>">
					<?php if ( null !== $storebridge_tile['picture'] ) : ?>
						<?php
						Storebridge\part(
							'picture',
							array(
								'picture' => array( 'alt' => '' ) + $storebridge_tile['picture'],
								'eager'   => false,
								'class'   => 'storebridge-tile__image',
							)
						);
						?>
					<?php endif; ?>
					<span>
						<span class="storebridge-tile__name"><?php echo esc_html( $storebridge_tile['name'] ); ?></span>
						<?php if ( null !== $storebridge_tile['count'] ) : ?>
							<span class="storebridge-tile__count">
								<?php
								/* translators: %s: a number of products. */
								echo esc_html( sprintf( _n( '%s product', '%s products', $storebridge_tile['count'], 'storebridge' ), number_format_i18n( $storebridge_tile['count'] ) ) );
								?>
							</span>
						<?php endif; ?>
					</span>
				</a>
			</li>
		<?php endforeach; ?>
	</ul>
</nav>
