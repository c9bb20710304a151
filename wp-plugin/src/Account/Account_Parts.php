<?php
/**
 * The account as a tree: its parts and forms, in the navigation's order.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Account;

use Storebridge\Addresses\Address_Book;
use Storebridge\Addresses\Addresses;
use Storebridge\Addresses\Save_Address;
use Storebridge\Assets;
use Storebridge\Cart\Shopper_Cart;
use Storebridge\Catalog\Lookup;
use Storebridge\Forms\Form;
use Storebridge\Forms\Notices;
use Storebridge\Forms\Posted;
use Storebridge\Forms\Submission;
use Storebridge\Orders\Order_Lookup;
use Storebridge\Orders\Orders;
use Storebridge\Session;
use Storebridge\Settings;
use Storebridge\Sidecar\Client;
use Storebridge\Template;
use Storebridge\Views\Store_Form;
use Storebridge\Wishlists\Chosen_Variant;
use Storebridge\Wishlists\Kept_Wish;
use Storebridge\Wishlists\Move_To_Cart;
use Storebridge\Wishlists\Public_Wishlist;
use Storebridge\Wishlists\Wish;
use Storebridge\Wishlists\Wishlist_Book;
use Storebridge\Wishlists\Wishlist_Deeds;
use Storebridge\Wishlists\Wishlist_Refusal;
use Storebridge\Wishlists\Wishlists;

defined( 'ABSPATH' ) || exit;

/**
 * Made once, when the plugin boots.
 *
 * @phpstan-import-type Done from Deed
 */
final class Account_Parts {
	public function __construct(
		private readonly Client $client,
		private readonly Session $session,
		private readonly Customer_Session $people,
		private readonly Links $links,
		private readonly Template $template,
		private readonly Submission $submission,
		private readonly Notices $notices,
		private readonly Assets $assets,
		private readonly Settings $settings,
		private readonly Shopper_Cart $cart,
		private readonly Lookup $lookup,
	) {}

	/**
	 * Every part, and every form of theirs.
	 *
	 * @return array{parts: list<Part>, forms: list<Form>, logout: Logout}
	 */
	public function make(): array {
		$fields   = new Store_Fields( $this->client );
		$form     = new Store_Form( $this->submission, $this->assets );
		$arrival  = new Arrival( $this->client, $this->people, $this->session, $this->links );
		$login    = new Login( $this->people, $arrival, $this->links, $form, $this->submission, $this->notices, $this->template );
		$register = new Register( $this->people, $arrival, $this->session, $this->links, $fields, $form, $this->submission, $this->template );
		$reset    = new Reset_Password( $this->client, $this->session, $this->links, $fields, $form, $this->submission, $this->template );
		$password = new Forgot_Password( $this->client, $this->session, $this->links, $fields, $form, $this->submission, $this->template, $reset );
		$profile  = new Profile( $this->client, $this->people, $this->session, $fields, $form, $this->submission, $this->template );
		$logout   = new Logout( $this->client, $this->people, $this->session, $this->submission, $this->links, $this->template );
		$finding  = new Order_Lookup( $this->client, $form, $this->submission, $this->links, $this->template );
		$trouble  = new Trouble( $this->links, $this->template );
		$book     = new Address_Book( $this->client, $this->links );
		$lists    = new Wishlist_Book( $this->client );
		$deeds    = new Wishlist_Deeds( $lists, $this->links );
		$kept     = new Kept_Wish();
		$wish     = new Wish( $lists, $deeds, $this->people, $kept, new Chosen_Variant( $this->lookup ), $this->session, $this->submission, $this->links );
		$moving   = new Move_To_Cart( $this->cart, $lists, $deeds );
		$shown    = new Public_Wishlist( $lists, $this->links, $this->settings, $this->template );
		$inside   = array(
			new Orders( $this->client, $this->links, $this->settings, $trouble, $this->template ),
			new Addresses( $book, $fields, $form, $this->submission, $this->links, $trouble, $this->template ),
			new Wishlists( $lists, $wish, new Wishlist_Refusal( $this->submission ), $form, $this->links, $kept, $trouble, $this->template ),
			$profile,
		);
		return array(
			'logout' => $logout,
			'parts'  => array( new Overview( $inside, $this->people, $this->links, $this->template ), ...$inside, $login, $register, $finding, $password, $reset, $shown, $logout ),
			'forms'  => array(
				$login,
				$register,
				$finding,
				$password,
				$reset,
				$profile,
				new Change_Password( $arrival, $this->submission ),
				$logout,
				new Save_Address( $book, $fields, $this->links, $this->submission, $this->session ),
				$this->deed( Addresses::DELETE, $book->delete( ... ) ),
				$this->deed( Addresses::MAKE_DEFAULT, $book->make_default( ... ) ),
				$wish,
				$this->deed( Wishlist_Deeds::WISH, $deeds->wish( ... ) ),
				$this->deed( Wishlist_Deeds::MAKE, $deeds->make( ... ) ),
				$this->deed( Wishlist_Deeds::CHANGE, $deeds->change( ... ) ),
				$this->deed( Wishlist_Deeds::DELETE, $deeds->delete( ... ) ),
				$this->deed( Wishlist_Deeds::REMOVE, $deeds->remove( ... ) ),
				$this->deed( Move_To_Cart::ACTION, $moving->move( ... ) ),
			),
		);
	}

	/**
	 * A form that does one thing.
	 *
	 * @param string                             $action Its name.
	 * @param \Closure(Posted): (Done|\WP_Error) $act    Does it.
	 */
	private function deed( string $action, \Closure $act ): Deed {
		return new Deed( $action, $act, $this->submission, $this->session );
	}
}
