<?php
/**
 * The form to write a review. It stands folded until it is wanted, or has come back.
 *
 * @package Storebridge
 * @var array{
 *     id: string,
 *     action: string,
 *     product: int,
 *     fields: array{
 *         rating: array{name: string, id: string, label: string, value: string, longest: int, required: bool, error: string},
 *         title: array{name: string, id: string, label: string, value: string, longest: int, required: bool, error: string},
 *         text: array{name: string, id: string, label: string, value: string, longest: int, required: bool, error: string},
 *         author: array{name: string, id: string, label: string, value: string, longest: int, required: bool, error: string},
 *         email: array{name: string, id: string, label: string, value: string, longest: int, required: bool, error: string},
 *     },
 *     error: array{words: string, fields: list<array{target: string, words: string}>}|null,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

$storebridge_rating = $view['fields']['rating'];
?>
<details class="storebridge-write" id="<?php echo esc_attr( $view['id'] ); ?>"<?php echo null === $view['error'] ? '' : ' open'; ?>>
	<summary class="storebridge-write__open"><?php esc_html_e( 'Write a review', 'storebridge' ); ?></summary>
	<form class="storebridge-form" method="post" action="<?php echo esc_url( $view['action'] ); ?>">
		<?php if ( null !== $view['error'] ) : ?>
			<div class="storebridge-message storebridge-message--error" role="alert" tabindex="-1" autofocus>
				<p><?php echo esc_html( $view['error']['words'] ); ?></p>
				<?php if ( array() !== $view['error']['fields'] ) : ?>
					<ul>
						<?php foreach ( $view['error']['fields'] as $storebridge_wrong ) : ?>
							<li><a href="<?php echo esc_attr( $storebridge_wrong['target'] ); ?>"><?php echo esc_html( $storebridge_wrong['words'] ); ?></a></li>
						<?php endforeach; ?>
					</ul>
				<?php endif; ?>
			</div>
		<?php endif; ?>
		<input type="hidden" name="storebridge[action]" value="review">
		<input type="hidden" name="storebridge[product]" value="<?php echo esc_attr( (string) $view['product'] ); ?>">
		<p class="storebridge-write__trap" aria-hidden="true"><label>Website <input type="text" name="storebridge[website]" tabindex="-1" autocomplete="off"></label></p>
		<fieldset class="storebridge-field storebridge-stars" id="<?php echo esc_attr( $storebridge_rating['id'] ); ?>" tabindex="-1" aria-describedby="<?php echo esc_attr( $storebridge_rating['id'] ); ?>-error"<?php echo '' === $storebridge_rating['error'] ? '' : ' aria-invalid="true"'; ?>>
			<legend class="storebridge-field__label"><?php echo esc_html( $storebridge_rating['label'] ); ?> <?php Storebridge\part( 'required', array( 'required' => true ) ); ?></legend>
			<div class="storebridge-stars__list">
				<?php foreach ( range( 1, 5 ) as $storebridge_star ) : ?>
					<label class="storebridge-stars__star">
						<input type="radio" name="<?php echo esc_attr( $storebridge_rating['name'] ); ?>" value="<?php echo esc_attr( (string) $storebridge_star ); ?>" required <?php checked( (string) $storebridge_star, $storebridge_rating['value'] ); ?>>
						<span class="storebridge-hidden">
							<?php
							/* translators: %s: a number from 1 to 5. */
							echo esc_html( sprintf( _n( '%s star', '%s stars', $storebridge_star, 'storebridge' ), number_format_i18n( $storebridge_star ) ) );
							?>
						</span>
					</label>
				<?php endforeach; ?>
			</div>
			<?php
			Storebridge\part(
				'field-error',
				array(
					'id'    => $storebridge_rating['id'],
					'error' => $storebridge_rating['error'],
				)
			);
			?>
		</fieldset>
		<?php foreach ( array( 'title', 'text', 'author', 'email' ) as $storebridge_name ) : ?>
			<?php $storebridge_field = $view['fields'][ $storebridge_name ]; ?>
			<div class="storebridge-field">
				<label class="storebridge-field__label" for="<?php echo esc_attr( $storebridge_field['id'] ); ?>"><?php echo esc_html( $storebridge_field['label'] ); ?> <?php Storebridge\part( 'required', array( 'required' => $storebridge_field['required'] ) ); ?></label>
				<?php if ( 'text' === $storebridge_name ) : ?>
					<textarea class="storebridge-input" rows="5" id="<?php echo esc_attr( $storebridge_field['id'] ); ?>" name="<?php echo esc_attr( $storebridge_field['name'] ); ?>" maxlength="<?php echo esc_attr( (string) $storebridge_field['longest'] ); ?>" required aria-describedby="<?php echo esc_attr( $storebridge_field['id'] ); ?>-error"<?php echo '' === $storebridge_field['error'] ? '' : ' aria-invalid="true"'; ?>><?php echo esc_textarea( $storebridge_field['value'] ); ?></textarea>
				<?php else : ?>
					<input class="storebridge-input" type="<?php echo 'email' === $storebridge_name ? 'email' : 'text'; ?>" <?php echo 'title' === $storebridge_name ? '' : 'autocomplete="' . ( 'email' === $storebridge_name ? 'email' : 'name' ) . '"'; ?> id="<?php echo esc_attr( $storebridge_field['id'] ); ?>" name="<?php echo esc_attr( $storebridge_field['name'] ); ?>" value="<?php echo esc_attr( $storebridge_field['value'] ); ?>" maxlength="<?php echo esc_attr( (string) $storebridge_field['longest'] ); ?>"<?php echo $storebridge_field['required'] ? ' required' : ''; ?> aria-describedby="<?php echo 'email' === $storebridge_name ? esc_attr( $storebridge_field['id'] ) . '-help ' : ''; ?><?php echo esc_attr( $storebridge_field['id'] ); ?>-error"<?php echo '' === $storebridge_field['error'] ? '' : ' aria-invalid="true"'; ?>>
				<?php endif; ?>
				<?php if ( 'email' === $storebridge_name ) : ?>
					<p class="storebridge-field__help" id="<?php echo esc_attr( $storebridge_field['id'] ); ?>-help"><?php esc_html_e( 'Sent to the store and not shown here.', 'storebridge' ); ?></p>
				<?php endif; ?>
				<?php
				Storebridge\part(
					'field-error',
					array(
						'id'    => $storebridge_field['id'],
						'error' => $storebridge_field['error'],
					)
				);
				?>
			</div>
		<?php endforeach; ?>
		<button class="storebridge-button wp-element-button" type="submit"><?php esc_html_e( 'Send review', 'storebridge' ); ?></button>
	</form>
</details>
