<?php
/**
 * Pages with a cart, checkout or account on them: never cached, and the cart is read before printing begins, while cookies and a status can still be sent.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

use Storebridge\Account\Account_Shortcodes;
use Storebridge\Cart\Seen_Prices;
use Storebridge\Cart\Shopper_Cart;
use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Reviews_Input;
use Storebridge\Checkout\Checkout_Shortcodes;
use Storebridge\Feature;
use Storebridge\Forms\Add_To_Cart;
use Storebridge\Forms\Notices;
use Storebridge\Http\No_Store;
use Storebridge\Seo\Head_Values;
use Storebridge\Settings;
use Storebridge\Shortcodes\Listing;
use Storebridge\Shortcodes\Shortcodes;
use Storebridge\Views\Refusal;

defined( 'ABSPATH' ) || exit;

final class Personal_Pages implements Feature {
	public function __construct(
		private readonly Page_Contents $contents,
		private readonly Settings $settings,
		private readonly No_Store $no_store,
		private readonly Notices $notices,
		private readonly Shopper_Cart $cart,
		private readonly Account_Shortcodes $account,
		private readonly Seen_Prices $seen,
	) {}

	public function boot(): void {
		add_action( 'template_redirect', array( $this, 'prevent_caching' ), 0 );
		add_action( 'template_redirect', array( $this, 'read_cart' ), 2 );
		add_filter( 'wp_robots', array( $this, 'keep_out_of_search' ) );
		// Yoast SEO and Rank Math print robots of their own.
		add_filter( 'wpseo_robots_array', array( $this, 'keep_out_by_plugin' ) );
		add_filter( 'rank_math/frontend/robots', array( $this, 'keep_out_by_plugin' ) );
	}

	public function prevent_caching(): void {
		if ( $this->shows_cart() || $this->shows_account() || $this->just_added() || Reviews_Input::is_written() ) {
			$this->no_store->declare();
			$this->notices->take();
		}
	}

	/**
	 * After the forms (1), so that a changed cart is not asked for again.
	 */
	public function read_cart(): void {
		$cart = $this->is_one_of( array( $this->settings->saved()['cart_page'] ), array( Shortcodes::CART ) ) ? $this->cart->read() : null;
		if ( $cart instanceof \WP_Error ) {
			Refusal::send_status( $cart );
		} elseif ( null !== $cart && $this->is_one_of( array( $this->settings->saved()['cart_page'] ), array( Shortcodes::CART ) ) ) {
			$this->seen->look( $cart );
		}
	}

	/**
	 * A cart or an account is of no use to a search engine, nor is another view of a page that it knows.
	 *
	 * @param array<string, bool|string> $robots Its directives.
	 * @return array<string, bool|string>
	 */
	public function keep_out_of_search( array $robots ): array {
		return $this->is_kept_out() ? array( 'noindex' => true ) + $robots : $robots;
	}

	public function keep_out_by_plugin( mixed $robots ): mixed {
		return $this->is_kept_out() ? Head_Values::keep_out( $robots ) : $robots;
	}

	private function is_kept_out(): bool {
		return $this->shows_cart() || $this->shows_account() || $this->is_another_view();
	}

	/**
	 * A page with something of the catalogue in another currency, or with a list that somebody has filtered, sorted or turned.
	 */
	private function is_another_view(): bool {
		$tags = is_singular() ? array_column( $this->contents->shortcodes(), 'tag' ) : array();
		return array() !== $tags && '' !== Currency::asked()
			|| in_array( Listing::TAG, $tags, true ) && Listing::is_another_view();
	}

	private function shows_cart(): bool {
		$saved = $this->settings->saved();
		return $this->is_one_of( array( $saved['cart_page'], $saved['checkout_page'] ), array( Shortcodes::CART, ...Checkout_Shortcodes::tags() ) );
	}

	private function shows_account(): bool {
		return $this->is_one_of( array( $this->settings->saved()['account_page'] ), $this->account->tags() );
	}

	/**
	 * Whether this is one of these pages, or one with any of these shortcodes.
	 *
	 * @param list<int>    $pages Ids; 0 for one that is not there.
	 * @param list<string> $tags  The shortcodes.
	 */
	private function is_one_of( array $pages, array $tags ): bool {
		return is_singular() && ( in_array( get_queried_object_id(), array_filter( $pages ), true )
			|| array() !== array_intersect( array_column( $this->contents->shortcodes(), 'tag' ), $tags ) );
	}

	private function just_added(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification -- changes nothing; it only keeps this answer out of caches.
		return isset( $_GET[ Add_To_Cart::JUST_ADDED ] );
	}
}
