<?php
/**
 * [storebridge_store_link]: a way to a page of the store that knows the shopper. What is printed is the same for
 * everybody, and may be cached; the link itself is made when it is pressed.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Assets;
use Storebridge\Feature;
use Storebridge\Forms\Submission;
use Storebridge\Session_Sync\Go_To_Store;
use Storebridge\Template;
use Storebridge\Views\Editor_Note;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

final class Store_Link implements Feature {
	private const TAG = 'storebridge_store_link';

	public function __construct(
		private readonly Template $template,
		private readonly Submission $submission,
		private readonly Assets $assets,
		private readonly Editor_Note $note,
	) {}

	public function boot(): void {
		add_shortcode( self::TAG, array( $this, 'show' ) );
	}

	public function show( mixed $written ): string {
		$attributes = new Attributes( $written, array( 'to', 'text' ) );
		$to         = $attributes->text( 'to' );
		$error      = $this->submission->error( Go_To_Store::ACTION );
		$this->assets->enqueue_style();
		return $this->note->box( self::TAG, $attributes->problems(), false ) . $this->template->render(
			'store-link',
			array(
				'action' => Go_To_Store::ACTION,
				'to'     => '' === $to ? '/' : $to,
				'text'   => '' === $attributes->text( 'text' ) ? __( 'To the store', 'storebridge' ) : $attributes->text( 'text' ),
				'error'  => null === $error ? '' : Refusal::words( $error ),
			)
		);
	}
}
