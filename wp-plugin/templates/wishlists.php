<?php
/**
 * The customer’s wishlists, and the form of a new one.
 *
 * @package Storebridge
 * @var array{
 *     lists: list<array{list: array{
 *         head: array{id: int, name: string, is_public: bool, token: string},
 *         count: int,
 *         things: list<array{name: string, picture: array{src: string, srcset: string, sizes: string, alt: string}|null}>,
 *     }, url: string}>,
 *     next_url: string,
 *     form: array{
 *         id: string,
 *         url: string,
 *         action: string,
 *         error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *         fields: list<array<string, mixed>>,
 *         recaptcha: array{site_key: string, error: string}|null,
 *     },
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( array() === $view['lists'] ) : ?>
	<p><?php esc_html_e( 'You have no wishlists yet. Create one here, or use “Add to wishlist” on a product page.', 'storebridge' ); ?></p>
<?php else : ?>
	<ul class="storebridge-own-cards">
		<?php foreach ( $view['lists'] as $storebridge_item ) : ?>
			<li class="storebridge-own-card">
				<h3 class="storebridge-order-card__name"><a class="storebridge-card__link" href="<?php echo esc_url( $storebridge_item['url'] ); ?>"><?php echo esc_html( $storebridge_item['list']['head']['name'] ); ?></a></h3>
				<p>
					<?php
					/* translators: %s: a number of products. */
					echo esc_html( sprintf( _n( '%s product', '%s products', $storebridge_item['list']['count'], 'storebridge' ), number_format_i18n( $storebridge_item['list']['count'] ) ) );
					?>
					· <?php echo $storebridge_item['list']['head']['is_public'] ? esc_html__( 'with a public link', 'storebridge' ) : esc_html__( 'private', 'storebridge' ); ?>
				</p>
				<ul class="storebridge-order-card__things">
					<?php foreach ( $storebridge_item['list']['things'] as $storebridge_thing ) : ?>
						<?php if ( null !== $storebridge_thing['picture'] ) : ?>
							<li>
								<?php
								Storebridge\part(
									'picture',
									array(
										'picture' => array( 'alt' => $storebridge_thing['name'] ) + $storebridge_thing['picture'],
										'eager'   => false,
										'class'   => 'storebridge-line__image',
									)
								);
								?>
							</li>
						<?php endif; ?>
					<?php endforeach; ?>
				</ul>
			</li>
		<?php endforeach; ?>
	</ul>
<?php endif; ?>
<?php if ( '' !== $view['next_url'] ) : ?>
	<p><a href="<?php echo esc_url( $view['next_url'] ); ?>" rel="next"><?php esc_html_e( 'More wishlists', 'storebridge' ); ?></a></p>
<?php endif; ?>
<h3 class="storebridge-account__subtitle"><?php esc_html_e( 'New list', 'storebridge' ); ?></h3>
<?php
Storebridge\part(
	'wishlist-new',
	array(
		'form'    => $view['form'],
		'product' => '',
	)
);
?>
