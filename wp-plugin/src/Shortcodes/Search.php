<?php
/**
 * The [storebridge_search] shortcode: a form that searches the store's products.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Assets;
use Storebridge\Feature;
use Storebridge\Template;
use Storebridge\Views\Editor_Note;
use Storebridge\Views\Search_Form;

defined( 'ABSPATH' ) || exit;

final class Search implements Feature {
	private const TAG = 'storebridge_search';

	public function __construct( private readonly Template $template, private readonly Assets $assets, private readonly Editor_Note $note ) {}

	public function boot(): void {
		add_shortcode( self::TAG, array( $this, 'render' ) );
	}

	public function render( mixed $written ): string {
		$this->assets->enqueue_listing_style();
		return $this->note->box( self::TAG, ( new Attributes( $written, array() ) )->problems(), false )
			. '<div class="storebridge">' . $this->template->render( 'search-form', Search_Form::read() ) . '</div>';
	}
}
