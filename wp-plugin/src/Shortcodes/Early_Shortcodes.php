<?php
/**
 * Shortcodes of a shopper's own: made before the page is printed, while a status and a cookie can still be sent, and never
 * for feeds, the REST API or the block editor's previews.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Http\No_Store;
use Storebridge\Pages\Page_Contents;
use Storebridge\Views\Editor_Note;

defined( 'ABSPATH' ) || exit;

/**
 * Each feature that has some makes one of these.
 *
 * @phpstan-type Render \Closure(string): string
 */
final class Early_Shortcodes {
	/**
	 * What was rendered before the page began, by shortcode.
	 *
	 * @var array<string, string>
	 */
	private array $ready = array();

	public function __construct(
		private readonly Page_Contents $contents,
		private readonly Editor_Note $note,
		private readonly No_Store $no_store,
	) {}

	/**
	 * Has them shown, once forms are done.
	 *
	 * @param non-empty-list<non-empty-string> $tags      Their names.
	 * @param Render                           $render    Shows one by its name.
	 * @param \Closure(): string               $elsewhere Shows the way to it, where the page had begun as one that caches may keep.
	 * @param string                           $referrer  What the page may tell others of its address; "" for as usual.
	 */
	public function boot( array $tags, \Closure $render, \Closure $elsewhere, string $referrer = '' ): void {
		foreach ( $tags as $tag ) {
			add_shortcode( $tag, fn( mixed $written ): string => $this->show( $tag, $written, $render, $elsewhere ) );
		}
		add_action( 'template_redirect', fn() => $this->prepare( $tags, $render, $referrer ), 3 );
	}

	/**
	 * Makes those that are on the page.
	 *
	 * @param non-empty-list<non-empty-string> $tags     Their names.
	 * @param Render                           $render   Shows one.
	 * @param string                           $referrer The page's policy.
	 */
	private function prepare( array $tags, \Closure $render, string $referrer ): void {
		if ( ! is_singular() ) {
			return;
		}
		foreach ( array_intersect( $tags, array_column( $this->contents->shortcodes(), 'tag' ) ) as $tag ) {
			$this->no_store->declare();
			if ( '' !== $referrer && ! headers_sent() ) {
				header( "Referrer-Policy: $referrer" );
			}
			$this->ready[ $tag ] = $render( $tag );
		}
	}

	/**
	 * One of them, in its place.
	 *
	 * @param string             $tag       Its name.
	 * @param mixed              $written   Its attributes.
	 * @param Render             $render    Shows it.
	 * @param \Closure(): string $elsewhere Shows the way to it.
	 */
	private function show( string $tag, mixed $written, \Closure $render, \Closure $elsewhere ): string {
		if ( is_admin() || is_feed() || wp_is_serving_rest_request() ) {
			return '';
		}
		$this->no_store->declare();
		if ( ! $this->no_store->is_said() ) {
			return $elsewhere();
		}
		return $this->note->box( $tag, ( new Attributes( $written, array() ) )->problems(), false ) . ( $this->ready[ $tag ] ?? $render( $tag ) );
	}
}
