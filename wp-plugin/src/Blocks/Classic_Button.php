<?php
/**
 * In the classic editor a button beside "Add media", which finds a product and writes its shortcode.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Blocks;

use Storebridge\Feature;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

final class Classic_Button implements Feature {
	public function __construct( private readonly Template $template ) {}

	public function boot(): void {
		add_action( 'media_buttons', array( $this, 'show' ) );
	}

	/**
	 * The button.
	 *
	 * @param mixed $editor The id of the text it writes into.
	 */
	public function show( mixed $editor = 'content' ): void {
		if ( ! is_admin() || ! current_user_can( 'edit_posts' ) ) {
			return;
		}
		wp_enqueue_script( Editor_Assets::CLASSIC );
		wp_enqueue_style( Editor_Assets::STYLE );
		$this->template->show_admin( 'classic-button', array( 'editor' => is_string( $editor ) ? $editor : 'content' ) );
	}
}
