<?php
/**
 * The stylesheet and the script, asked for only where something of ours is shown.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

defined( 'ABSPATH' ) || exit;

final class Assets implements Feature {
	private const HANDLE  = 'storebridge';
	private const LISTING = 'storebridge-listing';

	public function __construct( private readonly string $file, private readonly string $version ) {}

	public function boot(): void {
		add_action( 'init', array( $this, 'register' ) );
	}

	public function register(): void {
		$this->register_pair( self::HANDLE, 'storebridge', array() );
		$this->register_pair( self::LISTING, 'listing', array( self::HANDLE ) );
	}

	public function enqueue_style(): void {
		wp_enqueue_style( self::HANDLE );
	}

	public function enqueue_all(): void {
		wp_enqueue_style( self::HANDLE );
		wp_enqueue_script( self::HANDLE );
	}

	public function enqueue_listing(): void {
		wp_enqueue_style( self::LISTING );
		wp_enqueue_script( self::LISTING );
	}

	public function enqueue_listing_style(): void {
		wp_enqueue_style( self::LISTING );
	}

	/**
	 * A stylesheet and a script of one name.
	 *
	 * @param non-empty-string $handle For WordPress.
	 * @param string           $name   Of the files in assets/.
	 * @param list<string>     $styles The stylesheets that come before it.
	 */
	private function register_pair( string $handle, string $name, array $styles ): void {
		$script = plugins_url( "assets/$name.js", $this->file );
		wp_register_style( $handle, plugins_url( "assets/$name.css", $this->file ), $styles, $this->version );
		wp_style_add_data( $handle, 'path', plugin_dir_path( $this->file ) . "assets/$name.css" );
		wp_register_script(
			$handle,
			'' === $script ? false : $script,
			array(),
			$this->version,
			array(
				'strategy'  => 'defer',
				'in_footer' => true,
			)
		);
	}
}
