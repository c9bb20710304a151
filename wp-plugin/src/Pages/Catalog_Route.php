<?php
/**
 * The addresses of the catalogue's pages, and which of them one asks for.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Catalog\Listing_Url;
use Storebridge\Catalog\Product_Url;
use Storebridge\Feature;
use Storebridge\Predecessor\Old_Types;
use Storebridge\Predecessor\Traces;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

final class Catalog_Route implements Feature {
	private const RULES = array(
		'^' . Product_Url::BASE . '/(?!page/|feed/?$)(.+?)/?$' => 'index.php?' . Product_Url::QUERY_VAR . '=$matches[1]',
		'^(' . Listing_Url::ALL . '|(?:' . Listing_Url::CATEGORIES . '|' . Listing_Url::BRANDS . ')/(?!feed/?$).+?)/?$' => 'index.php?' . Listing_Url::QUERY_VAR . '=$matches[1]',
	);

	/**
	 * What stands before each query variable in a pretty address.
	 */
	private const FOLDERS = array(
		Product_Url::QUERY_VAR => Product_Url::BASE . '/',
		Listing_Url::QUERY_VAR => '',
	);

	public function __construct( private readonly Settings $settings, private readonly Old_Types $types ) {}

	public function boot(): void {
		// Once it is known what else the site has at such addresses.
		add_action( 'init', array( $this, 'add_rules' ), Old_Types::LATE + 1 );
		add_action( 'wp_loaded', array( $this, 'flush_when_changed' ) );
		add_filter( 'query_vars', array( $this, 'add_query_vars' ) );
		add_filter( 'request', array( $this, 'prefer_a_page' ) );
	}

	public function add_rules(): void {
		foreach ( $this->is_answering() ? self::RULES : array() as $rule => $target ) {
			add_rewrite_rule( $rule, $target, 'top' );
		}
	}

	/**
	 * Activation in bulk, on a new site of a network or by copying a database leaves rules without ours; set-up, and the end
	 * of the plugin before this one, bring them.
	 */
	public function flush_when_changed(): void {
		$rules = get_option( 'rewrite_rules' );
		if ( ! is_array( $rules ) || array() === $rules ) {
			return;
		}
		$there = count( array_intersect_key( self::RULES, $rules ) );
		if ( ( $this->is_answering() ? count( self::RULES ) : 0 ) !== $there ) {
			flush_rewrite_rules( false );
		}
	}

	/**
	 * Before there is a sidecar there is nothing to answer with, and while the plugin before this one runs, such addresses are its own.
	 */
	private function is_answering(): bool {
		return '' !== $this->settings->sidecar_url() && ( $this->types->are_ours() || ! post_type_exists( Traces::PRODUCT ) );
	}

	/**
	 * Lets WordPress read them from the rules and from a plain query.
	 *
	 * @param list<string> $names The names there are.
	 * @return list<string>
	 */
	public function add_query_vars( array $names ): array {
		return array( ...$names, ...array_keys( self::FOLDERS ) );
	}

	/**
	 * What the site itself has at that address keeps it. Of ours nothing else is left in the query: "page" and
	 * others mean something to WordPress that no page of ours has.
	 *
	 * @param array<string, mixed> $query What the address means so far.
	 * @return array<string, mixed>
	 */
	public function prefer_a_page( array $query ): array {
		foreach ( self::FOLDERS as $name => $folder ) {
			$asked = $query[ $name ] ?? null;
			if ( null !== $asked ) {
				$asked = is_string( $asked ) ? trim( $asked, '/' ) : '';
				unset( $query[ $name ] );
				$own = '' === $asked ? null : Own_Content::at( $folder . $asked );
				return null === $own ? array( $name => $asked ) : $query + $own;
			}
		}
		return $query;
	}

	/**
	 * What a query asks for, or null when that is no page of ours.
	 *
	 * @param \WP_Query $query WordPress's.
	 * @param string    $name  One of our query variables.
	 */
	public static function asked( \WP_Query $query, string $name ): ?string {
		$asked = $query->query[ $name ] ?? null;
		return $query->is_main_query() && is_string( $asked ) ? $asked : null;
	}

	/**
	 * An address without our own query variables.
	 *
	 * @param string $url An address, or a query.
	 */
	public static function without_ours( string $url ): string {
		return remove_query_arg( array_keys( self::FOLDERS ), $url );
	}
}
