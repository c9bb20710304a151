<?php
/**
 * The address of product pages, and which product it means.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Catalog\Product_Url;
use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Product_Route implements Feature {
	private const RULE = '^' . Product_Url::BASE . '/(?!page/|feed/?$)(.+?)/?$';

	public function boot(): void {
		add_action( 'init', array( $this, 'add_rule' ) );
		add_action( 'wp_loaded', array( $this, 'flush_when_missing' ) );
		add_filter( 'query_vars', array( $this, 'add_query_var' ) );
		add_filter( 'request', array( $this, 'prefer_a_page' ) );
	}

	public function add_rule(): void {
		add_rewrite_rule( self::RULE, 'index.php?' . Product_Url::QUERY_VAR . '=$matches[1]', 'top' );
	}

	/**
	 * Activation in bulk, on a new site of a network or by copying a database leaves rules without ours.
	 */
	public function flush_when_missing(): void {
		$rules = get_option( 'rewrite_rules' );
		if ( is_array( $rules ) && array() !== $rules && ! isset( $rules[ self::RULE ] ) ) {
			flush_rewrite_rules( false );
		}
	}

	/**
	 * Lets WordPress read it from the rule and from a plain query.
	 *
	 * @param list<string> $names The names there are.
	 * @return list<string>
	 */
	public function add_query_var( array $names ): array {
		return array( ...$names, Product_Url::QUERY_VAR );
	}

	/**
	 * A page of the site's own that stands below /products/ keeps its address.
	 *
	 * @param array<string, mixed> $query What the address means so far.
	 * @return array<string, mixed>
	 */
	public function prefer_a_page( array $query ): array {
		$asked = $query[ Product_Url::QUERY_VAR ] ?? null;
		if ( null === $asked ) {
			return $query;
		}
		$asked = is_string( $asked ) ? trim( $asked, '/' ) : '';
		$path  = Product_Url::BASE . "/$asked";
		if ( '' !== $asked && get_page_by_path( $path ) instanceof \WP_Post ) {
			unset( $query[ Product_Url::QUERY_VAR ] );
			return $query + array( 'pagename' => $path );
		}
		return array( Product_Url::QUERY_VAR => $asked );
	}

	/**
	 * What the shown address asks for, or null when it is no product page.
	 *
	 * @param \WP_Query $query WordPress's.
	 */
	public static function asked( \WP_Query $query ): ?string {
		$asked = $query->query[ Product_Url::QUERY_VAR ] ?? null;
		return $query->is_main_query() && is_string( $asked ) ? $asked : null;
	}
}
