<?php
/**
 * Told to editors only: why a shortcode shows nothing, or not all.
 *
 * @package Storebridge
 * @var array{tag: string, problems: list<string>, blocks: bool} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-editor-note" role="note">
	<p class="storebridge-editor-note__title">
		<?php
		echo $view['blocks']
			/* translators: %s: a shortcode. */
			? esc_html( sprintf( __( '%s shows nothing here', 'storebridge' ), "[{$view['tag']}]" ) )
			/* translators: %s: a shortcode. */
			: esc_html( sprintf( __( 'Note on %s', 'storebridge' ), "[{$view['tag']}]" ) );
		?>
	</p>
	<ul>
		<?php foreach ( $view['problems'] as $storebridge_problem ) : ?>
			<li><?php echo esc_html( $storebridge_problem ); ?></li>
		<?php endforeach; ?>
	</ul>
	<p class="storebridge-editor-note__who"><?php esc_html_e( 'Only you and other editors see this box. Visitors do not.', 'storebridge' ); ?></p>
</div>
