<?php
/**
 * Says why something does not show: to those who can put it right in full, to visitors at most in a short sentence.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Assets;
use Storebridge\Http\No_Store;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Instead of products, or beside them.
 *
 * @phpstan-import-type Input from \Storebridge\Forms\Kept_Form
 */
final class Editor_Note {
	public function __construct(
		private readonly Template $template,
		private readonly Assets $assets,
		private readonly No_Store $no_store,
	) {}

	/**
	 * A box for editors; visitors see nothing.
	 *
	 * @param string       $tag      The shortcode's name.
	 * @param list<string> $problems What is wrong, in sentences.
	 * @param bool         $blocks   Whether nothing shows because of it.
	 */
	public function box( string $tag, array $problems, bool $blocks = true ): string {
		if ( ! current_user_can( 'edit_posts' ) ) {
			return '';
		}
		$this->assets->enqueue_style();
		return $this->template->render(
			'editor-note',
			array(
				'tag'      => $tag,
				'block'    => '',
				'problems' => $problems,
				'blocks'   => $blocks,
			)
		);
	}

	public function nothing_found( string $tag ): string {
		return $this->box( $tag, array( __( 'The store has no visible product that matches all of these conditions. Remove one of them, or check in BigCommerce that the products are visible and assigned to this channel.', 'storebridge' ) ) );
	}

	/**
	 * Which of the asked products the store does not have.
	 *
	 * @param list<string> $missing Ids or skus.
	 * @param string       $tag     The shortcode's name.
	 */
	public function missing( array $missing, string $tag ): string {
		/* translators: %s: ids or SKUs, separated by commas. */
		return $this->box( $tag, array( sprintf( __( 'The store has no visible product for: %s. Check the spelling, and that the product is visible on this channel.', 'storebridge' ), implode( ', ', $missing ) ) ), false );
	}

	/**
	 * A failed question. An outage is told to visitors too, in a page no cache may keep; an unknown product or category is the editor's to mend.
	 *
	 * @param \WP_Error   $error What went wrong.
	 * @param string      $tag   The shortcode's name.
	 * @param list<Input> $kept  What was sent, to be sent again.
	 */
	public function failure( \WP_Error $error, string $tag, array $kept = array() ): string {
		if ( Failure::is_outage( $error ) ) {
			$this->no_store->declare();
			$this->assets->enqueue_style();
			return $this->template->render( 'failure-inline', Failure::view( $error, $kept ) );
		}
		$words = 'not_found' === $error->get_error_code()
			? __( 'The store has nothing with that ID, SKU, path or name, or it is not visible on this channel.', 'storebridge' )
			: __( 'The sidecar did not accept these conditions.', 'storebridge' );
		return $this->box( $tag, array_values( array_filter( array( $words, $error->get_error_message() ) ) ) );
	}
}
