<?php
/**
 * Where a product opens over the list it stands in: empty, until a script asks for a product.
 *
 * @package Storebridge
 * @var array{endpoint: string, style: string} $view
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

$storebridge_context = array(
	'endpoint' => $view['endpoint'],
	'style'    => $view['style'],
	'busy'     => __( 'Loading the product…', 'storebridge' ),
	'ready'    => __( 'The product is shown.', 'storebridge' ),
	'failed'   => __( 'This product cannot be shown here right now. Its own page may still open.', 'storebridge' ),
);
?>
<dialog class="storebridge-quick-view" aria-labelledby="storebridge-quick-view-title" data-wp-interactive="storebridge/quick-view" data-wp-context="<?php echo esc_attr( (string) wp_json_encode( $storebridge_context ) ); ?>" data-wp-init="callbacks.offer" data-wp-on-document--click="actions.open" data-wp-watch="callbacks.follow" data-wp-on--close="actions.closed" data-wp-on--click="actions.closeBeside">
	<div class="storebridge storebridge-quick-view__inside">
		<div class="storebridge-quick-view__head">
			<h2 class="storebridge-quick-view__title" id="storebridge-quick-view-title" data-wp-text="state.name"></h2>
			<button class="storebridge-quick-view__close" type="button" aria-label="<?php esc_attr_e( 'Close', 'storebridge' ); ?>" data-wp-on--click="actions.close">×</button>
		</div>
		<p class="storebridge-quick-view__news" role="status" data-wp-text="state.news" data-wp-class--storebridge-hidden="state.isShown" data-wp-class--storebridge-quick-view__news--busy="state.isAsking"></p>
		<div data-wp-interactive="storebridge/product" data-wp-context='{"isSending":false,"isLeaving":false,"once":"","told":null,"chosen":null}' data-wp-on--submit="storebridge/quick-view::actions.submit" data-wp-on--change="storebridge/quick-view::actions.change" data-wp-watch="storebridge/quick-view::callbacks.show">
			<div data-wp-watch="storebridge/quick-view::callbacks.fill"></div>
		</div>
		<p class="storebridge-quick-view__way"><a data-wp-bind--href="state.url"><?php esc_html_e( 'View product page', 'storebridge' ); ?></a></p>
	</div>
</dialog>
