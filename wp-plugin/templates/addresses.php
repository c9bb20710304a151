<?php
/**
 * The customer's addresses; "next_url" leads to more of them.
 *
 * @package Storebridge
 * @var array{
 *     refusal: string,
 *     cards: list<array{
 *         id: int,
 *         address: array{name: string, lines: list<string>, phone: string, email: string},
 *         is_default: bool,
 *         edit_url: string,
 *         delete_url: string,
 *     }>,
 *     url: string,
 *     new_url: string,
 *     next_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php Storebridge\part( 'refusal', array( 'words' => $view['refusal'] ) ); ?>
<?php if ( array() === $view['cards'] ) : ?>
	<p><?php esc_html_e( 'You have no saved addresses yet. Add one to check out faster.', 'storebridge' ); ?></p>
<?php else : ?>
	<ul class="storebridge-own-cards">
		<?php foreach ( $view['cards'] as $storebridge_card ) : ?>
			<li class="storebridge-own-card">
				<?php if ( $storebridge_card['is_default'] ) : ?>
					<p class="storebridge-own-card__mark"><?php esc_html_e( 'Default address', 'storebridge' ); ?></p>
				<?php endif; ?>
				<?php Storebridge\part( 'address', $storebridge_card['address'] ); ?>
				<div class="storebridge-own-card__ways">
					<a href="<?php echo esc_url( $storebridge_card['edit_url'] ); ?>"><?php esc_html_e( 'Edit', 'storebridge' ); ?> <span class="storebridge-hidden"><?php echo esc_html( $storebridge_card['address']['name'] . ', ' . implode( ', ', $storebridge_card['address']['lines'] ) ); ?></span></a>
					<a href="<?php echo esc_url( $storebridge_card['delete_url'] ); ?>"><?php esc_html_e( 'Delete', 'storebridge' ); ?> <span class="storebridge-hidden"><?php echo esc_html( $storebridge_card['address']['name'] . ', ' . implode( ', ', $storebridge_card['address']['lines'] ) ); ?></span></a>
					<?php if ( ! $storebridge_card['is_default'] ) : ?>
						<form method="post" action="<?php echo esc_url( $view['url'] ); ?>">
							<input type="hidden" name="storebridge[address]" value="<?php echo esc_attr( (string) $storebridge_card['id'] ); ?>">
							<button class="storebridge-link-button" type="submit" name="storebridge[action]" value="default-address"><?php esc_html_e( 'Make default', 'storebridge' ); ?> <span class="storebridge-hidden"><?php echo esc_html( $storebridge_card['address']['name'] . ', ' . implode( ', ', $storebridge_card['address']['lines'] ) ); ?></span></button>
						</form>
					<?php endif; ?>
				</div>
			</li>
		<?php endforeach; ?>
	</ul>
<?php endif; ?>
<?php if ( '' !== $view['next_url'] ) : ?>
	<ul class="storebridge-account__ways">
		<li><a href="<?php echo esc_url( $view['next_url'] ); ?>"><?php esc_html_e( 'More addresses', 'storebridge' ); ?></a></li>
	</ul>
<?php endif; ?>
<p><a class="storebridge-button wp-element-button" href="<?php echo esc_url( $view['new_url'] ); ?>"><?php esc_html_e( 'Add an address', 'storebridge' ); ?></a></p>
