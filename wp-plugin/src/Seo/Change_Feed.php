<?php
/**
 * An Atom feed of products that are new or were changed, with the days of it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

use Storebridge\Catalog\Product_Url;
use Storebridge\Feature;
use Storebridge\Http\Server;
use Storebridge\Sidecar\Answer;
use Storebridge\Sidecar\Client;
use Storebridge\Sidecar\Request;
use Storebridge\Template;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/change-feed.php; days are RFC 3339.
 *
 * @phpstan-type EntryView array{id: string, name: string, url: string, brand: string, summary: string, image: string, created: string, changed: string}
 */
final class Change_Feed implements Feature {
	private const QUERY_VAR = 'storebridge_feed';
	private const PATH      = Product_Url::BASE . '/feed/';
	private const RULE      = '^' . Product_Url::BASE . '/feed/?$';
	private const LIMIT     = 25;

	public function __construct( private readonly Client $client, private readonly Template $template ) {}

	public function boot(): void {
		add_action( 'init', array( $this, 'add_rule' ) );
		add_action( 'wp_loaded', array( $this, 'flush_when_missing' ) );
		add_filter( 'query_vars', static fn( array $names ): array => array( ...$names, self::QUERY_VAR ) );
		add_action( 'parse_request', array( $this, 'answer' ) );
	}

	public static function url(): string {
		return '' === get_option( 'permalink_structure' ) ? add_query_arg( self::QUERY_VAR, 'changes', home_url( '/' ) ) : home_url( '/' . self::PATH );
	}

	public function add_rule(): void {
		add_rewrite_rule( self::RULE, 'index.php?' . self::QUERY_VAR . '=changes', 'top' );
	}

	/**
	 * A site that was updated has rules without ours.
	 */
	public function flush_when_missing(): void {
		$rules = get_option( 'rewrite_rules' );
		if ( is_array( $rules ) && array() !== $rules && ! isset( $rules[ self::RULE ] ) ) {
			flush_rewrite_rules( false );
		}
	}

	/**
	 * Before WordPress asks its database for posts. A page of the site's own at "products" keeps its feed.
	 *
	 * @param \WP $wp WordPress's reading of the address.
	 */
	public function answer( \WP $wp ): void {
		if ( ! isset( $wp->query_vars[ self::QUERY_VAR ] ) ) {
			return;
		}
		$own = '' === $wp->matched_rule || null === $wp->matched_rule ? null : get_page_by_path( Product_Url::BASE );
		if ( $own instanceof \WP_Post && 'publish' === $own->post_status ) {
			$wp->query_vars = array(
				'pagename' => Product_Url::BASE,
				'feed'     => 'feed',
			);
			return;
		}
		$entries = $this->client->ask( Request::get( '/v1/catalog/changes?limit=' . self::LIMIT ), array( self::class, 'read' ) );
		if ( $entries instanceof \WP_Error ) {
			$this->send_failure( $entries );
		} else {
			$this->send( $entries );
		}
		exit;
	}

	/**
	 * Makes the sidecar's changes ours.
	 *
	 * @param Answer $changes The sidecar's.
	 * @return list<EntryView>
	 */
	public static function read( Answer $changes ): array {
		return array_map( array( self::class, 'entry' ), $changes->children( 'items' ) );
	}

	/**
	 * One of them. The address may change, and so is no name for it.
	 *
	 * @param Answer $change The sidecar's.
	 * @return EntryView
	 */
	private static function entry( Answer $change ): array {
		$product = $change->child( 'product' );
		return array(
			'id'      => 'tag:' . wp_parse_url( home_url(), PHP_URL_HOST ) . ',2024:storebridge-product-' . $product->int( 'id' ),
			'name'    => $product->text( 'name' ),
			'url'     => Product_Url::to( $product->text( 'path' ) ),
			'brand'   => $product->child_or_null( 'brand' )?->text( 'name' ) ?? '',
			'summary' => Excerpt::of( $product->text_or( 'summary', '' ) ),
			'image'   => Shared_Picture::read( $product->child_or_null( 'image' ) )['url'] ?? '',
			'created' => $change->text( 'createdAt' ),
			'changed' => $change->text( 'changedAt' ),
		);
	}

	/**
	 * A reader that has it all already is told so.
	 *
	 * @param list<EntryView> $entries The latest first.
	 */
	private function send( array $entries ): void {
		$changed = (int) strtotime( $entries[0]['changed'] ?? '' );
		$known   = strtotime( Server::text( 'HTTP_IF_MODIFIED_SINCE' ) );
		header( 'Last-Modified: ' . gmdate( 'D, d M Y H:i:s', $changed ) . ' GMT' );
		if ( false !== $known && $changed > 0 && $known >= $changed ) {
			status_header( 304 );
			return;
		}
		header( 'Content-Type: application/atom+xml; charset=UTF-8' );
		$this->template->show(
			'change-feed',
			array(
				'title'   => get_bloginfo( 'name', 'raw' ),
				'url'     => self::url(),
				'home'    => home_url( '/' ),
				'updated' => gmdate( 'c', $changed ),
				'entries' => $entries,
			)
		);
	}

	private function send_failure( \WP_Error $error ): void {
		nocache_headers();
		Failure::send_status( $error );
		header( 'Content-Type: text/plain; charset=UTF-8' );
		echo esc_html__( 'The shop is not available right now. Please try again later.', 'storebridge' );
	}
}
