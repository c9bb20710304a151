<?php
/**
 * The [storebridge_checkout_button] shortcode: leads to the checkout. The same for everybody, and any cache may keep it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Assets;
use Storebridge\Feature;
use Storebridge\Settings;
use Storebridge\Template;
use Storebridge\Views\Editor_Note;

defined( 'ABSPATH' ) || exit;

final class Checkout_Button implements Feature {
	private const TAG = 'storebridge_checkout_button';

	public function __construct( private readonly Settings $settings, private readonly Template $template, private readonly Assets $assets, private readonly Editor_Note $note ) {}

	public function boot(): void {
		add_shortcode( self::TAG, array( $this, 'render' ) );
	}

	public function render( mixed $written ): string {
		$attributes = new Attributes( $written, array( 'text' ) );
		$problems   = $attributes->problems();
		$url        = $this->settings->page_url( 'checkout' );
		if ( '' === $url ) {
			$problems[] = __( 'There is no checkout page yet. Choose one under Settings → Storebridge.', 'storebridge' );
		}
		$note = array() === $problems ? '' : $this->note->box( self::TAG, $problems, '' === $url );
		if ( '' === $url ) {
			return $note;
		}
		$this->assets->enqueue_style();
		return $note . $this->template->render(
			'checkout-way',
			array(
				'url'       => $url,
				'text'      => '' === $attributes->text( 'text' ) ? __( 'Go to checkout', 'storebridge' ) : $attributes->text( 'text' ),
				'is_direct' => 'hosted' === $this->settings->checkout_road(),
			)
		);
	}
}
