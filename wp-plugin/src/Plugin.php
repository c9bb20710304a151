<?php
/**
 * The plugin as a short tree: what is made, and which features hook in, in order.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge;

defined( 'ABSPATH' ) || exit;

final class Plugin {
	public function __construct( private readonly string $file, private readonly string $version ) {}

	public function boot(): void {
		foreach ( $this->features() as $feature ) {
			$feature->boot();
		}
	}

	/**
	 * Every feature.
	 *
	 * @return list<Feature>
	 */
	private function features(): array {
		$settings   = new Settings();
		$session    = new Session();
		$template   = new Template();
		$no_store   = new Http\No_Store();
		$origin     = new Http\Same_Origin();
		$links      = new Account\Links( $settings );
		$modules    = new Script_Modules( $this->file, $this->version, $links );
		$assets     = new Assets( $this->file, $this->version, $modules );
		$operation  = new Sidecar\Operation();
		$client     = new Sidecar\Client( new Sidecar\Transport( $settings, $operation, new Http\Shopper_Address( $settings ) ), $session, $operation );
		$last       = new Catalog\Last_Answers();
		$lookup     = new Catalog\Lookup( $client, $last );
		$cart       = new Cart\Shopper_Cart( $client, $session );
		$submission = new Forms\Submission();
		$notices    = new Forms\Notices( $session );
		$once       = new Forms\Once( $session, new Forms\Once_Memory() );
		$adding     = new Forms\Add_To_Cart( $cart, $submission, $session, $settings, $once );
		$adding_all = new Forms\Add_Many( $cart, $submission, $session, $settings, $once );
		$seen       = new Cart\Seen_Prices();
		$in_cart    = new Cart\Cart_Parts( $cart, $client, $session, $settings, $links, $submission );
		$giving     = new Gift_Certificates\Certificate_Parts( $client, $cart, $once, $submission, $session, $settings );
		$mini_cart  = new Views\Mini_Cart( $cart, $settings, $template, $assets );
		$recovery   = new Cart\Cart_Recovery( $cart, $session, $settings, new Pages\Token_Address( Cart\Cart_Recovery::PATH, 't', 'token', Cart\Cart_Recovery::LONGEST, $origin, $no_store ), $template, $assets );
		$note       = new Views\Editor_Note( $template, $assets, $no_store );
		$quick      = new Views\Quick_View( $settings, $template, $assets );
		$wish       = new Views\Wish_Button( $submission, $links );
		$reviews    = new Views\Reviews( $lookup, new Views\Review_Form( $submission ) );
		$product    = new Views\Product( $lookup, $template, $note, new Views\Product_Form( $submission, $settings, $links ), $wish, $reviews, $notices, $assets, $quick );
		$glance     = new Views\Product( $lookup, $template, $note, new Views\Product_Form( $submission, $settings, $links, Views\Quick_Product::PREFIX ), $wish, $reviews, $notices, $assets, $quick );
		$of_page    = new Catalog\Page_Product();
		$listing    = new Views\Listing( $lookup, $template, $note, $quick );
		$contents   = new Pages\Page_Contents();
		$sitemaps   = new Seo\Sitemap_Pages( $client );
		$heads      = array( new Seo\Yoast( $sitemaps ), new Seo\Rank_Math( $sitemaps ) );
		$pages      = array(
			new Pages\Product_Page( $lookup, $product, $assets, $of_page ),
			new Pages\Listing_Page( $lookup, $listing, $assets ),
		);
		$shortcodes = array(
			new Shortcodes\Products( new Views\Product_Grid( $lookup, $template, $note, $assets, $quick ), $note ),
			new Shortcodes\Product( $product, $note ),
			new Shortcodes\Product_Part( new Views\Product_Part( $lookup, $product, $template, $note, $assets ), $of_page, $note ),
			new Shortcodes\Listing( $listing, $note, $assets ),
			new Shortcodes\Categories( new Views\Category_List( $lookup, $template, $assets, $note ), $note ),
			new Shortcodes\Currency( $lookup, $template, $assets ),
			new Shortcodes\Order_Form( new Views\Order_Form( $lookup, $submission, $notices, $settings, $template, $assets, $note ), $note ),
		);
		$before     = ( new Predecessor\Old_Parts( $lookup, $product, $template, $note, $assets, $settings, $links, $quick ) )->make( $contents );
		$people     = new Account\Customer_Session( $client, $session );
		$users      = new Users\User_Links( $settings, $client, $people, new Users\Link_Mark() );
		$own_parts  = $users->is_on() ? array( new Users\Linked_User( $users, $links, $submission, $template ) ) : array();
		$rooms      = ( new Account\Account_Parts( $client, $session, $people, $links, $template, $submission, $notices, $assets, $settings, $cart, $lookup ) )->make();
		$account    = new Account\Account_Shortcodes( new Account\Account( array( ...$rooms['parts'], ...$own_parts ), $people, $links, $template, $notices, $assets ), new Shortcodes\Early_Shortcodes( $contents, $note, $no_store ) );
		$chosen     = new Rest\Chosen_Product( $lookup, $template );
		$visits     = new Visits\Visits( $settings, $session, $client );
		$checkout   = new Forms\Go_To_Checkout( $cart, $submission, $visits );
		$shown      = $in_cart->view( $lookup, $template, $notices, $assets, $seen );
		$road       = new Checkout\Road( $settings, $client );
		$ways       = ( new Checkout\Checkout_Parts( $client, $session, $settings, $people, $links, $cart, $submission, $notices, $assets, $template ) )->make( $road, $shown, new Shortcodes\Early_Shortcodes( $contents, $note, $no_store ) );
		$back       = new Session_Sync\Session_Sync_Page( $client, $session, $visits, new Pages\Token_Address( Session_Sync\Session_Sync_Page::PATH, 'jwt', 'jwt', Session_Sync\Session_Sync_Page::LONGEST, $origin, $no_store ), $template, $assets );
		$menus      = new Menus\Departments( $lookup );
		$targets    = new Menus\Targets( $settings, $menus, $template, $assets );
		return array(
			new Languages( $this->file ),
			new Http\Cache_Plugins( $settings ),
			new Pages\Without_Cookies( $no_store, $session, $assets ),
			new Activation( $this->file ),
			...( new Admin\Admin_Parts( $this->file, $this->version, $settings, $client, $template, $lookup ) )->make( $road ),
			$assets,
			$modules,
			$last,
			new Menus\Menu_Memory( $menus ),
			new Menus\Menu_Box( $menus, $template ),
			new Menus\Classic_Menu( $targets ),
			new Menus\Block_Menu( $targets ),
			new Users\Privacy_Data( $users ),
			new Users\User_Sign_In( $users, $rooms['logout'], $no_store, $template ),
			new Pages\Catalog_Route( $settings, $before['types'] ),
			new Seo\Change_Feed( $client, $template ),
			new Seo\Sitemaps( $sitemaps ),
			...$heads,
			new Seo\Site_Search( $lookup, $settings, $template, $assets, $quick ),
			new Session_Sync\Store_Addresses( $settings, $people, $links, $rooms['logout'], $checkout, $no_store ),
			$back,
			$recovery,
			new Visits\Visit_Route( $visits, $origin, $no_store, $assets ),
			new Pages\Virtual_Page( array( ...$pages, $back, $recovery ), new Pages\Page_Record( new Seo\Search_Head( $template, $heads ) ), $template, $assets ),
			new Pages\Page_Queries( $contents, new Pages\Surroundings(), $lookup, array( ...$shortcodes, ...$before['shortcodes'] ), $assets, $settings ),
			new Pages\Personal_Pages( $contents, $settings, $no_store, $notices, $cart, $account, $seen ),
			$account,
			new Shortcodes\Shortcodes( $shortcodes, $shown, $note, $no_store ),
			$ways['shortcodes'],
			new Checkout\Embedded_Link( $settings, $client, $visits, $origin, $no_store ),
			new Shortcodes\Search( $template, $assets, $note ),
			new Shortcodes\Mini_Cart( $mini_cart, $note ),
			new Shortcodes\Checkout_Button( $settings, $template, $assets, $note ),
			new Shortcodes\Gift_Certificates( $giving->view( $notices, $template, $assets, $note ), $note ),
			new Shortcodes\Store_Link( $template, $submission, $assets, $note, $links ),
			...$before['features'],
			new Forms\Form_Posts( $origin, $no_store, $adding, new Forms\Change_Cart( $cart, $submission, $session, $settings ), $checkout, new Forms\Write_Review( $client, $submission ), new Forms\Choose_Options(), array( ...$rooms['forms'], ...$in_cart->forms(), ...$giving->forms(), ...$ways['forms'], $adding_all, new Forms\Buy_Now( $cart, $submission ), new Users\Link_User( $users, $submission, $session ), new Session_Sync\Go_To_Store( $client, $visits, $submission ) ) ),
			...( new Blocks\Block_Parts( $this->file, $this->version, $lookup, $template, $of_page ) )->make(),
			new Rest\Rest_Routes( new Rest\Cart_Items( $adding, $adding_all, $origin, $no_store, $settings, $links ), $chosen, new Rest\Own_Prices( $client, $session, $chosen, $origin, $no_store, $template ), new Rest\Cart_Contents( $mini_cart, $origin, $no_store ), new Rest\Quick_Product( $lookup, new Views\Quick_Product( $glance, $template ) ) ),
		);
	}
}
