<?php
/**
 * For editors: code, reference and what to do. For visitors: a short reference.
 *
 * @package Storebridge
 * @var array{
 *     cause: string,
 *     reference: string,
 *     retry_url: string,
 *     code: string,
 *     advice: string,
 *     detail: string,
 * } $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<?php if ( '' !== $view['code'] ) : ?>
	<div class="storebridge-editor-note" role="note">
		<p class="storebridge-editor-note__title"><?php echo esc_html( $view['advice'] ); ?></p>
		<p>
			<?php
			/* translators: 1: error code, 2: correlation id. */
			echo esc_html( sprintf( __( 'Code: %1$s. Reference: %2$s.', 'storebridge' ), $view['code'], $view['reference'] ) );
			?>
			<?php echo esc_html( $view['detail'] ); ?>
		</p>
		<p class="storebridge-editor-note__who"><?php esc_html_e( 'Only you and other editors see this box. Visitors do not.', 'storebridge' ); ?></p>
	</div>
<?php elseif ( '' !== $view['reference'] ) : ?>
	<p class="storebridge-failure__reference">
		<?php
		/* translators: %s: a short reference. */
		echo esc_html( sprintf( __( 'Reference: %s', 'storebridge' ), $view['reference'] ) );
		?>
	</p>
<?php endif; ?>
