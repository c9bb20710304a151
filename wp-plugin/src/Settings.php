<?php
/**
 * Every setting: its default, its wp-config constant, and how it is read.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

defined( 'ABSPATH' ) || exit;

final class Settings {
	public const OPTION       = 'storebridge_settings';
	public const KEY_OPTION   = 'storebridge_key';
	public const GROUP        = 'storebridge';
	public const KEY_MINIMUM  = 32;
	public const URL_CONSTANT = 'STOREBRIDGE_SIDECAR_URL';
	public const KEY_CONSTANT = 'STOREBRIDGE_KEY';

	public const ROAD_CONSTANT = 'STOREBRIDGE_CHECKOUT_ROAD';
	public const ROADS         = array( 'hosted', 'embedded', 'headless' );

	/**
	 * The pages the shop has; each is a setting of that name and "_page".
	 */
	public const PAGES = array( 'shop', 'cart', 'checkout', 'account', 'gifts' );

	/**
	 * Colours of the store's checkout where it is shown within the site, as "#rrggbb"; "" leaves the store's own.
	 */
	public const COLORS = array( 'checkout_background', 'checkout_text', 'checkout_link', 'checkout_button', 'checkout_button_text' );

	private const DEFAULTS = array(
		'sidecar_url'          => '',
		'proxies'              => '',
		'shop_page'            => 0,
		'cart_page'            => 0,
		'checkout_page'        => 0,
		'account_page'         => 0,
		'gifts_page'           => 0,
		'link_users'           => false,
		'count_visits'         => false,
		'buy_now'              => false,
		'search_products'      => true,
		'checkout_road'        => 'hosted',

		'checkout_background'  => '',
		'checkout_text'        => '',
		'checkout_link'        => '',
		'checkout_button'      => '',
		'checkout_button_text' => '',
	);

	/**
	 * The saved settings over the defaults.
	 *
	 * @return array{sidecar_url: string, proxies: string, shop_page: int, cart_page: int, checkout_page: int, account_page: int, gifts_page: int, link_users: bool, count_visits: bool, buy_now: bool, search_products: bool, checkout_road: string, checkout_background: string, checkout_text: string, checkout_link: string, checkout_button: string, checkout_button_text: string}
	 */
	public function saved(): array {
		$saved = get_option( self::OPTION );
		$saved = is_array( $saved ) ? $saved : array();
		$text  = static fn( string $name ): string => is_string( $saved[ $name ] ?? null ) ? $saved[ $name ] : '';
		$page  = static fn( string $name ): int => is_numeric( $saved[ $name ] ?? null ) ? max( 0, (int) $saved[ $name ] ) : 0;
		return array(
			'sidecar_url'          => $text( 'sidecar_url' ),
			'proxies'              => $text( 'proxies' ),
			'shop_page'            => $page( 'shop_page' ),
			'cart_page'            => $page( 'cart_page' ),
			'checkout_page'        => $page( 'checkout_page' ),
			'account_page'         => $page( 'account_page' ),
			'gifts_page'           => $page( 'gifts_page' ),
			'link_users'           => (bool) ( $saved['link_users'] ?? false ),
			'count_visits'         => (bool) ( $saved['count_visits'] ?? false ),
			'buy_now'              => (bool) ( $saved['buy_now'] ?? false ),
			'search_products'      => (bool) ( $saved['search_products'] ?? true ),
			'checkout_road'        => self::road( $text( 'checkout_road' ) ),

			'checkout_background'  => self::color( $text( 'checkout_background' ) ),
			'checkout_text'        => self::color( $text( 'checkout_text' ) ),
			'checkout_link'        => self::color( $text( 'checkout_link' ) ),
			'checkout_button'      => self::color( $text( 'checkout_button' ) ),
			'checkout_button_text' => self::color( $text( 'checkout_button_text' ) ),
		) + self::DEFAULTS;
	}

	/**
	 * The road to the checkout that the admin chose. Whether an embedded one is possible, Checkout\Road knows.
	 *
	 * @return 'hosted'|'embedded'|'headless'
	 */
	public function checkout_road(): string {
		return self::road( $this->road_is_locked() ? $this->constant( self::ROAD_CONSTANT ) : $this->saved()['checkout_road'] );
	}

	public function road_is_locked(): bool {
		return '' !== $this->constant( self::ROAD_CONSTANT );
	}

	/**
	 * One of the roads; anything else is the safest of them.
	 *
	 * @param string $name As saved or written.
	 * @return 'hosted'|'embedded'|'headless'
	 */
	private static function road( string $name ): string {
		return in_array( $name, self::ROADS, true ) ? $name : 'hosted';
	}

	private static function color( string $saved ): string {
		return (string) sanitize_hex_color( $saved );
	}

	/**
	 * Changes some settings, past the settings form (it too is made right by Settings_Input).
	 *
	 * @param array<string, bool|int|string> $changes New values by name.
	 */
	public function change( array $changes ): void {
		update_option( self::OPTION, array_merge( $this->saved(), $changes ), true );
	}

	public function sidecar_url(): string {
		return $this->url_is_locked() ? untrailingslashit( $this->constant( self::URL_CONSTANT ) ) : $this->saved()['sidecar_url'];
	}

	public function key(): string {
		if ( $this->key_is_locked() ) {
			return $this->constant( self::KEY_CONSTANT );
		}
		$saved = get_option( self::KEY_OPTION );
		return is_string( $saved ) ? $saved : '';
	}

	public function url_is_locked(): bool {
		return '' !== $this->constant( self::URL_CONSTANT );
	}

	public function key_is_locked(): bool {
		return '' !== $this->constant( self::KEY_CONSTANT );
	}

	/**
	 * The proxies the admin named, as addresses and ranges.
	 *
	 * @return list<string>
	 */
	public function proxies(): array {
		return array_values( array_filter( (array) preg_split( '/[\s,]+/', $this->saved()['proxies'] ) ) );
	}

	/**
	 * The address of one of the shop's pages, or "" while there is none.
	 *
	 * @param 'shop'|'cart'|'checkout'|'account'|'gifts' $which Which page.
	 */
	public function page_url( string $which ): string {
		$id = $this->saved()[ $which . '_page' ];
		return $id > 0 && 'publish' === get_post_status( $id ) ? (string) get_permalink( $id ) : '';
	}

	private function constant( string $name ): string {
		$value = defined( $name ) ? constant( $name ) : '';
		return is_string( $value ) ? trim( $value ) : '';
	}
}
