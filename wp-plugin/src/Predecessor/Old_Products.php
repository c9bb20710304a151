<?php
/**
 * [bigcommerce_product]: products side by side, or, where it is exactly one, that product itself.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Assets;
use Storebridge\Catalog\Lookup;
use Storebridge\Http\Server;
use Storebridge\Shortcodes\Catalog_Shortcode;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;
use Storebridge\Views\Editor_Note;
use Storebridge\Views\Product;
use Storebridge\Views\Product_Card;
use Storebridge\Views\Quick_View;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/product-shelf.php.
 *
 * @phpstan-import-type CardView from Product_Card
 * @phpstan-type Shelf array{cards: list<CardView>, missing: list<string>, next: string}
 */
final class Old_Products implements Catalog_Shortcode {
	/**
	 * Where in a list to go on, by the list's name.
	 */
	public const PARAMETER = 'storebridge_more';

	public function __construct(
		private readonly Lookup $lookup,
		private readonly Product $product,
		private readonly Template $template,
		private readonly Editor_Note $note,
		private readonly Assets $assets,
		private readonly Quick_View $quick,
	) {}

	public function tag(): string {
		return Old_Tags::PRODUCTS;
	}

	/**
	 * What a visitor's address asks for in addition is not the page's own question.
	 *
	 * @param mixed $written Its attributes.
	 * @return array<string, mixed>|null
	 */
	public function query( mixed $written ): ?array {
		$choice = new Old_Choice( $written );
		$query  = $choice->query();
		return '' === self::after( $choice ) && self::asks( $query ) ? $query : null;
	}

	public function render( mixed $written ): string {
		$choice  = new Old_Choice( $written );
		$query   = $choice->query();
		$remarks = $choice->remarks();
		if ( ! self::asks( $query ) ) {
			return array() === $remarks ? $this->note->nothing_found( $this->tag() ) : $this->note->box( $this->tag(), $remarks );
		}
		return ( array() === $remarks ? '' : $this->note->box( $this->tag(), $remarks, false ) )
			. ( 'product' === $query['kind'] ? $this->product->render( $query, $this->tag() ) : $this->shelf( $choice, $query ) );
	}

	/**
	 * Whether there is anything to ask.
	 *
	 * @param array<string, mixed> $query The catalogue's question.
	 */
	private static function asks( array $query ): bool {
		return array() !== ( $query['ids'] ?? array( 0 ) );
	}

	/**
	 * Several products.
	 *
	 * @param Old_Choice           $choice As written.
	 * @param array<string, mixed> $query  The catalogue's question.
	 */
	private function shelf( Old_Choice $choice, array $query ): string {
		$after = self::after( $choice );
		$found = 'products' === $query['kind']
			? $this->lookup->answer( $query, static fn( Answer $data ): array => self::named( $data, $choice, max( 0, (int) $after ) ) )
			: $this->lookup->answer( $query + array_filter( array( 'after' => $after ) ), array( self::class, 'found' ) );
		if ( $found instanceof \WP_Error ) {
			return $this->note->failure( $found, $this->tag() );
		}
		$note = array() === $found['missing'] ? '' : $this->note->missing( $found['missing'], $this->tag() );
		if ( array() === $found['cards'] ) {
			return '' === $note ? $this->note->nothing_found( $this->tag() ) : $note;
		}
		if ( 1 === count( $found['cards'] ) && '' === $found['next'] . $after ) {
			return $note . $this->product->render(
				array(
					'kind' => 'product',
					'id'   => $found['cards'][0]['id'],
				),
				$this->tag()
			);
		}
		$this->assets->enqueue_grid();
		return $note . $this->template->render(
			'product-shelf',
			array(
				'id'         => self::anchor( $choice ),
				'cards'      => $found['cards'],
				'columns'    => $choice->columns(),
				'quick_view' => $this->quick->offer(),
				'next_url'   => $choice->is_paged() && '' !== $found['next'] ? self::url( $choice, $found['next'] ) : '',
				'first_url'  => '' === $after ? '' : self::url( $choice, '' ),
			)
		);
	}

	/**
	 * What a search finds.
	 *
	 * @param Answer $data The sidecar's.
	 * @return Shelf
	 */
	public static function found( Answer $data ): array {
		return array(
			'cards'   => Product_Card::read_all( $data->children( 'items' ) ),
			'missing' => $data->has( 'missing' ) ? $data->texts( 'missing' ) : array(),
			'next'    => $data->text_or( 'next', '' ),
		);
	}

	/**
	 * Products named one by one: those that stand behind the first so many.
	 *
	 * @param Answer     $data   The sidecar's.
	 * @param Old_Choice $choice As written.
	 * @param int        $behind How many are passed over.
	 * @return Shelf
	 */
	private static function named( Answer $data, Old_Choice $choice, int $behind ): array {
		$cards = Product_Card::read_all( $data->children( 'items' ) );
		if ( '' !== $choice->order() ) {
			$names = array_map( static fn( array $card ): string => strtolower( remove_accents( $card['name'] ) ), $cards );
			array_multisort( $names, 'asc' === $choice->order() ? SORT_ASC : SORT_DESC, SORT_NATURAL, $cards );
		}
		$next = $behind + $choice->per_page();
		return array(
			'cards'   => array_slice( $cards, $behind, $choice->per_page() ),
			'missing' => $data->texts( 'missing' ),
			'next'    => $next < count( $cards ) ? (string) $next : '',
		);
	}

	/**
	 * Where this list goes on, as the address says it.
	 *
	 * @param Old_Choice $choice As written.
	 */
	private static function after( Old_Choice $choice ): string {
		// phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- an address to read, which changes nothing.
		$all   = wp_unslash( $_GET[ self::PARAMETER ] ?? array() );
		$after = is_array( $all ) ? $all[ $choice->name() ] ?? '' : '';
		return is_string( $after ) && 1 === preg_match( '/^[\x21-\x7e]{1,250}$/D', $after ) ? $after : '';
	}

	private static function url( Old_Choice $choice, string $after ): string {
		$url = remove_query_arg( self::PARAMETER, Server::request_uri() );
		return ( '' === $after ? $url : add_query_arg( array( self::PARAMETER => array( $choice->name() => rawurlencode( $after ) ) ), $url ) ) . '#' . self::anchor( $choice );
	}

	private static function anchor( Old_Choice $choice ): string {
		return 'storebridge-shelf-' . $choice->name();
	}
}
