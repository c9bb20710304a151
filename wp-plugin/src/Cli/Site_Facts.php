<?php
/**
 * What this site has of the shop: its pages, and the addresses it answers.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cli;

use Storebridge\Catalog\Listing_Url;
use Storebridge\Catalog\Product_Url;
use Storebridge\Pages\Own_Content;
use Storebridge\Pages\Starter_Pages;
use Storebridge\Session_Sync\Store_Addresses;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

final class Site_Facts {
	/**
	 * Addresses of the catalogue, which WordPress finds by its rules.
	 */
	private const BY_RULE = array(
		Product_Url::BASE       => 'the whole catalogue and its search; below it each product, by the store’s path',
		Listing_Url::CATEGORIES => 'a category',
		Listing_Url::BRANDS     => 'a brand',
	);

	/**
	 * Addresses BigCommerce sends shoppers to. At the first two no page of the site's own can stand.
	 */
	private const BY_STORE = array(
		'session-sync'  => 'back from the store, signed in',
		'cart-recovery' => 'from a reminder of a cart that was left',
		'login'         => 'to the sign-in',
		'logout'        => 'signs out',
		'checkout'      => 'to the checkout',
	);

	public function __construct( private readonly Settings $settings, private readonly Starter_Pages $starter ) {}

	/**
	 * The shop's pages.
	 *
	 * @param bool $creates Whether to make those that are missing first.
	 * @return list<array{page: string, id: string, status: string, url: string, constant: string}>
	 */
	public function pages( bool $creates ): array {
		if ( $creates ) {
			$this->starter->create();
		}
		$rows = array();
		foreach ( Settings::PAGES as $page ) {
			$id     = $this->settings->saved()[ "{$page}_page" ];
			$rows[] = array(
				'page'     => $page,
				'id'       => (string) $id,
				'status'   => 0 === $id ? 'none chosen' : (string) get_post_status( $id ),
				'url'      => $this->settings->page_url( $page ),
				'constant' => $this->settings->lock( "{$page}_page" ),
			);
		}
		return $rows;
	}

	/**
	 * The addresses the shop answers.
	 *
	 * @return list<array{address: string, what: string, state: string}>
	 */
	public function routes(): array {
		$is_plain = '' === get_option( 'permalink_structure' );
		$is_known = str_contains( implode( ' ', array_keys( self::rules() ) ), '^' . Product_Url::BASE . '/' );
		$rows     = array();
		foreach ( self::BY_RULE as $name => $what ) {
			$others = $is_plain ? array() : Own_Content::kinds_in( $name );
			$words  = array() === $others ? $what : "$what; before it, what is there of: " . implode( ', ', $others );
			$rows[] = self::route(
				$name,
				$words,
				match ( true ) {
					self::is_taken( $name, $is_plain ) => 'taken',
					$is_plain                          => 'by query',
					! $is_known                        => 'no rule',
					default                            => array() === $others ? 'ours' : 'shared',
				}
			);
		}
		foreach ( self::BY_STORE as $name => $what ) {
			$own    = in_array( $name, Store_Addresses::NAMES, true ) ? Store_Addresses::own_page( $name ) : 0;
			$rows[] = self::route( $name, $what, $is_plain ? 'needs permalinks' : ( in_array( $own, array( 0, $this->settings->saved()['checkout_page'] ), true ) ? 'ours' : 'taken' ) );
		}
		return $rows;
	}

	/**
	 * Whether a page of the site's own, or the archive of another plugin's type, stands there.
	 *
	 * @param string $name     The address's first part.
	 * @param bool   $is_plain Whether addresses are queries.
	 */
	private static function is_taken( string $name, bool $is_plain ): bool {
		return $is_plain ? Store_Addresses::own_page( $name ) > 0 : null !== Own_Content::at( $name );
	}

	/**
	 * WordPress's rules, made anew where it has none.
	 *
	 * @return array<mixed>
	 */
	private static function rules(): array {
		global $wp_rewrite;
		$rules = $wp_rewrite instanceof \WP_Rewrite ? $wp_rewrite->wp_rewrite_rules() : array();
		return is_array( $rules ) ? $rules : array();
	}

	/**
	 * A row.
	 *
	 * @param string $name  The address's first part.
	 * @param string $what  What is there.
	 * @param string $state Whether it is.
	 * @return array{address: string, what: string, state: string}
	 */
	private static function route( string $name, string $what, string $state ): array {
		return array(
			'address' => home_url( "/$name/" ),
			'what'    => $what,
			'state'   => $state,
		);
	}
}
