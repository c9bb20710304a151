<?php
/**
 * A wishlist as its link shows it to everybody; each card is as wish.php shows it.
 *
 * @package Storebridge
 * @var array{
 *     name: string,
 *     wishes: list<array<string, mixed>>,
 *     next_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<h3 class="storebridge-order__name"><?php echo esc_html( $view['name'] ); ?></h3>
<?php if ( array() === $view['wishes'] ) : ?>
	<p><?php esc_html_e( 'This list is empty at the moment.', 'storebridge' ); ?></p>
<?php endif; ?>
<ul class="storebridge-wishes">
	<?php foreach ( $view['wishes'] as $storebridge_wish ) : ?>
		<li class="storebridge-wish"><?php Storebridge\part( 'wish', $storebridge_wish ); ?></li>
	<?php endforeach; ?>
</ul>
<?php if ( '' !== $view['next_url'] ) : ?>
	<p><a href="<?php echo esc_url( $view['next_url'] ); ?>" rel="next"><?php esc_html_e( 'More of this list', 'storebridge' ); ?></a></p>
<?php endif; ?>
