<?php
/**
 * What a customer does with their wishlists, form by form.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Wishlists;

use Storebridge\Account\Links;
use Storebridge\Account\Store_Input;
use Storebridge\Forms\Posted;

defined( 'ABSPATH' ) || exit;

/**
 * Each is the act of a Deed.
 *
 * @phpstan-import-type Done from \Storebridge\Account\Deed
 */
final class Wishlist_Deeds {
	public const MAKE   = 'make-wishlist';
	public const CHANGE = 'change-wishlist';
	public const DELETE = 'delete-wishlist';
	public const REMOVE = 'remove-wish';
	public const WISH   = 'wish-into';

	public function __construct( private readonly Wishlist_Book $book, private readonly Links $links ) {}

	/**
	 * A new list, perhaps with a first product on it.
	 *
	 * @param Posted $posted Name, who may see it, and the product.
	 * @return Done|\WP_Error
	 */
	public function make( Posted $posted ): array|\WP_Error {
		$told  = self::told( $posted );
		$wrong = Store_Input::check( Wishlist_Fields::all(), Store_Input::values( Wishlist_Fields::all(), $posted ) );
		$wish  = Wished::read( $posted->text( 'product' ) );
		$made  = $wrong ?? $this->book->make( $told['name'], $told['isPublic'], $wish );
		return $made instanceof \WP_Error ? $made : $this->done( null === $wish ? 'wishlist_made' : 'wished', $told['name'], (string) $made['id'] );
	}

	/**
	 * Another name, or other eyes.
	 *
	 * @param Posted $posted Names the list.
	 * @return Done|\WP_Error
	 */
	public function change( Posted $posted ): array|\WP_Error {
		$told  = self::told( $posted );
		$wrong = Store_Input::check( Wishlist_Fields::all(), Store_Input::values( Wishlist_Fields::all(), $posted ) );
		return $wrong ?? $this->book->write( 'PATCH', $posted->text( 'wishlist' ), '', $told ) ?? $this->done( 'wishlist_saved', $told['name'], $posted->text( 'wishlist' ) );
	}

	/**
	 * The end of a list.
	 *
	 * @param Posted $posted Names it.
	 * @return Done|\WP_Error
	 */
	public function delete( Posted $posted ): array|\WP_Error {
		return $this->book->write( 'DELETE', $posted->text( 'wishlist' ) ) ?? $this->done( 'wishlist_deleted', '', '' );
	}

	/**
	 * Takes something off a list.
	 *
	 * @param Posted $posted Names both.
	 * @return Done|\WP_Error
	 */
	public function remove( Posted $posted ): array|\WP_Error {
		$list = $posted->text( 'wishlist' );
		return $this->book->write( 'DELETE', $list, 'items/' . $posted->text( 'item' ) ) ?? $this->done( 'unwished', '', $list );
	}

	/**
	 * Puts a product on the list that was chosen.
	 *
	 * @param Posted $posted Names both.
	 * @return Done|\WP_Error
	 */
	public function wish( Posted $posted ): array|\WP_Error {
		$wished = Wished::read( $posted->text( 'product' ) );
		if ( null === $wished ) {
			return new \WP_Error( 'not_found' );
		}
		$list = $posted->text( 'wishlist' );
		return $this->book->write( 'POST', $list, 'items', $wished->body() ) ?? $this->done( 'wished', '', $list );
	}

	/**
	 * What is said, and where the shopper is led.
	 *
	 * @param string $notice The notice.
	 * @param string $name   Whose.
	 * @param string $list   The list to lead to; "" for all of them.
	 * @return Done
	 */
	public function done( string $notice, string $name, string $list ): array {
		$arguments = array_filter( array( 'wishlist' => $list ) );
		$url       = $this->links->to( 'wishlists', $arguments );
		return array(
			'notice' => $notice,
			'name'   => $name,
			'to'     => '' === $url ? $this->links->within( $arguments ) : $url,
		);
	}

	/**
	 * A list's name and eyes as they were sent.
	 *
	 * @param Posted $posted What was sent.
	 * @return array{name: string, isPublic: bool}
	 */
	private static function told( Posted $posted ): array {
		$fields = $posted->fields();
		$name   = $fields[ Wishlist_Fields::NAME ] ?? '';
		return array(
			'name'     => is_string( $name ) ? trim( $name ) : '',
			'isPublic' => Wishlist_Fields::OPEN === ( $fields[ Wishlist_Fields::EYES ] ?? '' ),
		);
	}
}
