<?php
/**
 * One of the customer’s wishlists; each card is as wish.php shows it.
 *
 * @package Storebridge
 * @var array{
 *     list: array{id: int, name: string, is_public: bool, token: string},
 *     wishes: list<array{
 *         id: int,
 *         product: int,
 *         name: string,
 *         card: array{id: int, name: string, url: string, stock: array{state: string, left: int, release: string, message: string, orderable: bool}, ...}|null,
 *         chosen: list<array{id: int, value: int, words: string}>,
 *     }>,
 *     refusal: array{words: string, url: string, label: string},
 *     form: array{
 *         id: string,
 *         url: string,
 *         action: string,
 *         error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 *         fields: list<array<string, mixed>>,
 *         recaptcha: array{site_key: string, error: string}|null,
 *     },
 *     url: string,
 *     public_url: string,
 *     delete_url: string,
 *     next_url: string,
 *     back_url: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( '' !== $view['refusal']['words'] ) : ?>
	<div class="storebridge-message storebridge-message--error" role="alert" tabindex="-1" autofocus>
		<p>
			<?php echo esc_html( $view['refusal']['words'] ); ?>
			<?php if ( '' !== $view['refusal']['url'] ) : ?>
				<a href="<?php echo esc_url( $view['refusal']['url'] ); ?>"><?php echo esc_html( $view['refusal']['label'] ); ?></a>
			<?php endif; ?>
		</p>
	</div>
<?php endif; ?>
<h3 class="storebridge-order__name"><?php echo esc_html( $view['list']['name'] ); ?></h3>
<?php if ( '' !== $view['public_url'] ) : ?>
	<div class="storebridge-field">
		<label class="storebridge-field__label" for="storebridge-wishlist-link"><?php esc_html_e( 'Anyone with this link can see the list', 'storebridge' ); ?></label>
		<input class="storebridge-input" type="url" id="storebridge-wishlist-link" value="<?php echo esc_url( $view['public_url'] ); ?>" readonly>
	</div>
<?php endif; ?>
<?php if ( array() === $view['wishes'] ) : ?>
	<p><?php esc_html_e( 'This list is empty. Use “Add to wishlist” on a product page.', 'storebridge' ); ?></p>
<?php endif; ?>
<ul class="storebridge-wishes">
	<?php foreach ( $view['wishes'] as $storebridge_wish ) : ?>
		<li class="storebridge-wish">
			<?php Storebridge\part( 'wish', $storebridge_wish ); ?>
			<form class="storebridge-wish__ways" method="post" action="<?php echo esc_url( $view['url'] ); ?>">
				<input type="hidden" name="storebridge[wishlist]" value="<?php echo esc_attr( (string) $view['list']['id'] ); ?>">
				<input type="hidden" name="storebridge[item]" value="<?php echo esc_attr( (string) $storebridge_wish['id'] ); ?>">
				<input type="hidden" name="storebridge[fields][item]" value="<?php echo esc_attr( (string) $storebridge_wish['id'] ); ?>">
				<input type="hidden" name="storebridge[product]" value="<?php echo esc_attr( (string) $storebridge_wish['product'] ); ?>">
				<?php foreach ( $storebridge_wish['chosen'] as $storebridge_option ) : ?>
					<input type="hidden" name="storebridge[options][<?php echo esc_attr( (string) $storebridge_option['id'] ); ?>]" value="<?php echo esc_attr( (string) $storebridge_option['value'] ); ?>">
				<?php endforeach; ?>
				<?php if ( null !== $storebridge_wish['card'] && $storebridge_wish['card']['stock']['orderable'] ) : ?>
					<button class="storebridge-button wp-element-button" type="submit" name="storebridge[action]" value="move-wish"><?php esc_html_e( 'Move to cart', 'storebridge' ); ?> <span class="storebridge-hidden"><?php echo esc_html( $storebridge_wish['name'] ); ?></span></button>
				<?php endif; ?>
				<button class="storebridge-link-button" type="submit" name="storebridge[action]" value="remove-wish"><?php esc_html_e( 'Remove', 'storebridge' ); ?> <span class="storebridge-hidden"><?php echo esc_html( $storebridge_wish['name'] ); ?></span></button>
			</form>
		</li>
	<?php endforeach; ?>
</ul>
<details class="storebridge-account__more"<?php echo null === $view['form']['error'] ? '' : ' open'; ?>>
	<summary><?php esc_html_e( 'Rename this list, or change who can see it', 'storebridge' ); ?></summary>
	<form class="storebridge-form" method="post" id="<?php echo esc_attr( $view['form']['id'] ); ?>" action="<?php echo esc_url( $view['form']['url'] ); ?>">
		<input type="hidden" name="storebridge[wishlist]" value="<?php echo esc_attr( (string) $view['list']['id'] ); ?>">
		<?php Storebridge\part( 'form-fields', $view['form'] ); ?>
		<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Save', 'storebridge' ); ?></button>
	</form>
</details>
<ul class="storebridge-account__ways">
	<?php if ( '' !== $view['next_url'] ) : ?>
		<li><a href="<?php echo esc_url( $view['next_url'] ); ?>" rel="next"><?php esc_html_e( 'More of this list', 'storebridge' ); ?></a></li>
	<?php endif; ?>
	<li><a href="<?php echo esc_url( $view['back_url'] ); ?>"><?php esc_html_e( 'Back to your wishlists', 'storebridge' ); ?></a></li>
	<li><a href="<?php echo esc_url( $view['delete_url'] ); ?>"><?php esc_html_e( 'Delete this list', 'storebridge' ); ?></a></li>
</ul>
