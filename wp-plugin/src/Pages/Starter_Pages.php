<?php
/**
 * The pages of a shop, made only when somebody asks for them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Catalog\Listing_Url;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

final class Starter_Pages {
	public function __construct( private readonly Settings $settings ) {}

	/**
	 * Makes the pages that are missing, and keeps all of them in the settings.
	 *
	 * @return array<string, int>
	 */
	public function create(): array {
		$pages = array(
			'shop_page'     => $this->find_or_make( 'shop', __( 'Shop', 'storebridge' ), self::block( '[storebridge_products limit="48"]' ) . self::link( Listing_Url::all(), __( 'See all products', 'storebridge' ) ) ),
			'cart_page'     => $this->find_or_make( 'cart', __( 'Cart', 'storebridge' ), self::block( '[storebridge_cart]' ) ),
			'checkout_page' => $this->find_or_make( 'checkout', __( 'Checkout', 'storebridge' ), self::block( '[storebridge_checkout]' ) ),
			'account_page'  => $this->find_or_make( 'account', __( 'Account', 'storebridge' ), self::block( '[storebridge_account]' ) ),
			'gifts_page'    => $this->find_or_make( 'gifts', __( 'Gift certificates', 'storebridge' ), self::block( '[storebridge_gift_certificate]' ) . self::heading( __( 'Gift certificate balance', 'storebridge' ) ) . self::block( '[storebridge_gift_certificate_balance]' ) ),
		);
		$this->settings->change( $pages );
		return $pages;
	}

	public function are_missing(): bool {
		return in_array( '', array_map( array( $this->settings, 'page_url' ), Settings::PAGES ), true );
	}

	/**
	 * The page chosen in the settings, else one at that address that has the first of its shortcodes, its block, or what stands
	 * for it of the plugin before this one, else a new one.
	 *
	 * @param 'shop'|'cart'|'checkout'|'account'|'gifts' $slug    Its address.
	 * @param string                                     $title   Its title.
	 * @param string                                     $content What it shows.
	 */
	private function find_or_make( string $slug, string $title, string $content ): int {
		if ( '' !== $this->settings->page_url( $slug ) ) {
			return $this->settings->saved()[ $slug . '_page' ];
		}
		$there = get_page_by_path( $slug );
		$tag   = 1 === preg_match( '/\[(\w+)/', $content, $found ) ? $found[1] : '';
		if ( $there instanceof \WP_Post && 'publish' === $there->post_status && in_array( $tag, array_column( Page_Contents::written_in( $there->post_content ), 'tag' ), true ) ) {
			return $there->ID;
		}
		return wp_insert_post(
			array(
				'post_type'      => 'page',
				'post_status'    => 'publish',
				'post_name'      => $slug,
				'post_title'     => $title,
				'post_content'   => $content,
				'comment_status' => 'closed',
				'ping_status'    => 'closed',
			)
		);
	}

	private static function block( string $shortcode ): string {
		return "<!-- wp:shortcode -->\n$shortcode\n<!-- /wp:shortcode -->\n";
	}

	private static function link( string $url, string $words ): string {
		return "\n<!-- wp:paragraph -->\n<p><a href=\"" . esc_url( $url ) . '">' . esc_html( $words ) . "</a></p>\n<!-- /wp:paragraph -->\n";
	}

	private static function heading( string $words ): string {
		return "\n<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">" . esc_html( $words ) . "</h2>\n<!-- /wp:heading -->\n\n";
	}
}
