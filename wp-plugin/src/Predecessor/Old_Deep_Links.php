<?php
/**
 * Links into the predecessor's personal pages — to one order, to one wish list, to a new password — lead to the same of ours.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Account\Links;
use Storebridge\Feature;
use Storebridge\Http\Server;
use Storebridge\Pages\Page_Contents;

defined( 'ABSPATH' ) || exit;

final class Old_Deep_Links implements Feature {
	/**
	 * With the predecessor's other addresses.
	 */
	private const WHEN = 4;

	public function __construct( private readonly Old_Types $types, private readonly Page_Contents $contents, private readonly Links $links ) {}

	public function boot(): void {
		add_action( 'template_redirect', array( $this, 'lead_on' ), self::WHEN );
	}

	public function lead_on(): void {
		if ( ! is_singular() || Server::is_post() || ! $this->types->are_ours() ) {
			return;
		}
		$url = match ( true ) {
			self::is_number( 'order_id' )                  => $this->to( 'storebridge_orders', 'orders', array( 'order' => Links::query( 'order_id' ) ) ),
			self::is_number( 'list' )                      => $this->to( 'storebridge_wishlists', 'wishlists', array( 'wishlist' => Links::query( 'list' ) ) ),
			'lostpassword' === Links::query( 'action' )    => $this->to( 'storebridge_login', 'password' ),
			default                                        => '',
		};
		if ( '' !== $url ) {
			wp_safe_redirect( $url, 302, 'Storebridge' );
			exit;
		}
	}

	/**
	 * Where it leads; "" where this page is none of those.
	 *
	 * @param string                $tag       What stands on the page.
	 * @param string                $slug      The account's part.
	 * @param array<string, string> $arguments What its address says.
	 */
	private function to( string $tag, string $slug, array $arguments = array() ): string {
		return in_array( $tag, array_column( $this->contents->shortcodes(), 'tag' ), true ) ? $this->links->to( $slug, $arguments ) : '';
	}

	private static function is_number( string $name ): bool {
		return 1 === preg_match( '/^[1-9]\d{0,9}$/D', Links::query( $name ) );
	}
}
