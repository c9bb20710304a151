<?php
/**
 * A page that is in no database, shown by the theme like any other. Until just before the theme begins it is only
 * promised, so that all that the page will ask of the catalogue can be asked at once.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Assets;
use Storebridge\Feature;
use Storebridge\Http\Server;
use Storebridge\Template;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

final class Virtual_Page implements Feature {
	/**
	 * The kind of the page being shown.
	 *
	 * @var Page_Kind|null
	 */
	private ?Page_Kind $kind = null;

	/**
	 * The kinds there are.
	 *
	 * @param list<Page_Kind> $kinds    Of pages.
	 * @param Page_Record     $record   Stands in for what WordPress would read.
	 * @param Template        $template For an outage's words.
	 * @param Assets          $assets   For their looks.
	 */
	public function __construct(
		private readonly array $kinds,
		private readonly Page_Record $record,
		private readonly Template $template,
		private readonly Assets $assets,
	) {}

	public function boot(): void {
		add_action( 'parse_query', array( $this, 'find' ) );
		add_filter( 'posts_pre_query', array( $this, 'put_into_query' ), 10, 2 );
		add_filter( 'redirect_canonical', array( $this, 'keep_address' ) );
		add_filter( 'do_redirect_guess_404_permalink', array( $this, 'keep_address' ) );
		// After a form's own redirect (1) and the cart (2), which may need nothing of the catalogue.
		add_action( 'template_redirect', array( $this, 'show' ), 3 );
	}

	public function find( \WP_Query $query ): void {
		if ( is_admin() || ! $query->is_main_query() ) {
			return;
		}
		foreach ( $this->kinds as $kind ) {
			if ( $kind->find( $query ) ) {
				$this->kind         = $kind;
				$query->is_home     = false;
				$query->is_page     = true;
				$query->is_singular = true;
				$query->set( 'cache_results', false );
				return;
			}
		}
	}

	/**
	 * The page's one post.
	 *
	 * @param mixed     $posts Another plugin's, or null.
	 * @param \WP_Query $query WordPress's.
	 */
	public function put_into_query( mixed $posts, \WP_Query $query ): mixed {
		return null !== $this->kind && $query->is_main_query() ? array( $this->record->post( $this->kind->name() ) ) : $posts;
	}

	/**
	 * WordPress's guesses at a better address know nothing of the catalogue.
	 *
	 * @param mixed $redirect Where WordPress would go.
	 */
	public function keep_address( mixed $redirect ): mixed {
		return null === $this->kind ? $redirect : false;
	}

	/**
	 * Decides what the address shows: the page, another address, that there is none, or that nobody can say.
	 */
	public function show(): void {
		$kind = $this->kind;
		if ( null === $kind ) {
			return;
		}
		$head = $kind->head();
		if ( $head instanceof Head ) {
			$this->redirect_to( $head->url );
			$this->record->fill( $kind->name(), $head, array( $kind, 'render' ) );
			add_action( 'wp_enqueue_scripts', array( $kind, 'enqueue' ) );
			return;
		}
		if ( 'moved' === $head->get_error_code() ) {
			$this->redirect_to( Moved::url( $head ) );
		}
		if ( Failure::is_outage( $head ) ) {
			$this->show_outage( $kind->name(), $head );
		} else {
			$this->record->remove();
		}
	}

	private function show_outage( string $kind, \WP_Error $error ): void {
		nocache_headers();
		Failure::send_status( $error );
		add_action( 'wp_enqueue_scripts', array( $this->assets, 'enqueue_style' ) );
		$render = fn(): string => $this->template->render( 'failure', Failure::view( $error ) );
		$this->record->fill( $kind, new Head( name: __( 'Not available right now', 'storebridge' ), url: '', canonical: '', is_indexed: false ), $render );
	}

	/**
	 * Leads to the one right address, when another led here; what else was asked goes along.
	 *
	 * @param string $url The right one, or "".
	 */
	private function redirect_to( string $url ): void {
		list( $path, $query ) = explode( '?', Server::request_uri() . '?', 3 );
		if ( '' === $url || Server::is_post() || self::is_here( $url, $path, $query ) ) {
			return;
		}
		if ( str_starts_with( $url, home_url( '/' ) ) ) {
			$rest = ltrim( Catalog_Route::without_ours( "?$query" ), '?' );
			wp_safe_redirect( $url . ( '' === $rest ? '' : ( str_contains( $url, '?' ) ? '&' : '?' ) . $rest ), 301, 'Storebridge' );
		} else {
			// phpcs:ignore WordPress.Security.SafeRedirect -- the store's owner sends this path to a site of their choice.
			wp_redirect( $url, 301, 'Storebridge' );
		}
		exit;
	}

	/**
	 * Whether an address is the one being shown. Sites without pretty addresses name all pages in the query.
	 *
	 * @param string $url   A whole address.
	 * @param string $path  The path being shown.
	 * @param string $query Its query.
	 */
	private static function is_here( string $url, string $path, string $query ): bool {
		wp_parse_str( $query, $sent );
		wp_parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $wanted );
		foreach ( $wanted as $name => $value ) {
			if ( ! is_string( $value ) || ! is_string( $sent[ $name ] ?? null ) || trim( $value, '/' ) !== trim( $sent[ $name ], '/' ) ) {
				return false;
			}
		}
		return str_starts_with( $url, home_url( '/' ) )
			&& ( rawurldecode( (string) wp_parse_url( $url, PHP_URL_PATH ) ) === rawurldecode( $path ) || str_contains( $path, '/index.php' ) );
	}
}
