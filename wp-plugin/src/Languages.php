<?php
/**
 * Where the languages are that come with the plugin. One that the site has got from wordpress.org goes before ours.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

defined( 'ABSPATH' ) || exit;

final class Languages implements Feature {
	private const DOMAIN = 'storebridge';

	public function __construct( private readonly string $file ) {}

	/**
	 * WordPress 6.8 finds the folder by the plugin's header; 6.6 and 6.7 have to be told, and ask only when a text is wanted.
	 */
	public function boot(): void {
		add_filter( 'lang_dir_for_domain', array( $this, 'name_folder' ), 10, 2 );
	}

	public function name_folder( mixed $folder, string $domain ): mixed {
		return self::DOMAIN === $domain && false === $folder ? $this->folder() : $folder;
	}

	private function folder(): string {
		return plugin_dir_path( $this->file ) . 'languages/';
	}
}
