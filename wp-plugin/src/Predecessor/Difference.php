<?php
/**
 * What becomes of one of the predecessor's shortcodes here, and what differs, in words.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

defined( 'ABSPATH' ) || exit;

final class Difference {
	/**
	 * What it becomes.
	 *
	 * @param string $tag Its name.
	 */
	public static function becomes( string $tag ): string {
		return match ( $tag ) {
			Old_Tags::PRODUCTS => __( 'Works as it is: the products, from the store, now.', 'storebridge' ),
			Old_Tags::PART     => __( 'Works as it is: the same piece of the product.', 'storebridge' ),
			Old_Tags::REVIEWS  => __( 'Works as it is: the product’s reviews and the form.', 'storebridge' ),
			default            => isset( Old_Tags::SAME[ $tag ] )
				/* translators: %s: a shortcode. */
				? sprintf( __( 'Works as it is, as %s does.', 'storebridge' ), '[' . Old_Tags::SAME[ $tag ] . ']' )
				: '',
		};
	}

	/**
	 * What differs.
	 *
	 * @param string $tag     Its name.
	 * @param mixed  $written Its attributes.
	 */
	public static function of( string $tag, mixed $written ): string {
		return implode( ' ', array_filter( array( self::always( $tag ), ...( Old_Tags::PRODUCTS === $tag ? self::of_products( $written ) : array() ) ) ) );
	}

	/**
	 * What differs wherever it stands.
	 *
	 * @param string $tag Its name.
	 */
	private static function always( string $tag ): string {
		return match ( $tag ) {
			Old_Tags::PRODUCTS                  => __( '“Show more” opens the next products in place of the first.', 'storebridge' ),
			Old_Tags::PART                      => __( 'A product the store does not have shows nothing to visitors. Price and stock stand above the form.', 'storebridge' ),
			Old_Tags::REVIEWS                   => __( 'The newest five stand here; older ones on the product’s page.', 'storebridge' ),
			'bigcommerce_cart'                  => __( 'It works without JavaScript. Visitors’ old carts are not carried over.', 'storebridge' ),
			'bigcommerce_checkout'              => __( 'It leads to the store’s own checkout page; choose “in a frame” in the settings to have it within the page as before.', 'storebridge' ),
			'bigcommerce_account_profile',
			'bigcommerce_shipping_address_list',
			'bigcommerce_wish_lists'            => __( 'Shoppers sign in to the store’s account, not to WordPress. Who is not signed in is asked to be.', 'storebridge' ),
			'bigcommerce_order_history'         => __( 'Shoppers sign in to the store’s account, not to WordPress. Ten orders stand on a page, whatever per_page says.', 'storebridge' ),
			'bigcommerce_signin_form'           => __( 'Shoppers sign in to the store’s account; no WordPress user is made or signed in.', 'storebridge' ),
			'bigcommerce_registration_form'     => __( 'The account is the store’s; no WordPress user is made, and WordPress’s “Anyone can register” does not matter.', 'storebridge' ),
			'bigcommerce_gift_form',
			'bigcommerce_gift_balance'          => __( 'The store’s own amounts and looks are offered.', 'storebridge' ),
			default                             => '',
		};
	}

	/**
	 * What of these very attributes cannot be had.
	 *
	 * @param mixed $written As written.
	 * @return list<string>
	 */
	private static function of_products( mixed $written ): array {
		$choice = new Old_Choice( $written );
		$choice->query();
		return $choice->remarks();
	}
}
