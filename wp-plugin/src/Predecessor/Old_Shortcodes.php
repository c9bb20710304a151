<?php
/**
 * The predecessor's shortcodes, where nobody else has registered them: shown by our own views.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Assets;
use Storebridge\Feature;
use Storebridge\Pages\Page_Contents;
use Storebridge\Shortcodes\Catalog_Shortcode;
use Storebridge\Views\Editor_Note;

defined( 'ABSPATH' ) || exit;

final class Old_Shortcodes implements Feature {
	/**
	 * The catalogue's, and what tells editors.
	 *
	 * @param list<Catalog_Shortcode> $catalog  What they show of the catalogue.
	 * @param Page_Contents           $contents What the page holds.
	 * @param Assets                  $assets   For a stylesheet in the head.
	 * @param Editor_Note             $note     Says what differs.
	 */
	public function __construct( private readonly array $catalog, private readonly Page_Contents $contents, private readonly Assets $assets, private readonly Editor_Note $note ) {}

	public function boot(): void {
		add_action( 'init', array( $this, 'register' ), Old_Types::LATE );
		add_action( 'wp_enqueue_scripts', array( $this, 'enqueue_in_head' ) );
	}

	public function register(): void {
		foreach ( Old_Tags::all() as $tag ) {
			if ( ! shortcode_exists( $tag ) ) {
				add_shortcode( $tag, array( $this, 'render' ) );
			}
		}
	}

	/**
	 * What one of them shows.
	 *
	 * @param mixed  $written Its attributes.
	 * @param mixed  $content What it stands around; it shows none of it.
	 * @param string $tag     Its name.
	 */
	public function render( mixed $written, mixed $content = '', string $tag = '' ): string {
		foreach ( $this->catalog as $shortcode ) {
			if ( $tag === $shortcode->tag() ) {
				return $shortcode->render( $written );
			}
		}
		return $this->without_effect( $tag, $written ) . $this->same( Old_Tags::SAME[ $tag ] ?? '' );
	}

	/**
	 * A classic theme prints its head before its content.
	 */
	public function enqueue_in_head(): void {
		foreach ( is_singular() ? $this->contents->shortcodes() : array() as $found ) {
			foreach ( $this->catalog as $shortcode ) {
				$query = $found['tag'] === $shortcode->tag() ? $shortcode->query( $found['attributes'] ) : null;
				if ( 'product' === ( $query['kind'] ?? '' ) ) {
					$this->assets->enqueue_product_style();
				}
			}
		}
	}

	/**
	 * What one of ours shows.
	 *
	 * @param string $ours Its name.
	 */
	private function same( string $ours ): string {
		global $shortcode_tags;
		$callback = is_array( $shortcode_tags ) ? $shortcode_tags[ $ours ] ?? null : null;
		$html     = is_callable( $callback ) ? $callback( '', '', $ours ) : '';
		return is_string( $html ) ? $html : '';
	}

	private function without_effect( string $tag, mixed $written ): string {
		$names = is_array( $written ) ? array_filter( array_keys( $written ), 'is_string' ) : array();
		/* translators: %s: list of attribute names. */
		return array() === $names ? '' : $this->note->box( $tag, array( sprintf( __( 'These attributes do nothing here: %s. How many stand on a page is the same everywhere.', 'storebridge' ), implode( ', ', $names ) ) ), false );
	}
}
