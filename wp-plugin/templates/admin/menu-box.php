<?php
/**
 * The box in Appearance → Menus. Names and classes are those WordPress's own script there looks for.
 *
 * @package Storebridge
 * @var array{
 *     id: string,
 *     general: list<array{name: string, url: string}>,
 *     single: list<array{name: string, url: string}>,
 *     problem: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

$storebridge_number = 0;
?>
<div id="<?php echo esc_attr( $view['id'] ); ?>" class="posttypediv">
	<div class="tabs-panel tabs-panel-active" role="region" aria-label="<?php esc_attr_e( 'Store links', 'storebridge' ); ?>" tabindex="0">
		<?php
		foreach ( array(
			array( '', $view['general'] ),
			array( __( 'A category with its subcategories', 'storebridge' ), $view['single'] ),
		) as list( $storebridge_title, $storebridge_choices ) ) :
			?>
			<?php if ( '' !== $storebridge_title && array() !== $storebridge_choices ) : ?>
				<p><strong><?php echo esc_html( $storebridge_title ); ?></strong></p>
			<?php endif; ?>
			<ul class="categorychecklist form-no-clear">
				<?php
				foreach ( $storebridge_choices as $storebridge_choice ) :
					--$storebridge_number;
					$storebridge_field = "menu-item[$storebridge_number]";
					?>
					<li>
						<label class="menu-item-title"><input type="checkbox" class="menu-item-checkbox" name="<?php echo esc_attr( $storebridge_field ); ?>[menu-item-object-id]" value="<?php echo esc_attr( (string) $storebridge_number ); ?>"> <?php echo esc_html( $storebridge_choice['name'] ); ?></label>
						<input type="hidden" class="menu-item-type" name="<?php echo esc_attr( $storebridge_field ); ?>[menu-item-type]" value="custom">
						<input type="hidden" class="menu-item-title" name="<?php echo esc_attr( $storebridge_field ); ?>[menu-item-title]" value="<?php echo esc_attr( $storebridge_choice['name'] ); ?>">
						<input type="hidden" class="menu-item-url" name="<?php echo esc_attr( $storebridge_field ); ?>[menu-item-url]" value="<?php echo esc_attr( $storebridge_choice['url'] ); ?>">
					</li>
				<?php endforeach; ?>
			</ul>
		<?php endforeach; ?>
		<?php if ( '' !== $view['problem'] ) : ?>
			<p class="description"><?php echo esc_html( $view['problem'] ); ?></p>
		<?php endif; ?>
	</div>
	<p class="button-controls wp-clearfix">
		<span class="add-to-menu">
			<input type="submit" class="button submit-add-to-menu right" value="<?php esc_attr_e( 'Add to Menu', 'storebridge' ); ?>" name="add-<?php echo esc_attr( $view['id'] ); ?>-item" id="submit-<?php echo esc_attr( $view['id'] ); ?>">
			<span class="spinner"></span>
		</span>
	</p>
</div>
