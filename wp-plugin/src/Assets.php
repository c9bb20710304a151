<?php
/**
 * The stylesheets and the scripts, asked for only where something of ours is shown. Script_Modules has the modules.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

use Storebridge\Http\Cookie_Place;

defined( 'ABSPATH' ) || exit;

final class Assets implements Feature {
	private const HANDLE   = 'storebridge';
	private const LISTING  = 'storebridge-listing';
	private const PRODUCT  = 'storebridge-product';
	private const CURRENCY = 'storebridge-currency';
	private const ACCOUNT  = 'storebridge-account';
	private const VISIT    = 'storebridge-visit';
	private const CHECKOUT = 'storebridge-checkout';
	private const EMBEDDED = 'storebridge-embedded-checkout';
	private const CART     = 'storebridge-cart';
	private const AMOUNTS  = 'storebridge-cart-quantities';
	private const MINI     = 'storebridge-mini-cart';
	private const QUICK    = 'storebridge-quick-view';
	private const STRIPPED = 'storebridge-without-cookies';
	private const OLD      = 'storebridge-old-blocks';

	private const RECAPTCHA = 'https://www.google.com/recaptcha/api.js';

	public function __construct( private readonly string $file, private readonly string $version, private readonly Script_Modules $modules ) {}

	public function boot(): void {
		add_action( 'init', array( $this, 'register' ) );
	}

	public function register(): void {
		$this->register_style( self::HANDLE, 'storebridge', array() );
		$this->register_style( self::PRODUCT, 'product', array( self::HANDLE ) );
		$this->register_style( self::ACCOUNT, 'account', array( self::HANDLE ) );
		$this->register_script( self::ACCOUNT, 'account', 'defer' );
		$this->register_style( self::CART, 'cart', array( self::HANDLE ) );
		$this->register_script( self::CART, 'cart', 'defer' );
		$this->register_script( self::AMOUNTS, 'cart-quantities', 'defer' );
		$this->register_style( self::MINI, 'mini-cart', array() );
		$this->register_style( self::QUICK, 'quick-view', array( self::HANDLE ) );
		$this->register_style( self::LISTING, 'listing', array( self::HANDLE ) );
		$this->register_script( self::CURRENCY, 'currency', 'async' );
		$this->register_script( self::VISIT, 'visit', 'defer' );
		$this->register_style( self::CHECKOUT, 'checkout', array( self::ACCOUNT ) );
		$this->register_script( self::CHECKOUT, 'checkout', 'defer' );
		$this->register_script( self::EMBEDDED, 'embedded-checkout', 'defer' );
		$this->register_script( self::STRIPPED, 'without-cookies', 'async' );
		$this->name_site( self::CURRENCY );
		$this->name_site( self::STRIPPED );
	}

	/**
	 * Tells a script that reads cookies which site of a network this is.
	 *
	 * @param string $handle The script's.
	 */
	private function name_site( string $handle ): void {
		if ( '' !== Cookie_Place::suffix() ) {
			wp_add_inline_script( $handle, 'window.storebridgeSite = ' . (string) wp_json_encode( Cookie_Place::suffix() ), 'before' );
		}
	}

	public function enqueue_style(): void {
		wp_enqueue_style( self::HANDLE );
	}

	/**
	 * A product that can be ordered where it stands.
	 */
	public function enqueue_product(): void {
		$this->enqueue_product_style();
		$this->modules->enqueue( 'product-form' );
	}

	public function enqueue_product_style(): void {
		wp_enqueue_style( self::PRODUCT );
		$this->enqueue_currency();
	}

	/**
	 * What opens a product over a list. The product's own stylesheet comes with the first that is opened.
	 */
	public function enqueue_quick_view(): void {
		wp_enqueue_style( self::QUICK );
		$this->modules->enqueue( 'quick-view' );
	}

	/**
	 * The address of the stylesheet of a product.
	 */
	public function product_style(): string {
		return add_query_arg( 'ver', $this->version, plugins_url( 'assets/product.css', $this->file ) );
	}

	public function enqueue_listing(): void {
		wp_enqueue_style( self::LISTING );
		$this->modules->enqueue( 'listing' );
		$this->enqueue_currency();
	}

	public function enqueue_listing_style(): void {
		wp_enqueue_style( self::LISTING );
	}

	public function enqueue_account(): void {
		wp_enqueue_style( self::ACCOUNT );
		wp_enqueue_script( self::ACCOUNT );
	}

	public function enqueue_checkout(): void {
		$this->enqueue_account();
		wp_enqueue_style( self::CHECKOUT );
		wp_enqueue_script( self::CHECKOUT );
	}

	/**
	 * BigCommerce's own script, on the one page that shows its checkout in a frame.
	 *
	 * @param string $sdk_url Where it is.
	 */
	public function enqueue_embedded( string $sdk_url ): void {
		$this->enqueue_checkout();
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- BigCommerce's address takes none.
		wp_enqueue_script( 'storebridge-checkout-sdk', $sdk_url, array(), null, array( 'strategy' => 'defer' ) );
		wp_enqueue_script( self::EMBEDDED );
	}

	/**
	 * The cart's lines, whose quantities can be changed.
	 */
	public function enqueue_lines(): void {
		$this->enqueue_cart();
		wp_enqueue_script( self::AMOUNTS );
	}

	/**
	 * The cart's page, and the gift certificates'. The account's script offers the states of a country.
	 */
	public function enqueue_cart(): void {
		wp_enqueue_style( self::CART );
		wp_enqueue_script( self::CART );
		wp_enqueue_script( self::ACCOUNT );
	}

	/**
	 * On every page that shows the cart in its header, so nothing more than that.
	 */
	public function enqueue_mini_cart(): void {
		$this->enqueue_cart_count();
		$this->modules->enqueue( 'mini-cart' );
	}

	/**
	 * Where only a number is shown.
	 */
	public function enqueue_cart_count(): void {
		wp_enqueue_style( self::MINI );
		$this->modules->enqueue( 'cart-count' );
	}

	public function enqueue_without_cookies(): void {
		wp_enqueue_script( self::STRIPPED );
	}

	/**
	 * Google's own script: only in a form of a store that demands it.
	 */
	public function enqueue_recaptcha(): void {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- Google's address takes none.
		wp_enqueue_script( 'storebridge-recaptcha', self::RECAPTCHA, array(), null, array( 'strategy' => 'async' ) );
	}

	/**
	 * Tells of visits. What it needs to know is the same on every page.
	 */
	public function enqueue_visit(): void {
		wp_enqueue_script( self::VISIT );
		$told = array(
			'url' => rest_url( 'storebridge/v1/visit' ),
			'ask' => has_filter( 'storebridge_has_consent' ),
		);
		wp_add_inline_script( self::VISIT, 'window.storebridgeVisit = ' . (string) wp_json_encode( $told ), 'before' );
	}

	/**
	 * The editor's side of the blocks that the plugin before this one has left.
	 *
	 * @param list<array{name: string, ours: array{name: string, attributes: array<string, mixed>}|null}> $blocks Which of them are shown here.
	 */
	public function enqueue_old_blocks( array $blocks ): void {
		wp_enqueue_script( self::OLD, plugins_url( 'assets/old-blocks.js', $this->file ), array( 'wp-api-fetch', 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ), $this->version, array( 'in_footer' => true ) );
		wp_set_script_translations( self::OLD, 'storebridge' );
		wp_add_inline_script( self::OLD, 'window.storebridgeOldBlocks = ' . (string) wp_json_encode( $blocks ), 'before' );
	}

	/**
	 * The plugin's name as WordPress has it, such as "storebridge/storebridge.php".
	 */
	public function plugin(): string {
		return plugin_basename( $this->file );
	}

	public function enqueue_grid(): void {
		wp_enqueue_style( self::HANDLE );
		$this->enqueue_currency();
	}

	/**
	 * Where prices are shown, the scripts that show them in the visitor's currency, and to who is signed in as their own.
	 */
	public function enqueue_currency(): void {
		wp_enqueue_script( self::CURRENCY );
		$this->modules->enqueue( 'own-prices' );
	}

	/**
	 * A stylesheet.
	 *
	 * @param non-empty-string $handle For WordPress.
	 * @param string           $name   Of the file in assets/.
	 * @param list<string>     $styles Those that come before it.
	 */
	private function register_style( string $handle, string $name, array $styles ): void {
		wp_register_style( $handle, plugins_url( "assets/$name.css", $this->file ), $styles, $this->version );
		wp_style_add_data( $handle, 'path', plugin_dir_path( $this->file ) . "assets/$name.css" );
	}

	/**
	 * A script. One that does not wait for the page stands in its head.
	 *
	 * @param non-empty-string $handle   For WordPress.
	 * @param string           $name     Of the file in assets/.
	 * @param 'defer'|'async'  $strategy When it runs.
	 */
	private function register_script( string $handle, string $name, string $strategy ): void {
		$script = plugins_url( "assets/$name.js", $this->file );
		wp_register_script(
			$handle,
			'' === $script ? false : $script,
			array(),
			$this->version,
			array(
				'strategy'  => $strategy,
				'in_footer' => 'defer' === $strategy,
			)
		);
	}
}
