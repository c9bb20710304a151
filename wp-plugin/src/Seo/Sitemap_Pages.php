<?php
/**
 * How many sitemaps of the shop there are, and what stands on each: the sidecar pages through the store.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

use Storebridge\Catalog\Listing_Url;
use Storebridge\Catalog\Product_Url;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

/**
 * A place is an address, and when what stands there was last changed: "" where the store does not say.
 *
 * @phpstan-type Place array{url: string, changed: string}
 */
final class Sitemap_Pages {
	public const KINDS  = array( 'products', 'categories', 'brands' );
	public const OPTION = 'storebridge_sitemap_pages';

	/**
	 * The numbers of this request.
	 *
	 * @var array<string, int>|null
	 */
	private ?array $counted = null;

	public function __construct( private readonly Client $client ) {}

	/**
	 * How many there are of each kind; in an outage as many as there were, for an index without them would say that
	 * all is gone.
	 *
	 * @return array<string, int>
	 */
	public function counts(): array {
		$this->counted ??= $this->count();
		return $this->counted;
	}

	/**
	 * What stands on one; none on one that is not there. In an outage the answer ends here, as one to ask for again.
	 *
	 * @param string $kind Of self::KINDS.
	 * @param int    $page From 1.
	 * @return list<Place>
	 */
	public function places( string $kind, int $page ): array {
		if ( ! in_array( $kind, self::KINDS, true ) || $page < 1 ) {
			return array();
		}
		$query  = http_build_query(
			array(
				'kind' => $kind,
				'page' => $page,
			)
		);
		$places = $this->client->ask(
			Request::get( "/v1/catalog/sitemap/page?$query" ),
			static fn( Answer $answer ): array => array_map( static fn( Answer $item ): array => self::place( $kind, $item ), $answer->children( 'items' ) )
		);
		if ( ! $places instanceof \WP_Error ) {
			return $places;
		}
		if ( Failure::is_outage( $places ) ) {
			$this->end( $places );
		}
		return array();
	}

	/**
	 * By the sidecar's answer, else by the last one.
	 *
	 * @return array<string, int>
	 */
	private function count(): array {
		$kept   = get_option( self::OPTION );
		$known  = array_map( static fn( string $kind ): int => is_array( $kept ) && is_int( $kept[ $kind ] ?? null ) ? $kept[ $kind ] : 0, array_combine( self::KINDS, self::KINDS ) );
		$counts = $this->client->ask(
			Request::get( '/v1/catalog/sitemap' ),
			static fn( Answer $answer ): array => array_map( static fn( string $kind ): int => $answer->child( 'pages' )->int( $kind ), array_combine( self::KINDS, self::KINDS ) )
		);
		if ( $counts instanceof \WP_Error ) {
			return $known;
		}
		if ( $counts !== $kept ) {
			update_option( self::OPTION, $counts, false );
		}
		return $counts;
	}

	/**
	 * One of the sidecar's, at its address here.
	 *
	 * @param string $kind What it is.
	 * @param Answer $item The sidecar's.
	 * @return Place
	 */
	private static function place( string $kind, Answer $item ): array {
		$path = $item->text( 'path' );
		return array(
			'url'     => match ( $kind ) {
				'products'   => Product_Url::to( $path ),
			'categories' => Listing_Url::category( $path ),
			default      => Listing_Url::brand( $path ),
			},
			'changed' => $item->text_or( 'changedAt', '' ),
		);
	}

	/**
	 * An empty sitemap would be believed; this is asked for again.
	 *
	 * @param \WP_Error $error What went wrong.
	 */
	private function end( \WP_Error $error ): never {
		nocache_headers();
		Failure::send_status( $error );
		header( 'Content-Type: text/plain; charset=UTF-8' );
		echo esc_html__( 'The shop is not available right now. Please try again later.', 'storebridge' );
		exit;
	}
}
