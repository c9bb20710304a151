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
	private const HANDLE = 'storebridge';

	public function __construct( private readonly string $file, private readonly string $version ) {}

	public function boot(): void {
		add_action( 'init', array( $this, 'register' ) );
	}

	public function register(): void {
		$script = plugins_url( 'assets/storebridge.js', $this->file );
		wp_register_style( self::HANDLE, plugins_url( 'assets/storebridge.css', $this->file ), array(), $this->version );
		wp_style_add_data( self::HANDLE, 'path', plugin_dir_path( $this->file ) . 'assets/storebridge.css' );
		wp_register_script(
			self::HANDLE,
			'' === $script ? false : $script,
			array(),
			$this->version,
			array(
				'strategy'  => 'defer',
				'in_footer' => true,
			)
		);
	}

	public function enqueue_style(): void {
		wp_enqueue_style( self::HANDLE );
	}

	public function enqueue_all(): void {
		wp_enqueue_style( self::HANDLE );
		wp_enqueue_script( self::HANDLE );
	}
}
