<?php
/**
 * The [storebridge_mini_cart] shortcode: a link to the cart with how many things are in it, for a site's header.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Feature;
use Storebridge\Views\Editor_Note;
use Storebridge\Views\Mini_Cart as Mini_Cart_View;

defined( 'ABSPATH' ) || exit;

final class Mini_Cart implements Feature {
	private const TAG = 'storebridge_mini_cart';

	public function __construct( private readonly Mini_Cart_View $view, private readonly Editor_Note $note ) {}

	public function boot(): void {
		add_shortcode( self::TAG, array( $this, 'render' ) );
	}

	public function render( mixed $written ): string {
		$attributes = new Attributes( $written, array( 'text' ) );
		$text       = '' === $attributes->text( 'text' ) ? __( 'Cart', 'storebridge' ) : $attributes->text( 'text' );
		$html       = $this->view->render( $text );
		$problems   = $attributes->problems();
		if ( '' === $html ) {
			$problems[] = __( 'There is no cart page yet. Choose one under Settings → Storebridge.', 'storebridge' );
		}
		return array() === $problems ? $html : $this->note->box( self::TAG, $problems, '' === $html ) . $html;
	}
}
