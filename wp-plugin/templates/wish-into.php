<?php
/**
 * Which wishlist a product is for.
 *
 * @package Storebridge
 * @var array{
 *     refusal: string,
 *     product: string,
 *     lists: list<array{id: int, name: string, is_public: bool, token: string}>,
 *     url: string,
 *     back_url: string,
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
<?php Storebridge\part( 'refusal', array( 'words' => $view['refusal'] ) ); ?>
<?php if ( array() !== $view['lists'] ) : ?>
	<form class="storebridge-form" method="post" action="<?php echo esc_url( $view['url'] ); ?>">
		<input type="hidden" name="storebridge[product]" value="<?php echo esc_attr( $view['product'] ); ?>">
		<fieldset class="storebridge-field">
			<legend class="storebridge-field__label"><?php esc_html_e( 'Which list should it go on?', 'storebridge' ); ?></legend>
			<?php foreach ( $view['lists'] as $storebridge_index => $storebridge_list ) : ?>
				<label class="storebridge-field__choice"><input type="radio" name="storebridge[wishlist]" value="<?php echo esc_attr( (string) $storebridge_list['id'] ); ?>" <?php checked( 0 === $storebridge_index ); ?>> <?php echo esc_html( $storebridge_list['name'] ); ?></label>
			<?php endforeach; ?>
		</fieldset>
		<button class="storebridge-button wp-element-button" type="submit" name="storebridge[action]" value="wish-into"><?php esc_html_e( 'Add to this list', 'storebridge' ); ?></button>
	</form>
	<h3 class="storebridge-account__subtitle"><?php esc_html_e( 'Or a new list', 'storebridge' ); ?></h3>
<?php else : ?>
	<p><?php esc_html_e( 'You have no wishlists yet. Create one, and the product will be on it.', 'storebridge' ); ?></p>
<?php endif; ?>
<?php
Storebridge\part(
	'wishlist-new',
	array(
		'form'    => $view['form'],
		'product' => $view['product'],
	)
);
?>
<ul class="storebridge-account__ways">
	<li><a href="<?php echo esc_url( $view['back_url'] ); ?>"><?php esc_html_e( 'Back to your wishlists', 'storebridge' ); ?></a></li>
</ul>
