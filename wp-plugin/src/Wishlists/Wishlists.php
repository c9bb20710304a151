<?php
/**
 * The customer's wishlists: all of them, one with what is on it, the question whether one is to be deleted, or which one a product is for.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

use Storebridge\Account\Links;
use Storebridge\Account\Part;
use Storebridge\Account\Trouble;
use Storebridge\Http\Server;
use Storebridge\Template;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/wishlists.php, wishlist.php, wishlist-delete.php and wish-into.php.
 *
 * @phpstan-import-type Wishlist from Wishlist_Shape
 * @phpstan-import-type WishlistSummary from Wishlist_Shape
 */
final class Wishlists implements Part {
	public function __construct(
		private readonly Wishlist_Book $book,
		private readonly Wish $wish,
		private readonly Wishlist_Refusal $refusal,
		private readonly Store_Form $form,
		private readonly Links $links,
		private readonly Kept_Wish $kept,
		private readonly Trouble $trouble,
		private readonly Template $template,
	) {}

	public function slug(): string {
		return 'wishlists';
	}

	public function shortcode(): string {
		return 'storebridge_wishlists';
	}

	public function title(): string {
		return __( 'Wishlists', 'storebridge' );
	}

	public function needs_customer(): bool {
		return true;
	}

	public function render(): string {
		$product = Links::query( 'add' );
		$asked   = Links::query( 'wishlist' );
		if ( '' !== $product ) {
			return $this->put( $product );
		}
		if ( '' === $asked ) {
			return $this->all();
		}
		$list = $this->book->find( $asked, Links::query( 'after' ) );
		if ( $list instanceof \WP_Error ) {
			return $this->trouble( $list );
		}
		return 'delete' === Links::query( 'step' ) ? $this->question( $list ) : $this->one( $list );
	}

	/**
	 * Goes on with what the shopper asked for before they signed in; nobody else's link can ask it for them.
	 *
	 * @param string $product As the address names it.
	 */
	private function put( string $product ): string {
		$wished = Wished::read( $product );
		if ( ! Server::is_post() && $product === $this->kept->take() && null !== $wished ) {
			$done = $this->wish->put( $wished );
			if ( $done instanceof \WP_Error ) {
				return $this->trouble( $done );
			}
			$this->wish->lead_on( $done );
		}
		$heads = $this->book->heads();
		return $heads instanceof \WP_Error ? $this->trouble( $heads ) : $this->template->render(
			'wish-into',
			array(
				'refusal'  => $this->refusal->words( Wishlist_Deeds::WISH ),
				'product'  => $product,
				'lists'    => $heads,
				'url'      => Server::request_uri(),
				'back_url' => $this->links->within(),
				'form'     => $this->form->read( Wishlist_Deeds::MAKE, Wishlist_Fields::all() ),
			)
		);
	}

	private function all(): string {
		$page = $this->book->page( Links::query( 'after' ) );
		return $page instanceof \WP_Error ? $this->trouble( $page ) : $this->template->render(
			'wishlists',
			array(
				'lists'    => array_map( array( $this, 'with_urls' ), $page['lists'] ),
				'next_url' => '' === $page['next'] ? '' : $this->links->within( array( 'after' => $page['next'] ) ),
				'form'     => $this->form->read( Wishlist_Deeds::MAKE, Wishlist_Fields::all() ),
			)
		);
	}

	/**
	 * One with what is on it.
	 *
	 * @param Wishlist $wishlist The list.
	 */
	private function one( array $wishlist ): string {
		$id = (string) $wishlist['head']['id'];
		return $this->template->render(
			'wishlist',
			array(
				'list'       => $wishlist['head'],
				'wishes'     => $wishlist['wishes'],
				'refusal'    => $this->refusal->read( $wishlist['wishes'] ),
				'form'       => $this->form->read( Wishlist_Deeds::CHANGE, Wishlist_Fields::all(), Wishlist_Fields::values( $wishlist['head'] ) ),
				'url'        => Server::request_uri(),
				'public_url' => $wishlist['head']['is_public'] && '' !== $wishlist['head']['token'] ? $this->links->to( 'wishlist', array( 'wishlist' => $wishlist['head']['token'] ) ) : '',
				'delete_url' => $this->links->within(
					array(
						'wishlist' => $id,
						'step'     => 'delete',
					)
				),
				'next_url'   => '' === $wishlist['next'] ? '' : $this->links->within(
					array(
						'wishlist' => $id,
						'after'    => $wishlist['next'],
					)
				),
				'back_url'   => $this->links->within(),
			)
		);
	}

	/**
	 * The question.
	 *
	 * @param Wishlist $wishlist The one to delete.
	 */
	private function question( array $wishlist ): string {
		return $this->template->render(
			'wishlist-delete',
			array(
				'refusal'  => $this->refusal->words( Wishlist_Deeds::DELETE ),
				'list'     => $wishlist['head'],
				'url'      => Server::request_uri(),
				'back_url' => $this->links->within( array( 'wishlist' => (string) $wishlist['head']['id'] ) ),
			)
		);
	}

	/**
	 * A list of the lists with its address.
	 *
	 * @param WishlistSummary $summary The list.
	 * @return array{list: WishlistSummary, url: string}
	 */
	private function with_urls( array $summary ): array {
		return array(
			'list' => $summary,
			'url'  => $this->links->within( array( 'wishlist' => (string) $summary['head']['id'] ) ),
		);
	}

	private function trouble( \WP_Error $error ): string {
		return $this->trouble->render( $error, Wishlist_Refusal::gone(), __( 'Your wishlists', 'storebridge' ) );
	}
}
