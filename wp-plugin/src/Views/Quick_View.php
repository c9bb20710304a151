<?php
/**
 * A look at a product without leaving the list it stands in: offered on its card, and fetched when it is asked for.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Assets;
use Storebridge\Catalog\Currency;
use Storebridge\Settings;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/quick-view-dialog.php. What is shown in it, Quick_Product knows.
 */
final class Quick_View {
	public function __construct(
		private readonly Settings $settings,
		private readonly Template $template,
		private readonly Assets $assets,
	) {}

	/**
	 * Whether cards offer it; where they do, the page gets what it takes.
	 *
	 * @param bool|null $wanted What an editor said of these cards; null for what the settings say.
	 */
	public function offer( ?bool $wanted = null ): bool {
		$is_on = $wanted ?? $this->settings->saved()['quick_view'];
		if ( $is_on && false === has_action( 'wp_footer', array( $this, 'print_dialog' ) ) ) {
			$this->assets->enqueue_quick_view();
			add_action( 'wp_footer', array( $this, 'print_dialog' ) );
		}
		return $is_on;
	}

	/**
	 * Where it opens, empty: one for all cards.
	 */
	public function print_dialog(): void {
		$this->template->show(
			'quick-view-dialog',
			array(
				'endpoint' => Currency::carry( rest_url( 'storebridge/v1/quick-view' ) ),
				'style'    => $this->assets->product_style(),
			)
		);
	}
}
