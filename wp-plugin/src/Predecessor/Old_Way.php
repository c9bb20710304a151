<?php
/**
 * Where on this site now stands what one of the predecessor's addresses meant.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Account\Links;
use Storebridge\Catalog\Listing_Url;
use Storebridge\Settings;

defined( 'ABSPATH' ) || exit;

final class Old_Way {
	/**
	 * What it did rather than showed stood below this.
	 */
	private const ACTIONS = 'bigcommerce';

	public function __construct( private readonly Old_Places $places, private readonly Settings $settings, private readonly Links $links ) {}

	/**
	 * The address, "" where nothing of the store's was meant, or why nobody can say now.
	 *
	 * @param string                $path  Without the site's own folder and without slashes at its ends.
	 * @param array<string, string> $query What the address asks.
	 */
	public function of( string $path, array $query ): string|\WP_Error {
		return '' === $path ? $this->of_query( $query ) : $this->of_path( explode( '/', $path ), $query );
	}

	/**
	 * Whether a path is of something it did, which may lead elsewhere another day.
	 *
	 * @param string $path As above.
	 */
	public static function is_action( string $path ): bool {
		return str_starts_with( $path, self::ACTIONS . '/' );
	}

	/**
	 * An address with words.
	 *
	 * @param non-empty-list<string> $steps Its segments.
	 * @param array<string, string>  $query What it asks.
	 */
	private function of_path( array $steps, array $query ): string|\WP_Error {
		if ( self::ACTIONS === $steps[0] ) {
			return $this->of_action( $steps[1] ?? '', $steps[2] ?? '', $query );
		}
		if ( Old_Slugs::products() !== $steps[0] ) {
			return '';
		}
		$steps = self::without_page( $steps );
		$last  = $steps[ count( $steps ) - 1 ];
		return match ( true ) {
			1 === count( $steps )                                                   => Listing_Url::all(),
			count( $steps ) > 2 && Old_Slugs::categories() === $steps[1]            => $this->places->category( $last ),
			3 === count( $steps ) && Old_Slugs::brands() === $steps[1]              => $this->places->brand( $last ),
			2 === count( $steps )                                                   => $this->places->product( Old_Ids::of_slug( $last ), $query ),
			default                                                                 => '',
		};
	}

	/**
	 * An address without words: what a site without pretty ones had, and short links.
	 *
	 * @param array<string, string> $query What it asks.
	 */
	private function of_query( array $query ): string|\WP_Error {
		return match ( true ) {
			isset( $query[ Traces::PRODUCT ] )  => $this->places->product( Old_Ids::of_slug( $query[ Traces::PRODUCT ] ), $query ),
			isset( $query[ Traces::CATEGORY ] ) => $this->places->category( $query[ Traces::CATEGORY ] ),
			isset( $query[ Traces::BRAND ] )    => $this->places->brand( $query[ Traces::BRAND ] ),
			isset( $query['p'] )                => $this->places->product( Old_Ids::of_post( absint( $query['p'] ) ), $query ),
			Traces::PRODUCT === ( $query['post_type'] ?? '' ) => Listing_Url::all(),
			default                             => '',
		};
	}

	/**
	 * What it did. Putting a thing into the cart by a mere link is no longer done: the link leads to the product.
	 *
	 * @param string                $action Its name.
	 * @param string                $of     A post's id or a cart's.
	 * @param array<string, string> $query  What the address asks.
	 */
	private function of_action( string $action, string $of, array $query ): string|\WP_Error {
		return match ( $action ) {
			'cart', 'buy'              => $this->places->product( Old_Ids::of_post( absint( $of ) ), $query ),
			'checkout'                 => $this->settings->page_url( 'checkout' ),
			'cart-recovery'            => $this->settings->page_url( 'cart' ),
			'wishlists', 'wish-lists'  => $this->links->to( 'wishlists' ),
			default                    => '',
		};
	}

	/**
	 * An archive's later pages lead to its first: they held other products.
	 *
	 * @param non-empty-list<string> $steps Segments.
	 * @return non-empty-list<string>
	 */
	private static function without_page( array $steps ): array {
		$count = count( $steps );
		return $count > 2 && 'page' === $steps[ $count - 2 ] && ctype_digit( $steps[ $count - 1 ] ) ? array( $steps[0], ...array_slice( $steps, 1, $count - 3 ) ) : $steps;
	}
}
