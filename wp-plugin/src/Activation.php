<?php
/**
 * What a site gets when the plugin is activated on it, on the whole network it is of, or before it was made.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

use Storebridge\Catalog\Last_Answers;
use Storebridge\Menus\Menu_Memory;

defined( 'ABSPATH' ) || exit;

final class Activation implements Feature {
	/**
	 * Options every page reads. Those that are there, though empty, are read with all others; absent ones would cost a query.
	 */
	private const READ_ALWAYS = array(
		Settings::OPTION    => array(),
		Menu_Memory::OPTION => '0',
		Last_Answers::AT    => array(),
	);

	public function __construct( private readonly string $file ) {}

	public function boot(): void {
		register_activation_hook( $this->file, array( $this, 'activate' ) );
		register_deactivation_hook( $this->file, array( $this, 'deactivate' ) );
		add_action( 'wp_initialize_site', array( $this, 'begin_on' ), 20 );
	}

	/**
	 * It calls nobody, asks for nothing and leads nowhere.
	 *
	 * @param mixed $network_wide Whether on all sites of a network.
	 */
	public function activate( mixed $network_wide = false ): void {
		if ( true === $network_wide ) {
			Sites::each( array( $this, 'begin' ) );
		} else {
			$this->begin();
		}
	}

	/**
	 * The same the other way.
	 *
	 * @param mixed $network_wide Whether on all sites of a network.
	 */
	public function deactivate( mixed $network_wide = false ): void {
		if ( true === $network_wide ) {
			Sites::each( array( self::class, 'forget_rewrite_rules' ) );
		} else {
			self::forget_rewrite_rules();
		}
	}

	/**
	 * A new site of a network on which the plugin is active everywhere.
	 *
	 * @param \WP_Site $site The site.
	 */
	public function begin_on( \WP_Site $site ): void {
		$active = get_site_option( 'active_sitewide_plugins' );
		if ( is_array( $active ) && isset( $active[ plugin_basename( $this->file ) ] ) ) {
			Sites::on( (int) $site->blog_id, array( $this, 'begin' ) );
		}
	}

	public function begin(): void {
		foreach ( self::READ_ALWAYS as $option => $empty ) {
			add_option( $option, $empty, '', true );
		}
		self::forget_rewrite_rules();
	}

	/**
	 * WordPress makes its rules anew when it has none: with ours while we are active, without them after.
	 */
	public static function forget_rewrite_rules(): void {
		delete_option( 'rewrite_rules' );
	}
}
