<?php
/**
 * Filters of which several may be chosen. Of many, the first few stand open.
 *
 * @package Storebridge
 * @var array{
 *     id: string,
 *     name: string,
 *     values: list<array{field: string, value: string, label: string, count: int, chosen: bool, url: string, children: list<array<string, mixed>>}>,
 *     least: string,
 *     most: string,
 *     lowest: string,
 *     highest: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<fieldset>
	<legend class="storebridge-hidden"><?php echo esc_html( $view['name'] ); ?></legend>
	<?php
	Storebridge\part(
		'facet-values',
		array(
			'type'   => 'checkbox',
			'values' => array_slice( $view['values'], 0, 8 ),
		)
	);
	?>
	<?php if ( count( $view['values'] ) > 8 ) : ?>
		<details class="storebridge-facet__more" data-storebridge-facet="<?php echo esc_attr( $view['id'] . '-more' ); ?>"<?php echo array() === array_filter( array_column( array_slice( $view['values'], 8 ), 'chosen' ) ) ? '' : ' open'; ?>>
			<summary>
				<?php
				/* translators: %s: a number of further values. */
				echo esc_html( sprintf( __( '%s more', 'storebridge' ), number_format_i18n( count( $view['values'] ) - 8 ) ) );
				?>
			</summary>
			<?php
			Storebridge\part(
				'facet-values',
				array(
					'type'   => 'checkbox',
					'values' => array_slice( $view['values'], 8 ),
				)
			);
			?>
		</details>
	<?php endif; ?>
</fieldset>
