<?php
/**
 * The predecessor's addresses, led on to ours: of products by their posts' slugs, of categories and brands, of a chosen
 * variant, and of what it did at /bigcommerce/…. Only where the site has nothing at the address, and only within the site.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Catalog\Chosen_Options;
use Storebridge\Catalog\Product_Url;
use Storebridge\Feature;
use Storebridge\Http\Server;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

final class Old_Addresses implements Feature {
	/**
	 * After the pages of ours (3), which may find that there is none; before WordPress guesses (10).
	 */
	private const WHEN = 4;

	/**
	 * What only the predecessor read in an address.
	 */
	private const MEANT = array( Traces::PRODUCT, Traces::CATEGORY, Traces::BRAND, 'p', 'post_type', 'variant_id', 'sku' );

	public function __construct( private readonly Old_Types $types, private readonly Old_Way $way, private readonly Old_Places $places ) {}

	public function boot(): void {
		add_action( 'template_redirect', array( $this, 'lead_on' ), self::WHEN );
	}

	public function lead_on(): void {
		if ( ! $this->types->are_ours() || Server::is_post() ) {
			return;
		}
		$asked = self::asked();
		$path  = self::path();
		// WordPress shows its front page at an address of words it does not know, such as these.
		if ( is_404() || ( Old_Way::is_action( $path ) && ! is_singular() ) || self::names_a_thing_at_home( $asked ) ) {
			$this->go( $this->way->of( $path, $asked ), Old_Way::is_action( $path ) ? 302 : 301 );
		} elseif ( '' !== get_query_var( Product_Url::QUERY_VAR ) && array() === Chosen_Options::of_request() ) {
			$variant = $this->places->variant( $asked );
			$this->go( is_array( $variant ) && str_contains( $variant['url'], Chosen_Options::NAME ) ? $variant['url'] : '', 302 );
		}
	}

	/**
	 * Leads on. What cannot be known now is no "not found", which search engines would believe.
	 *
	 * @param string|\WP_Error $url    The right address, or "".
	 * @param 301|302          $status For good, or for now.
	 */
	private function go( string|\WP_Error $url, int $status ): void {
		if ( $url instanceof \WP_Error ) {
			nocache_headers();
			Failure::send_status( $url );
		} elseif ( '' !== $url && self::is_elsewhere( $url ) ) {
			$rest = remove_query_arg( self::MEANT, '?' . (string) wp_parse_url( Server::request_uri(), PHP_URL_QUERY ) );
			$rest = ltrim( $rest, '?' );
			wp_safe_redirect( $url . ( '' === $rest ? '' : ( str_contains( $url, '?' ) ? '&' : '?' ) . $rest ), $status, 'Storebridge' );
			exit;
		}
	}

	/**
	 * An address that names a product only in its query shows the site's front page otherwise.
	 *
	 * @param array<string, string> $asked What the address asks.
	 */
	private static function names_a_thing_at_home( array $asked ): bool {
		return '' === self::path() && ( is_home() || is_front_page() )
			&& array() !== array_intersect_key( $asked, array_flip( array( Traces::PRODUCT, Traces::CATEGORY, Traces::BRAND, 'post_type' ) ) );
	}

	/**
	 * Whether it is not where we are: a circle would never end.
	 *
	 * @param string $url A whole address.
	 */
	private static function is_elsewhere( string $url ): bool {
		$here = (string) strtok( Server::request_uri(), '?' );
		return str_contains( $url, '?' ) || untrailingslashit( rawurldecode( (string) wp_parse_url( $url, PHP_URL_PATH ) ) ) !== untrailingslashit( rawurldecode( $here ) );
	}

	/**
	 * The path below the site's own folder, without slashes at its ends.
	 */
	private static function path(): string {
		$home = trailingslashit( (string) wp_parse_url( home_url( '/' ), PHP_URL_PATH ) );
		$path = rawurldecode( (string) strtok( Server::request_uri(), '?#' ) );
		return trim( str_starts_with( $path, $home ) ? substr( $path, strlen( $home ) ) : $path, '/' );
	}

	/**
	 * What of the address only the predecessor read.
	 *
	 * @return array<string, string>
	 */
	private static function asked(): array {
		$asked = array();
		foreach ( self::MEANT as $name ) {
			// phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- an address to read, which changes nothing; looked up, never printed.
			$value = $_GET[ $name ] ?? null;
			if ( is_string( $value ) && '' !== trim( $value ) ) {
				$asked[ $name ] = sanitize_text_field( wp_unslash( $value ) );
			}
		}
		return $asked;
	}
}
