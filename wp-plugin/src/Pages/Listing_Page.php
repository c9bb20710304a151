<?php
/**
 * The page of a category, of a brand, of the whole catalogue, or of a search.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Assets;
use Storebridge\Catalog\Listing_Choice;
use Storebridge\Catalog\Listing_Input;
use Storebridge\Catalog\Listing_Query;
use Storebridge\Catalog\Listing_Url;
use Storebridge\Catalog\Lookup;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Listing;
use Storebridge\Views\Listing_Subject;

defined( 'ABSPATH' ) || exit;

final class Listing_Page implements Page_Kind {
	/**
	 * The catalogue's question; empty while there is none to ask.
	 *
	 * @var array<string, mixed>
	 */
	private array $query = array();

	/**
	 * What the visitor wants of the list.
	 *
	 * @var Listing_Choice
	 */
	private Listing_Choice $choice;

	public function __construct( private readonly Lookup $lookup, private readonly Listing $listing, private readonly Assets $assets ) {
		$this->choice = new Listing_Choice();
	}

	public function name(): string {
		return 'listing';
	}

	public function find( \WP_Query $query ): bool {
		$asked = Catalog_Route::asked( $query, Listing_Url::QUERY_VAR );
		if ( null === $asked ) {
			return false;
		}
		$paths = Listing_Url::candidates( $asked );
		if ( array() !== $paths || Listing_Url::is_all( $asked ) ) {
			// phpcs:ignore WordPress.Security.NonceVerification -- an address to read, which changes nothing.
			$this->choice = Listing_Input::read( wp_unslash( $_GET ) );
			$this->query  = Listing_Query::of( $paths, $this->choice );
			$this->lookup->need( $this->query );
		}
		return true;
	}

	public function head(): Head|\WP_Error {
		if ( array() === $this->query ) {
			return new \WP_Error( 'not_found' );
		}
		return $this->lookup->answer( $this->query, fn( Answer $listing ): Head => self::read( $listing, $this->choice ) );
	}

	public function enqueue(): void {
		$this->assets->enqueue_listing();
	}

	public function render(): string {
		return $this->listing->render( $this->query, $this->choice );
	}

	/**
	 * What the head and the address need. Each page of the plain list is its own; what is sorted, filtered or
	 * searched for is for people, and search engines are led to the plain list.
	 *
	 * @param Answer         $listing The sidecar's.
	 * @param Listing_Choice $choice  What is wanted of the list.
	 */
	private static function read( Answer $listing, Listing_Choice $choice ): Head {
		$subject  = Listing_Subject::read( $listing->child_or_null( 'subject' ), $choice->term );
		$page     = $listing->int( 'page' );
		$is_plain = '' === $choice->sort && array() === $choice->filters;
		$plain    = new Listing_Choice( $choice->term );
		$turn     = static fn( int $to ): string => $to < 1 || $to > $listing->int( 'pages' ) ? '' : $choice->on_page( $to )->url( $subject['url'] );
		return new Head(
			name: $subject['name'],
			url: $subject['url'],
			canonical: $plain->on_page( $is_plain ? $page : 1 )->url( $subject['url'] ),
			title: self::title( '' === $subject['title'] ? $subject['name'] : $subject['title'], $page ),
			description: $subject['summary'],
			is_indexed: $is_plain && '' === $choice->term,
			previous: $turn( $page - 1 ),
			next: $turn( $page + 1 ),
		);
	}

	private static function title( string $name, int $page ): string {
		/* translators: 1: what the list shows, 2: a page's number. */
		return $page > 1 ? sprintf( __( '%1$s – page %2$s', 'storebridge' ), $name, number_format_i18n( $page ) ) : $name;
	}
}
