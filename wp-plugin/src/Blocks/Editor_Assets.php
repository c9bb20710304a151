<?php
/**
 * The scripts and the stylesheet of the editors. Nothing of it is ever on a page that visitors see.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Blocks;

use Storebridge\Feature;

defined( 'ABSPATH' ) || exit;

final class Editor_Assets implements Feature {
	public const BLOCKS  = 'storebridge-blocks';
	public const CLASSIC = 'storebridge-classic';
	public const STYLE   = 'storebridge-editor';

	private const PICKER  = 'storebridge-picker';
	private const CHOSEN  = 'storebridge-chosen';
	private const NAMES   = 'storebridge-names';
	private const FIELDS  = 'storebridge-fields';
	private const PREVIEW = 'storebridge-preview';
	private const BOUND   = 'storebridge-bound';
	private const CHOICE  = 'storebridge-choice';
	private const WRITTEN = 'storebridge-shortcodes';

	/**
	 * Each with what it needs.
	 */
	private const SCRIPTS = array(
		self::PICKER  => array( 'picker', array( 'wp-element', 'wp-i18n', 'wp-api-fetch', 'wp-url' ) ),
		self::CHOSEN  => array( 'chosen', array( 'wp-element', 'wp-i18n' ) ),
		self::NAMES   => array( 'names', array( 'wp-element', 'wp-api-fetch', 'wp-url', 'wp-components' ) ),
		self::FIELDS  => array( 'fields', array( self::NAMES, 'wp-element', 'wp-i18n', 'wp-components' ) ),
		self::PREVIEW => array( 'preview', array( 'wp-element', 'wp-i18n', 'wp-api-fetch', 'wp-components' ) ),
		self::BOUND   => array( 'bound', array( self::PICKER, self::CHOSEN, 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-hooks', 'wp-i18n', 'wp-api-fetch', 'wp-url' ) ),
		self::WRITTEN => array( 'shortcodes', array( 'wp-blocks', 'wp-shortcode' ) ),
		self::CHOICE  => array( 'choice', array( self::PICKER, self::CHOSEN, self::FIELDS, 'wp-components', 'wp-element', 'wp-i18n', 'wp-api-fetch', 'wp-url' ) ),
		self::BLOCKS  => array( 'blocks', array( self::CHOICE, self::PREVIEW, self::BOUND, self::WRITTEN, 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ) ),
		self::CLASSIC => array( 'classic', array( self::PICKER, 'wp-element', 'wp-i18n' ) ),
	);

	/**
	 * A block's card in the editor looks as it will on the page.
	 */
	private const FRONT = array( 'storebridge', 'storebridge-product', 'storebridge-listing', 'storebridge-cart', 'storebridge-mini-cart' );

	public function __construct( private readonly string $file, private readonly string $version ) {}

	public function boot(): void {
		// After those of the pages.
		add_action( 'init', array( $this, 'register' ), 11 );
	}

	public function register(): void {
		foreach ( self::SCRIPTS as $handle => list( $name, $needs ) ) {
			$script = plugins_url( "assets/editor/$name.js", $this->file );
			wp_register_script( $handle, '' === $script ? false : $script, $needs, $this->version, array( 'in_footer' => true ) );
			wp_set_script_translations( $handle, 'storebridge' );
		}
		$names = array_map( static fn( string $name ): string => "storebridge/$name", Blocks::NAMES );
		wp_add_inline_script( self::BLOCKS, 'window.storebridgeBlocks = ' . (string) wp_json_encode( $names ), 'before' );
		wp_register_style( self::STYLE, plugins_url( 'assets/editor/editor.css', $this->file ), self::FRONT, $this->version );
	}
}
