<?php
/**
 * An address that others’ links lead to with a token: never a page of the site's own, never kept, and never told on to anybody.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Forms\Posted;
use Storebridge\Http\No_Store;
use Storebridge\Http\Same_Origin;
use Storebridge\Http\Server;
use Storebridge\Session_Sync\Store_Addresses;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * A link may come from anybody. Where following it could undo what the shopper has, the page asks first: its form brings
 * the token back, and must come from this site.
 */
final class Token_Address {
	/**
	 * Where it is, and what it brings.
	 *
	 * @param string      $path        The address, from the site's own.
	 * @param string      $parameter   What the token is called in a link.
	 * @param string      $field       What it is called in the form.
	 * @param int         $longest     More cannot be one.
	 * @param Same_Origin $same_origin Where the form came from.
	 * @param No_Store    $no_store    Nothing here is kept.
	 */
	public function __construct(
		public readonly string $path,
		private readonly string $parameter,
		private readonly string $field,
		private readonly int $longest,
		private readonly Same_Origin $same_origin,
		private readonly No_Store $no_store,
	) {}

	public function boot(): void {
		add_filter( 'request', array( $this, 'take_address' ) );
	}

	/**
	 * Whoever comes to this address is led to no page of the site's own.
	 *
	 * @param array<string, mixed> $query What the address means so far.
	 * @return array<string, mixed>
	 */
	public function take_address( array $query ): array {
		$path = untrailingslashit( (string) strtok( Server::request_uri(), '?#' ) );
		return Store_Addresses::home_path( $this->path ) === $path ? array( $this->query_var() => '1' ) : $query;
	}

	public function is_asked( \WP_Query $query ): bool {
		return $query->is_main_query() && '1' === ( $query->query[ $this->query_var() ] ?? '' );
	}

	/**
	 * Follows the token, which leads on where all is well; else why not. "confirmation_needed" asks.
	 *
	 * @param \Closure(string): \WP_Error $follow Does it; is given "" where there is no token.
	 */
	public function follow( \Closure $follow ): \WP_Error {
		$this->no_store->declare();
		self::tell_no_referrer( 'no-referrer' );
		$is_foreign = Server::is_post() && ! $this->same_origin->holds();
		$problem    = $is_foreign ? new \WP_Error( 'foreign_form' ) : $follow( $this->token() );
		if ( self::asks( $problem ) ) {
			// Its form says by this where it came from, to browsers that say it in no other way.
			self::tell_no_referrer( 'same-origin' );
		}
		Refusal::send_status( $problem );
		return $problem;
	}

	public static function asks( ?\WP_Error $problem ): bool {
		return null !== $problem && 'confirmation_needed' === $problem->get_error_code();
	}

	public function url(): string {
		return home_url( '/' . $this->path );
	}

	/**
	 * The token, or "".
	 */
	public function token(): string {
		// phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- Same_Origin guards the form; the sidecar judges the token.
		$token = Server::is_post() ? Posted::read()->text( $this->field ) : wp_unslash( $_GET[ $this->parameter ] ?? '' );
		return is_string( $token ) && strlen( $token ) <= $this->longest && 1 === preg_match( '/^[\w.-]+$/D', $token ) ? $token : '';
	}

	private static function tell_no_referrer( string $policy ): void {
		if ( ! headers_sent() ) {
			header( "Referrer-Policy: $policy" );
		}
	}

	private function query_var(): string {
		return 'storebridge_' . str_replace( '-', '_', $this->path );
	}
}
