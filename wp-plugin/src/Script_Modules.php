<?php
/**
 * The script modules: what each needs, and what they are told of the site.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

use Storebridge\Account\Links;
use Storebridge\Http\Cookie_Place;

defined( 'ABSPATH' ) || exit;

/**
 * A module is assets/<name>.js, and is imported as "@storebridge/<name>": by that name WordPress gives the browser its
 * address with the plugin's version, and loads it only where it is needed.
 */
final class Script_Modules implements Feature {
	private const INTERACTIVITY = '@wordpress/interactivity';
	private const ROUTER        = '@wordpress/interactivity-router';
	private const PREFIX        = '@storebridge/';

	/**
	 * By name, the modules that each imports.
	 */
	private const NEEDS = array(
		'site'           => array(),
		'sync-event'     => array( self::INTERACTIVITY ),
		'dialog'         => array(),
		'cart-turn'      => array(),
		'cart-count'     => array( 'site', self::INTERACTIVITY ),
		'mini-cart'      => array( 'dialog', 'sync-event', self::INTERACTIVITY ),
		'own-prices'     => array( 'site' ),
		'group-prices'   => array( 'site' ),
		'product-choice' => array( 'own-prices' ),
		'product-shown'  => array(),
		'product-form'   => array( 'own-prices', 'product-shown', 'sync-event', self::INTERACTIVITY ),
		'quick-view'     => array( 'dialog', 'sync-event', self::INTERACTIVITY ),
		'listing'        => array( 'sync-event', self::INTERACTIVITY ),
	);

	/**
	 * By name, the modules that each imports once it needs them.
	 */
	private const LATER = array(
		'own-prices'   => array( 'group-prices' ),
		'product-form' => array( 'cart-turn', 'product-choice' ),
		'quick-view'   => array( 'product-form' ),
		'listing'      => array( self::ROUTER ),
	);

	public function __construct( private readonly string $file, private readonly string $version, private readonly Links $links ) {}

	public function boot(): void {
		add_action( 'init', array( $this, 'register' ) );
	}

	public function register(): void {
		foreach ( self::NEEDS as $name => $needs ) {
			$at_once = array_map( static fn( string $need ): array => self::needed( $need, 'static' ), $needs );
			$later   = array_map( static fn( string $need ): array => self::needed( $need, 'dynamic' ), self::LATER[ $name ] ?? array() );
			wp_register_script_module( self::PREFIX . $name, plugins_url( "assets/$name.js", $this->file ), array( ...$at_once, ...$later ), $this->version );
		}
	}

	/**
	 * Has a module run on this page.
	 *
	 * @param 'cart-count'|'listing'|'mini-cart'|'own-prices'|'product-form'|'quick-view' $name Which.
	 */
	public function enqueue( string $name ): void {
		wp_enqueue_script_module( self::PREFIX . $name );
		if ( false === has_action( 'wp_footer', array( $this, 'tell' ) ) ) {
			add_action( 'wp_footer', array( $this, 'tell' ) );
		}
	}

	/**
	 * What the modules need to know: the same on every page, and for everybody. Data, which no content security policy minds.
	 */
	public function tell(): void {
		$told = array(
			'cookies' => Cookie_Place::suffix(),
			'prices'  => array(
				'url'           => rest_url( 'storebridge/v1/prices' ),
				'signIn'        => $this->links->to( 'login' ),
				'signInText'    => __( 'Sign in to see your prices.', 'storebridge' ),
				'signedOutText' => __( 'You were signed out.', 'storebridge' ),
			),
		);
		wp_print_inline_script_tag(
			(string) wp_json_encode( $told, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ),
			array(
				'type' => 'application/json',
				'id'   => 'storebridge-site',
			)
		);
	}

	/**
	 * A module that another imports.
	 *
	 * @param string             $name   Which.
	 * @param 'static'|'dynamic' $import When.
	 * @return array{id: non-empty-string, import: 'static'|'dynamic'}
	 */
	private static function needed( string $name, string $import ): array {
		return array(
			'id'     => in_array( $name, array( self::INTERACTIVITY, self::ROUTER ), true ) ? $name : self::PREFIX . $name,
			'import' => $import,
		);
	}
}
