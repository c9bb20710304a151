<?php
/**
 * The page of a category, of a brand, of the whole catalogue, or of a search.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Assets;
use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Listing_Choice;
use Storebridge\Catalog\Listing_Input;
use Storebridge\Catalog\Listing_Query;
use Storebridge\Catalog\Listing_Url;
use Storebridge\Catalog\Lookup;
use Storebridge\Seo\Excerpt;
use Storebridge\Seo\List_Schema;
use Storebridge\Seo\Shared_Picture;
use Storebridge\Sidecar\Answer;
use Storebridge\Views\Listing;
use Storebridge\Views\Listing_Subject;

defined( 'ABSPATH' ) || exit;

/**
 * Told to search engines as one page of one plain list.
 *
 * @phpstan-import-type SharedPicture from Shared_Picture
 */
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
		$is_plain = '' === $choice->sort && array() === $choice->filters && '' === $choice->term && '' === Currency::asked();
		$turn     = static fn( int $to ): string => $to < 1 || $to > $listing->int( 'pages' ) ? '' : $choice->on_page( $to )->url( $subject['url'] );
		$url      = ( new Listing_Choice() )->on_page( $is_plain ? $page : 1 )->url( $subject['url'] );
		return new Head(
			name: $subject['name'],
			url: $subject['url'],
			canonical: $url,
			title: self::title( '' === $subject['title'] ? $subject['name'] : $subject['title'], $page ),
			description: Excerpt::of( $subject['summary'] ),
			is_indexed: $is_plain,
			previous: $turn( $page - 1 ),
			next: $turn( $page + 1 ),
			image: self::image( $listing ),
			schema: $is_plain ? array( ...List_Schema::products( $listing, $url ), ...List_Schema::way( $subject['breadcrumbs'], $url ) ) : array(),
		);
	}

	/**
	 * The category's own, else its first product's.
	 *
	 * @param Answer $listing The sidecar's.
	 * @return SharedPicture|null
	 */
	private static function image( Answer $listing ): ?array {
		$own   = Shared_Picture::read( $listing->child_or_null( 'subject' )?->child_or_null( 'image' ) );
		$first = $listing->children( 'items' )[0] ?? null;
		return $own ?? Shared_Picture::read( $first?->child_or_null( 'image' ) );
	}

	private static function title( string $name, int $page ): string {
		/* translators: 1: what the list shows, 2: a page's number. */
		return $page > 1 ? sprintf( __( '%1$s – page %2$s', 'storebridge' ), $name, number_format_i18n( $page ) ) : $name;
	}
}
