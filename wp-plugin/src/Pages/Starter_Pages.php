<?php
/**
 * The pages of a shop, made only when somebody asks for them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

final class Starter_Pages {
	public function __construct( private readonly Settings $settings ) {}

	/**
	 * Makes the pages that are missing, and keeps all of them in the settings.
	 *
	 * @return array{shop_page: int, cart_page: int, checkout_page: int, account_page: int}
	 */
	public function create(): array {
		$pages = array(
			'shop_page'     => $this->find_or_make( 'shop', __( 'Shop', 'storebridge' ), '[storebridge_products limit="48"]' ),
			'cart_page'     => $this->find_or_make( 'cart', __( 'Cart', 'storebridge' ), '[storebridge_cart]' ),
			'checkout_page' => $this->find_or_make( 'checkout', __( 'Checkout', 'storebridge' ), '[storebridge_checkout]' ),
			'account_page'  => $this->find_or_make( 'account', __( 'Account', 'storebridge' ), '[storebridge_account]' ),
		);
		$this->settings->change( $pages );
		return $pages;
	}

	public function are_missing(): bool {
		return in_array( '', array( $this->settings->page_url( 'shop' ), $this->settings->page_url( 'cart' ), $this->settings->page_url( 'checkout' ), $this->settings->page_url( 'account' ) ), true );
	}

	/**
	 * The page chosen in the settings, else one at that address that has the shortcode, or what stands for it of the
	 * plugin before this one, else a new one.
	 *
	 * @param 'shop'|'cart'|'checkout'|'account' $slug      Its address.
	 * @param string                   $title     Its title.
	 * @param string                   $shortcode What it shows.
	 */
	private function find_or_make( string $slug, string $title, string $shortcode ): int {
		if ( '' !== $this->settings->page_url( $slug ) ) {
			return $this->settings->saved()[ $slug . '_page' ];
		}
		$there = get_page_by_path( $slug );
		$tag   = (string) strtok( $shortcode, '[ ]' );
		if ( $there instanceof \WP_Post && 'publish' === $there->post_status && in_array( $tag, array_column( Page_Contents::written_in( $there->post_content ), 'tag' ), true ) ) {
			return $there->ID;
		}
		return wp_insert_post(
			array(
				'post_type'      => 'page',
				'post_status'    => 'publish',
				'post_name'      => $slug,
				'post_title'     => $title,
				'post_content'   => "<!-- wp:shortcode -->\n$shortcode\n<!-- /wp:shortcode -->",
				'comment_status' => 'closed',
				'ping_status'    => 'closed',
			)
		);
	}
}
