<?php
/**
 * A wishlist as its link shows it to everybody: nothing of it can be changed here, and whose it is is not said.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

use Storebridge\Account\Account;
use Storebridge\Account\Links;
use Storebridge\Account\Part;
use Storebridge\Settings;
use Storebridge\Template;
use Storebridge\Views\Failure;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/wishlist-public.php.
 */
final class Public_Wishlist implements Part {
	public function __construct(
		private readonly Wishlist_Book $book,
		private readonly Links $links,
		private readonly Settings $settings,
		private readonly Template $template,
	) {}

	public function slug(): string {
		return 'wishlist';
	}

	public function shortcode(): string {
		return 'storebridge_wishlist';
	}

	public function title(): string {
		return __( 'Wishlist', 'storebridge' );
	}

	public function needs_customer(): bool {
		return false;
	}

	public function render(): string {
		$token = Links::query( 'wishlist' );
		$list  = $this->book->shown( $token, Links::query( 'after' ) );
		if ( $list instanceof \WP_Error && Failure::is_outage( $list ) ) {
			return Account::failure( $list, $this->template );
		}
		if ( $list instanceof \WP_Error ) {
			return $this->gone();
		}
		return $this->template->render(
			'wishlist-public',
			array(
				'name'     => $list['head']['name'],
				'wishes'   => $list['wishes'],
				'next_url' => '' === $list['next'] ? '' : $this->links->within(
					array(
						'wishlist' => $token,
						'after'    => $list['next'],
					)
				),
			)
		);
	}

	private function gone(): string {
		if ( ! headers_sent() ) {
			status_header( 404 );
		}
		return $this->template->render(
			'account-message',
			array(
				'words' => __( 'This wishlist is no longer public. Please ask the person who gave you the link.', 'storebridge' ),
				'url'   => $this->settings->page_url( 'shop' ),
				'label' => __( 'Go to the shop', 'storebridge' ),
			)
		);
	}
}
