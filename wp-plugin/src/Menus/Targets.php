<?php
/**
 * Where the addresses a menu keeps lead now.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Menus;

use Storebridge\Assets;
use Storebridge\Catalog\Listing_Url;
use Storebridge\Settings;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * One item: its address, "" where there is none to lead to, and what stands below it.
 *
 * @phpstan-type Target array{url: string, children: list<Department>, is_cart: bool}
 */
final class Targets {
	public function __construct(
		private readonly Settings $settings,
		private readonly Departments $departments,
		private readonly Template $template,
		private readonly Assets $assets,
	) {}

	/**
	 * What an address of ours is now; null for anybody else's.
	 *
	 * @param string $url As the menu keeps it.
	 * @return Target|null
	 */
	public function of( string $url ): ?array {
		return match ( true ) {
			Menu_Address::SHOP === $url            => self::target( '' === $this->settings->page_url( 'shop' ) ? Listing_Url::all() : $this->settings->page_url( 'shop' ) ),
			Menu_Address::CART === $url            => self::target( $this->settings->page_url( 'cart' ), array(), true ),
			Menu_Address::ACCOUNT === $url         => self::target( $this->settings->page_url( 'account' ) ),
			Menu_Address::CATEGORIES === $url      => $this->categories(),
			Menu_Address::category( $url ) > 0     => $this->category( Menu_Address::category( $url ) ),
			default                                => null,
		};
	}

	/**
	 * Where a script shows how many things are in the cart. The same for everybody, so that caches may keep it.
	 */
	public function count(): string {
		$this->assets->enqueue_cart_count();
		return ' ' . $this->template->render( 'menu-count', array() );
	}

	/**
	 * All categories. While they are not known, the item leads to all products.
	 *
	 * @return Target
	 */
	private function categories(): array {
		$all = $this->departments->all();
		return self::target( Listing_Url::all(), $all instanceof \WP_Error ? array() : $all );
	}

	/**
	 * One category with those below it; one that the store has no more leads nowhere.
	 *
	 * @param int $id BigCommerce's.
	 * @return Target
	 */
	private function category( int $id ): array {
		$one = $this->departments->one( $id );
		return $one instanceof \WP_Error ? self::target( Listing_Url::all() ) : self::target( $one->url ?? '', $one->children ?? array() );
	}

	/**
	 * A target.
	 *
	 * @param string           $url      Where it leads.
	 * @param list<Department> $children What stands below it.
	 * @param bool             $is_cart  Whether it shows the count.
	 * @return Target
	 */
	private static function target( string $url, array $children = array(), bool $is_cart = false ): array {
		return array(
			'url'      => $url,
			'children' => $children,
			'is_cart'  => $is_cart,
		);
	}
}
