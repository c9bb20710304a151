<?php
/**
 * [storebridge_store_link]: a way to a page of the store that knows the shopper. What is printed is the same for
 * everybody, and may be cached; the link itself is made when it is pressed.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Account\Links;
use Storebridge\Assets;
use Storebridge\Feature;
use Storebridge\Forms\Submission;
use Storebridge\Http\Server;
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
		private readonly Links $links,
	) {}

	public function boot(): void {
		add_shortcode( self::TAG, array( $this, 'show' ) );
	}

	public function show( mixed $written ): string {
		$attributes = new Attributes( $written, array( 'to', 'text' ) );
		$to         = '' === $attributes->text( 'to' ) ? '/' : $attributes->text( 'to' );
		$error      = $this->submission->error( Go_To_Store::form( $to ) );
		$is_out     = in_array( $error?->get_error_code(), array( 'signed_out', 'sign_in_needed' ), true );
		$this->assets->enqueue_style();
		return $this->note->box( self::TAG, $attributes->problems(), false ) . $this->template->render(
			'store-link',
			array(
				'action'    => Go_To_Store::ACTION,
				'to'        => $to,
				'text'      => '' === $attributes->text( 'text' ) ? __( 'To the store', 'storebridge' ) : $attributes->text( 'text' ),
				'error'     => null === $error ? '' : self::words( $error ),
				'login_url' => $is_out ? $this->links->sign_in( Server::request_uri() ) : '',
			)
		);
	}

	/**
	 * Whoever edits the page wrote the address, and no shopper can put it right.
	 *
	 * @param \WP_Error $error Why there is no link.
	 */
	private static function words( \WP_Error $error ): string {
		return 'invalid_input' === $error->get_error_code() ? __( 'This link does not lead to a page of the store. Please tell us about it.', 'storebridge' ) : Refusal::words( $error );
	}
}
