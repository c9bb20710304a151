<?php
/**
 * Makes what the settings form sends right, field by field: a bad field says why and keeps its old value.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

use Storebridge\Http\Address_Range;

defined( 'ABSPATH' ) || exit;

final class Settings_Input implements Feature {
	public function __construct( private readonly Settings $settings ) {}

	public function boot(): void {
		add_action( 'admin_init', array( $this, 'register' ) );
		add_filter( 'wp_default_autoload_value', array( $this, 'never_autoload_the_key' ), 10, 2 );
	}

	public function register(): void {
		register_setting(
			Settings::GROUP,
			Settings::OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( $this, 'sanitize' ),
			)
		);
		register_setting(
			Settings::GROUP,
			Settings::KEY_OPTION,
			array(
				'type'              => 'string',
				'sanitize_callback' => array( $this, 'sanitize_key' ),
			)
		);
	}

	public function never_autoload_the_key( mixed $autoload, string $option ): mixed {
		return Settings::KEY_OPTION === $option ? false : $autoload;
	}

	/**
	 * The settings, each made right or left as it was.
	 *
	 * @param mixed $input What was sent.
	 * @return array<string, bool|int|string>
	 */
	public function sanitize( mixed $input ): array {
		$old   = $this->settings->stored();
		$input = is_array( $input ) ? $input : array();
		$new   = array();
		foreach ( Settings::TABLE as $name => $type ) {
			$is_open      = array_key_exists( $name, $input ) && '' === $this->settings->lock( $name );
			$new[ $name ] = $is_open ? $this->right( $name, $type, $input[ $name ], $old[ $name ] ) : $old[ $name ];
		}
		return $new;
	}

	/**
	 * One setting, made right or left as it was.
	 *
	 * @param string          $name  Its name.
	 * @param string          $type  What it is.
	 * @param mixed           $typed What was sent.
	 * @param bool|int|string $old   What is saved.
	 */
	private function right( string $name, string $type, mixed $typed, bool|int|string $old ): bool|int|string {
		return match ( $type ) {
			'url'       => $this->sidecar_url( $typed, (string) $old ),
			'addresses' => $this->proxies( $typed, (string) $old ),
			'page'      => $this->page( $name, $typed, (int) $old ),
			'road'      => $this->road( $typed, (string) $old ),
			'color'     => $this->color( $name, $typed, (string) $old ),
			default     => (bool) $typed,
		};
	}

	/**
	 * The key: an empty field keeps the saved one, the checkbox removes it. A locked field sends null, and
	 * WordPress's own second pass a string.
	 *
	 * @param mixed $input What was sent.
	 */
	public function sanitize_key( mixed $input ): string {
		$old = get_option( Settings::KEY_OPTION );
		$old = is_string( $old ) ? $old : '';
		if ( null === $input ) {
			return $old;
		}
		$typed  = is_array( $input ) ? ( $input['value'] ?? '' ) : $input;
		$typed  = is_string( $typed ) ? trim( $typed ) : '';
		$remove = is_array( $input ) && '1' === ( $input['remove'] ?? '' );
		if ( '' === $typed ) {
			return $remove || ! is_array( $input ) ? '' : $old;
		}
		if ( $remove ) {
			$this->complain( 'key', __( 'Shared key: you typed a new key and also asked to remove the saved one. Nothing was changed; do one of the two.', 'storebridge' ) );
			return $old;
		}
		if ( 1 !== preg_match( '/^[\x21-\x7e]+$/D', $typed ) ) {
			$this->complain( 'key', __( 'Shared key: use only letters, digits and symbols, without spaces or line breaks. The saved key was kept.', 'storebridge' ) );
			return $old;
		}
		if ( strlen( $typed ) < Settings::KEY_MINIMUM ) {
			/* translators: 1: the least length allowed, 2: the length typed. */
			$this->complain( 'key', sprintf( __( 'Shared key: it must have at least %1$d characters, but yours has %2$d. The saved key was kept.', 'storebridge' ), Settings::KEY_MINIMUM, strlen( $typed ) ) );
			return $old;
		}
		return $typed;
	}

	private function sidecar_url( mixed $typed, string $old ): string {
		$url = is_string( $typed ) ? rtrim( trim( $typed ), '/' ) : '';
		if ( '' === $url ) {
			return '';
		}
		$parts = wp_parse_url( $url );
		if ( ! is_array( $parts ) || ! in_array( strtolower( $parts['scheme'] ?? '' ), array( 'http', 'https' ), true ) || '' === ( $parts['host'] ?? '' ) ) {
			$this->complain( 'sidecar_url', __( 'Sidecar address: enter the full address, beginning with http:// or https://, for example https://sidecar.example.com or http://sidecar:8085. The old address was kept.', 'storebridge' ) );
			return $old;
		}
		if ( isset( $parts['user'] ) || isset( $parts['pass'] ) || isset( $parts['path'] ) || isset( $parts['query'] ) || isset( $parts['fragment'] ) ) {
			$this->complain( 'sidecar_url', __( 'Sidecar address: enter only the scheme, host and port, without a user name, path or query. The old address was kept.', 'storebridge' ) );
			return $old;
		}
		return strtolower( $parts['scheme'] ?? 'http' ) . '://' . strtolower( $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
	}

	private function proxies( mixed $typed, string $old ): string {
		$entries = array_filter( (array) preg_split( '/[\s,]+/', is_string( $typed ) ? $typed : '' ) );
		$bad     = array_filter( $entries, static fn( string $entry ): bool => null === Address_Range::read( $entry ) );
		if ( array() === $bad ) {
			return implode( "\n", $entries );
		}
		/* translators: %s: the entries that are not addresses. */
		$this->complain( 'proxies', sprintf( __( 'Proxies in front of WordPress: %s is not an IP address or a range such as 10.0.0.0/8. The old list was kept.', 'storebridge' ), implode( ', ', $bad ) ) );
		return $old;
	}

	private function road( mixed $typed, string $old ): string {
		if ( is_string( $typed ) && in_array( $typed, Settings::ROADS, true ) ) {
			return $typed;
		}
		$this->complain( 'checkout_road', __( 'Checkout: choose one of the three options. The old choice was kept.', 'storebridge' ) );
		return $old;
	}

	private function color( string $name, mixed $typed, string $old ): string {
		$text  = is_string( $typed ) ? trim( $typed ) : '';
		$color = sanitize_hex_color( '' === $text || str_starts_with( $text, '#' ) ? $text : "#$text" );
		if ( '' === $text || is_string( $color ) ) {
			return (string) $color;
		}
		/* translators: %s: what was typed. */
		$this->complain( $name, sprintf( __( 'Checkout colors: “%s” is not a color. Enter one like #1a2b3c, or leave the field empty. The old one was kept.', 'storebridge' ), $text ) );
		return $old;
	}

	private function page( string $name, mixed $typed, int $old ): int {
		$id = is_numeric( $typed ) ? (int) $typed : 0;
		if ( $id <= 0 || 'page' === get_post_type( $id ) ) {
			return max( 0, $id );
		}
		$labels = array(
			'shop_page'     => __( 'Shop page', 'storebridge' ),
			'cart_page'     => __( 'Cart page', 'storebridge' ),
			'checkout_page' => __( 'Checkout page', 'storebridge' ),
			'account_page'  => __( 'Account page', 'storebridge' ),
			'gifts_page'    => __( 'Gift certificates page', 'storebridge' ),
		);
		/* translators: %s: the field's label. */
		$this->complain( $name, sprintf( __( '%s: that page does not exist. The old choice was kept.', 'storebridge' ), $labels[ $name ] ?? $name ) );
		return $old;
	}

	/**
	 * WordPress sanitises twice when an option is new, so the same complaint is made once.
	 *
	 * @param string $field The field's name.
	 * @param string $words What is wrong and what was done.
	 */
	private function complain( string $field, string $words ): void {
		if ( function_exists( 'add_settings_error' ) && ! in_array( $field, array_column( get_settings_errors( Settings::GROUP ), 'code' ), true ) ) {
			add_settings_error( Settings::GROUP, $field, $words );
		}
	}
}
