<?php
/**
 * The [storebridge_listing] shortcode: a list with filters, orders and pages, on a page of the site's own.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Shortcodes;

use Storebridge\Assets;
use Storebridge\Catalog\Listing_Choice;
use Storebridge\Catalog\Listing_Input;
use Storebridge\Catalog\Listing_Query;
use Storebridge\Http\Server;
use Storebridge\Views\Editor_Note;
use Storebridge\Views\Listing as Listing_View;

defined( 'ABSPATH' ) || exit;

final class Listing implements Catalog_Shortcode {
	public const TAG  = 'storebridge_listing';
	public const TURN = 'list_page';

	private const KNOWN = array( 'category', 'brand', 'search', 'quick_view' );

	public function __construct( private readonly Listing_View $view, private readonly Editor_Note $note, private readonly Assets $assets ) {}

	public function tag(): string {
		return self::TAG;
	}

	public function query( mixed $written ): ?array {
		$attributes = new Attributes( $written, self::KNOWN );
		$query      = self::read( $attributes );
		return array() === $attributes->problems() ? $query : null;
	}

	public function is_kept(): bool {
		return ! self::is_another_view();
	}

	/**
	 * Whether the address asks for other than the list as it begins: filtered, sorted or turned.
	 */
	public static function is_another_view(): bool {
		return array() !== self::choice( '' )->fields();
	}

	public function render( mixed $written ): string {
		$attributes = new Attributes( $written, self::KNOWN );
		$query      = self::read( $attributes );
		$quick_view = $attributes->has( 'quick_view' ) ? $attributes->flag( 'quick_view' ) : null;
		if ( array() !== $attributes->problems() ) {
			return $this->note->box( $this->tag(), $attributes->problems() );
		}
		$this->assets->enqueue_listing();
		return $this->view->render( $query, self::choice( $attributes->text( 'search' ) ), self::here(), $quick_view );
	}

	/**
	 * The question, noting what is wrong with it.
	 *
	 * @param Attributes $attributes As written.
	 * @return array<string, mixed>
	 */
	private static function read( Attributes $attributes ): array {
		$of = array_filter(
			array(
				'category' => $attributes->text( 'category' ),
				'brand'    => $attributes->text( 'brand' ),
			)
		);
		if ( count( $of ) > 1 ) {
			$attributes->complain( __( 'A list shows one category or one brand. Name one of them, and let visitors filter by the other.', 'storebridge' ) );
		}
		return Listing_Query::of( array(), self::choice( $attributes->text( 'search' ) ) ) + $of;
	}

	/**
	 * What the visitor wants of it. Words that the editor wrote stay.
	 *
	 * @param string $term The editor's.
	 */
	private static function choice( string $term ): Listing_Choice {
		// phpcs:ignore WordPress.Security.NonceVerification -- an address to read, which changes nothing.
		$sent = wp_unslash( $_GET );
		return Listing_Input::read( ( '' === $term ? array() : array( 'q' => $term ) ) + $sent, self::TURN );
	}

	private static function here(): string {
		$permalink = is_singular() ? get_permalink( get_queried_object_id() ) : false;
		return is_string( $permalink ) ? $permalink : home_url( (string) strtok( Server::request_uri(), '?' ) );
	}
}
