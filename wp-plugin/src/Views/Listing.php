<?php
/**
 * A page of a list: its subject, the filters, the products, and the way to the rest.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Listing_Choice;
use Storebridge\Catalog\Listing_Query;
use Storebridge\Catalog\Listing_Url;
use Storebridge\Catalog\Lookup;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/listing.php.
 *
 * @phpstan-import-type CardView from Product_Card
 * @phpstan-import-type FacetView from Facets
 * @phpstan-import-type ChosenView from Chosen_Filters
 * @phpstan-import-type PagerView from Pager
 * @phpstan-import-type SubjectView from Listing_Subject
 * @phpstan-type ListingView array{
 *     subject: SubjectView,
 *     is_page: bool,
 *     region: string,
 *     term: string,
 *     count: int,
 *     cards: list<CardView>,
 *     facets: list<FacetView>,
 *     chosen: list<ChosenView>,
 *     clear_url: string,
 *     all_url: string,
 *     sorts: list<array{value: string, label: string, chosen: bool}>,
 *     hidden: list<array{name: string, value: string}>,
 *     pager: PagerView,
 *     search: array{action: string, term: string, hidden: list<array{name: string, value: string}>},
 * }
 */
final class Listing {
	public function __construct( private readonly Lookup $lookup, private readonly Template $template, private readonly Editor_Note $note, private readonly Quick_View $quick ) {}

	/**
	 * The list's HTML.
	 *
	 * @param array<string, mixed> $query      The catalogue's question.
	 * @param Listing_Choice       $choice     What is wanted of the list.
	 * @param string               $here       The page of the site's own that it stands on, whose address it keeps; "" on its own page.
	 * @param bool|null            $quick_view Whether its cards offer a quick view; null for what the settings say.
	 */
	public function render( array $query, Listing_Choice $choice, string $here = '', ?bool $quick_view = null ): string {
		$view = $this->lookup->answer( $query, static fn( Answer $listing ): array => self::read( $listing, $choice, $here ) );
		return $view instanceof \WP_Error ? $this->note->failure( $view, 'storebridge_listing' ) : $this->template->render( 'listing', array( 'quick_view' => $this->quick->offer( $quick_view ) ) + $view );
	}

	/**
	 * Makes the sidecar's listing ours.
	 *
	 * @param Answer         $listing The sidecar's.
	 * @param Listing_Choice $choice  What is wanted of the list.
	 * @param string         $here    The page it stands on; "" on its own.
	 * @return ListingView
	 */
	public static function read( Answer $listing, Listing_Choice $choice, string $here = '' ): array {
		// What the store has not filtered by is nothing that could be undone.
		$choice  = Listing_Query::applied( $choice, $listing->flag( 'isFilterable' ) ? $listing->child( 'applied' )->all() : array() );
		$subject = Listing_Subject::read( $listing->child_or_null( 'subject' ), $choice->term );
		$subject = '' === $here ? $subject : array( 'url' => $here ) + $subject;
		$base    = Currency::carry( $subject['url'] );
		$facets  = ( new Facets( $choice, $base ) )->read( $listing->children( 'facets' ) );
		$without = $choice->filtered( array() );
		return array(
			'subject'   => $subject,
			'is_page'   => '' === $here,
			// The same on every page of the list, whatever else stands there: by it the router knows what to replace.
			'region'    => wp_unique_prefixed_id( 'storebridge-listing-' ),
			'term'      => $choice->term,
			'count'     => $listing->int( 'total' ),
			'cards'     => Product_Card::read_all( $listing->children( 'items' ) ),
			'facets'    => $facets,
			'chosen'    => ( new Chosen_Filters( $choice, $facets, $base ) )->read(),
			'clear_url' => $without->url( $base ),
			'all_url'   => Currency::carry( Listing_Url::all() ),
			'sorts'     => Sort_Menu::read( $listing->texts( 'sorts' ), $listing->text( 'sort' ) ),
			'hidden'    => self::hidden( $choice, $facets, $base ),
			'pager'     => Pager::read( $choice, $base, $listing->int( 'page' ), $listing->int( 'pages' ) ),
			'search'    => Search_Form::read( $choice->term, $here ),
		);
	}

	/**
	 * What the form must keep that no field of it shows: words, categories, and filters that have no facet.
	 *
	 * @param Listing_Choice  $choice What is wanted of the list.
	 * @param list<FacetView> $facets What is offered.
	 * @param string          $base   The list's own address.
	 * @return list<array{name: string, value: string}>
	 */
	private static function hidden( Listing_Choice $choice, array $facets, string $base ): array {
		$shown = array( 'sort' );
		foreach ( $facets as $facet ) {
			$links = 'facet-links' === $facet['template'];
			$shown = array( ...$shown, ...( $links ? array() : array_column( $facet['values'], 'field' ) ), ...( 'facet-price' === $facet['template'] ? array( 'min_price', 'max_price' ) : array() ) );
		}
		$kept = array_filter( $choice->on_page( 1 )->fields(), static fn( array $field ): bool => ! in_array( $field['name'], $shown, true ) );
		return array( ...Search_Form::query_of( $base ), ...array_values( $kept ) );
	}
}
