<?php
/**
 * The [storebridge_currency] shortcode: lets visitors choose what currency prices are shown in.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Assets;
use Storebridge\Catalog\Lookup;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;
use Storebridge\Views\Currency_Switcher;

defined( 'ABSPATH' ) || exit;

final class Currency implements Catalog_Shortcode {
	public function __construct( private readonly Lookup $lookup, private readonly Template $template, private readonly Assets $assets ) {}

	public function tag(): string {
		return 'storebridge_currency';
	}

	public function query( mixed $written ): array {
		return array( 'kind' => 'currencies' );
	}

	/**
	 * The form. A store that cannot say its currencies, or has but one, leaves nothing to choose.
	 *
	 * @param mixed $written Its attributes; it has none.
	 */
	public function render( mixed $written ): string {
		$view = $this->lookup->answer( array( 'kind' => 'currencies' ), static fn( Answer $found ): array => Currency_Switcher::read( $found ) );
		if ( $view instanceof \WP_Error || count( $view['currencies'] ) < 2 ) {
			return '';
		}
		$this->assets->enqueue_style();
		$this->assets->enqueue_currency();
		return $this->template->render( 'currency-switcher', $view );
	}
}
