<?php
/**
 * Every setting: what it is, its wp-config constant, and how it is read. One row here makes a setting and its constant;
 * Settings_Input makes right what is typed.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

defined( 'ABSPATH' ) || exit;

/**
 * All of them, as they hold.
 *
 * @phpstan-type Setting_Values array{sidecar_url: string, proxies: string, shop_page: int, cart_page: int, checkout_page: int, account_page: int, gifts_page: int, link_users: bool, count_visits: bool, buy_now: bool, quick_view: bool, search_products: bool, remove_data: bool, checkout_road: string, checkout_background: string, checkout_text: string, checkout_link: string, checkout_button: string, checkout_button_text: string}
 */
final class Settings {
	public const OPTION      = 'storebridge_settings';
	public const KEY_OPTION  = 'storebridge_key';
	public const GROUP       = 'storebridge';
	public const KEY_MINIMUM = 32;
	public const ROADS       = array( 'hosted', 'embedded', 'headless' );

	/**
	 * What each setting is. Its constant is STOREBRIDGE_ and its name in capitals.
	 */
	public const TABLE = array(
		'sidecar_url'          => 'url',
		'proxies'              => 'addresses',
		'shop_page'            => 'page',
		'cart_page'            => 'page',
		'checkout_page'        => 'page',
		'account_page'         => 'page',
		'gifts_page'           => 'page',
		'link_users'           => 'flag',
		'count_visits'         => 'flag',
		'buy_now'              => 'flag',
		'quick_view'           => 'flag',
		'search_products'      => 'flag',
		'remove_data'          => 'flag',
		'checkout_road'        => 'road',
		'checkout_background'  => 'color',
		'checkout_text'        => 'color',
		'checkout_link'        => 'color',
		'checkout_button'      => 'color',
		'checkout_button_text' => 'color',
	);

	/**
	 * Flags that hold until somebody says otherwise.
	 */
	private const ON = array( 'quick_view', 'search_products' );

	/**
	 * The pages the shop has; each is a setting of that name and "_page".
	 */
	public const PAGES = array( 'shop', 'cart', 'checkout', 'account', 'gifts' );

	/**
	 * Colours of the store's checkout where it is shown within the site, as "#rrggbb"; "" leaves the store's own.
	 */
	public const COLORS = array( 'checkout_background', 'checkout_text', 'checkout_link', 'checkout_button', 'checkout_button_text' );

	/**
	 * The settings as they hold: constants over what is saved over the defaults.
	 *
	 * @return Setting_Values
	 */
	public function saved(): array {
		$values = $this->stored();
		foreach ( array_keys( self::TABLE ) as $name ) {
			$values[ $name ] = $this->constant( $name ) ?? $values[ $name ];
		}
		return self::read( $values );
	}

	/**
	 * What the database keeps, whatever constants say.
	 *
	 * @return Setting_Values
	 */
	public function stored(): array {
		$stored = get_option( self::OPTION );
		return self::read( is_array( $stored ) ? $stored : array() );
	}

	/**
	 * The constant that sets this one, if it does: what is saved is then left alone.
	 *
	 * @param string $name A setting's, or "key".
	 */
	public function lock( string $name ): string {
		return null === $this->constant( $name ) ? '' : self::constant_of( $name );
	}

	/**
	 * Every setting that a constant sets, with the constant's name.
	 *
	 * @return array<string, string>
	 */
	public function locks(): array {
		$names = array( ...array_keys( self::TABLE ), 'key' );
		return array_filter( array_combine( $names, array_map( array( $this, 'lock' ), $names ) ) );
	}

	public static function constant_of( string $name ): string {
		return 'STOREBRIDGE_' . strtoupper( $name );
	}

	/**
	 * The road to the checkout that the admin chose. Whether an embedded one is possible, Checkout\Road knows.
	 *
	 * @return 'hosted'|'embedded'|'headless'
	 */
	public function checkout_road(): string {
		$road = $this->saved()['checkout_road'];
		return in_array( $road, self::ROADS, true ) ? $road : 'hosted';
	}

	/**
	 * Changes some settings, past the settings form (it too is made right by Settings_Input).
	 *
	 * @param array<string, bool|int|string> $changes New values by name.
	 */
	public function change( array $changes ): void {
		update_option( self::OPTION, array_merge( $this->stored(), $changes ), true );
	}

	public function sidecar_url(): string {
		return $this->saved()['sidecar_url'];
	}

	public function key(): string {
		$key = $this->constant( 'key' ) ?? get_option( self::KEY_OPTION );
		return is_string( $key ) ? trim( $key ) : '';
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

	/**
	 * Values of the right types, whatever was written.
	 *
	 * @param array<mixed> $written By name.
	 * @return Setting_Values
	 */
	private static function read( array $written ): array {
		$values = array();
		foreach ( self::TABLE as $name => $type ) {
			$values[ $name ] = self::value( $type, $written[ $name ] ?? in_array( $name, self::ON, true ) );
		}
		/**
		 * The table's rows and this shape name the same settings.
		 *
		 * @var Setting_Values $values
		 */
		return $values;
	}

	private static function value( string $type, mixed $written ): bool|int|string {
		$text = is_string( $written ) ? trim( $written ) : '';
		return match ( $type ) {
			'page'  => is_numeric( $written ) ? max( 0, (int) $written ) : 0,
			'flag'  => filter_var( $written, FILTER_VALIDATE_BOOLEAN ),
			'road'  => in_array( $text, self::ROADS, true ) ? $text : 'hosted',
			'color' => (string) sanitize_hex_color( $text ),
			'url'   => untrailingslashit( $text ),
			default => $text,
		};
	}

	/**
	 * What wp-config.php says of a setting; null where it says nothing. An empty text says nothing: it is how an
	 * environment names what it does not set.
	 *
	 * @param string $name A setting's, or "key".
	 */
	private function constant( string $name ): mixed {
		$constant = self::constant_of( $name );
		$value    = defined( $constant ) ? constant( $constant ) : null;
		return is_string( $value ) && '' === trim( $value ) ? null : $value;
	}
}
