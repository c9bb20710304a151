<?php
/**
 * For sites behind a cache that takes away the cookies of all it might keep, a personal page among it: a script asks once
 * more, at an address with a query, which such caches let through as it is.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Assets;
use Storebridge\Feature;
use Storebridge\Http\No_Store;
use Storebridge\Http\Server;
use Storebridge\Session;

defined( 'ABSPATH' ) || exit;

final class Without_Cookies implements Feature {
	public function __construct( private readonly No_Store $no_store, private readonly Session $session, private readonly Assets $assets ) {}

	public function boot(): void {
		add_action( 'wp_enqueue_scripts', array( $this, 'enqueue' ) );
	}

	public function enqueue(): void {
		if ( $this->no_store->is_said() && '' === $this->session->token() && ! Server::is_post() ) {
			$this->assets->enqueue_without_cookies();
		}
	}
}
