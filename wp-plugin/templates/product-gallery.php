<?php
/**
 * A product's pictures. Small ones choose the large one, without a script.
 *
 * @package Storebridge
 * @var array{
 *     pictures: list<array{src: string, srcset: string, sizes: string, alt: string}>,
 *     group: string,
 *     eager: bool,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( array() === $view['pictures'] ) : ?>
	<div class="storebridge-gallery storebridge-gallery--single storebridge-gallery--empty"><span class="storebridge-no-picture" aria-hidden="true"></span></div>
<?php elseif ( 1 === count( $view['pictures'] ) ) : ?>
	<div class="storebridge-gallery storebridge-gallery--single">
		<div class="storebridge-gallery__large" data-storebridge-picture>
			<?php
			Storebridge\part(
				'picture',
				array(
					'picture' => $view['pictures'][0],
					'eager'   => $view['eager'],
					'class'   => 'storebridge-gallery__image',
				)
			);
			?>
		</div>
	</div>
<?php else : ?>
	<fieldset class="storebridge-gallery">
		<legend class="storebridge-hidden"><?php esc_html_e( 'Images', 'storebridge' ); ?></legend>
		<?php foreach ( $view['pictures'] as $storebridge_index => $storebridge_picture ) : ?>
			<label class="storebridge-gallery__choice">
				<input class="storebridge-hidden" type="radio" name="<?php echo esc_attr( $view['group'] ); ?>-pictures" <?php checked( 0, $storebridge_index ); ?>>
				<span class="storebridge-hidden">
					<?php
					/* translators: %s: a picture's number. */
					echo esc_html( sprintf( __( 'Image %s', 'storebridge' ), number_format_i18n( $storebridge_index + 1 ) ) );
					?>
				</span>
				<span class="storebridge-gallery__small" aria-hidden="true">
					<?php
					Storebridge\part(
						'picture',
						array(
							'picture' => array(
								'sizes' => '5rem',
								'alt'   => '',
							) + $storebridge_picture,
							'eager'   => false,
							'class'   => 'storebridge-gallery__thumb',
						)
					);
					?>
				</span>
			</label>
			<div class="storebridge-gallery__large"<?php echo 0 === $storebridge_index ? ' data-storebridge-picture' : ''; ?>>
				<?php
				Storebridge\part(
					'picture',
					array(
						'picture' => $storebridge_picture,
						'eager'   => $view['eager'] && 0 === $storebridge_index,
						'class'   => 'storebridge-gallery__image',
					)
				);
				?>
			</div>
		<?php endforeach; ?>
	</fieldset>
<?php endif; ?>
