<?php
/**
 * Told to editors only: why a shortcode or a block shows nothing, or not all.
 *
 * @package Storebridge
 * @var array{tag: string, block: string, problems: list<string>, blocks: bool} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;
?>
<div class="storebridge storebridge-editor-note" role="note">
	<p class="storebridge-editor-note__title">
		<?php
		$storebridge_what = '' === $view['block']
			? "[{$view['tag']}]"
			/* translators: %s: a block's title, such as "Products". */
			: sprintf( __( 'The block “%s”', 'storebridge' ), $view['block'] );
		echo $view['blocks']
			/* translators: %s: a shortcode, or "The block …". */
			? esc_html( sprintf( __( '%s shows nothing here', 'storebridge' ), $storebridge_what ) )
			/* translators: %s: a shortcode, or "The block …". */
			: esc_html( sprintf( __( 'Note on %s', 'storebridge' ), '' === $view['block'] ? $storebridge_what : "“{$view['block']}”" ) );
		?>
	</p>
	<ul>
		<?php foreach ( $view['problems'] as $storebridge_problem ) : ?>
			<li><?php echo esc_html( $storebridge_problem ); ?></li>
		<?php endforeach; ?>
	</ul>
	<p class="storebridge-editor-note__who"><?php esc_html_e( 'Only you and other editors see this box. Visitors do not.', 'storebridge' ); ?></p>
</div>
