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
		register_activation_hook( $this->file, array( self::class, 'activate' ) );
		register_deactivation_hook( $this->file, array( self::class, 'forget_rewrite_rules' ) );
		foreach ( $this->features() as $feature ) {
			$feature->boot();
		}
	}

	/**
	 * Settings that are saved, though empty, are read with all others; absent ones would cost every page a query.
	 */
	public static function activate(): void {
		add_option( Settings::OPTION, array(), '', true );
		self::forget_rewrite_rules();
	}

	/**
	 * WordPress makes its rules anew when it has none: with ours while we are active, without them after.
	 */
	public static function forget_rewrite_rules(): void {
		delete_option( 'rewrite_rules' );
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
		$assets     = new Assets( $this->file, $this->version, $links );
		$client     = new Sidecar\Client( $settings, $session, new Sidecar\Operation(), new Http\Shopper_Address( $settings ) );
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
		$recovery   = new Cart\Cart_Recovery( $cart, $session, $settings, $origin, $no_store, $template, $assets );
		$note       = new Views\Editor_Note( $template, $assets, $no_store );
		$product    = new Views\Product( $lookup, $template, $note, new Views\Product_Form( $submission, $settings, $links ), new Views\Wish_Button( $submission, $links ), new Views\Reviews( $lookup, new Views\Review_Form( $submission ) ), $notices, $assets );
		$contents   = new Pages\Page_Contents();
		$pages      = array(
			new Pages\Product_Page( $lookup, $product, $assets ),
			new Pages\Listing_Page( $lookup, new Views\Listing( $lookup, $template, $note ), $assets ),
		);
		$shortcodes = array(
			new Shortcodes\Products( new Views\Product_Grid( $lookup, $template, $note, $assets ), $note ),
			new Shortcodes\Product( $product, $note ),
			new Shortcodes\Currency( $lookup, $template, $assets ),
			new Shortcodes\Order_Form( new Views\Order_Form( $lookup, $submission, $notices, $settings, $template, $assets, $note ), $note ),
		);
		$before     = ( new Predecessor\Old_Parts( $lookup, $product, $template, $note, $assets, $settings, $links ) )->make( $contents );
		$people     = new Account\Customer_Session( $client, $session );
		$users      = new Users\User_Links( $settings, $client, $people, new Users\Link_Mark() );
		$own_parts  = $users->is_on() ? array( new Users\Linked_User( $users, $links, $submission, $template ) ) : array();
		$rooms      = ( new Account\Account_Parts( $client, $session, $people, $links, $template, $submission, $notices, $assets, $settings, $cart, $lookup ) )->make();
		$account    = new Account\Account_Shortcodes( new Account\Account( array( ...$rooms['parts'], ...$own_parts ), $people, $links, $template, $notices, $assets ), $contents, $note, $no_store );
		$sending    = new Redirection\Redirection( $client, $settings );
		$chosen     = new Rest\Chosen_Product( $lookup, $template );
		$visits     = new Visits\Visits( $settings, $session, $client );
		$checkout   = new Forms\Go_To_Checkout( $cart, $submission, $visits );
		$shown      = $in_cart->view( $lookup, $template, $notices, $assets, $seen );
		$road       = new Checkout\Road( $settings, $client );
		$ways       = ( new Checkout\Checkout_Parts( $client, $session, $settings, $people, $links, $cart, $submission, $notices, $assets, $template ) )->make( $road, $shown, $contents, $note, $no_store );
		$back       = new Session_Sync\Session_Sync_Page( $client, $session, $visits, $origin, $no_store, $template, $assets );
		return array(
			$assets,
			$last,
			new Settings_Input( $settings ),
			new Admin\Settings_Page( $this->file, $settings, $template, new Admin\Connection_Test( $client, $settings ), new Pages\Starter_Pages( $settings ) ),
			new Admin\Checkout_Panel( $settings, $road, $template ),
			new Redirection\Redirection_Panel( $sending, $template ),
			new Redirection\Redirection_Command( $sending ),
			new Users\User_Sign_In( $users, $rooms['logout'], $no_store, $template ),
			new Admin\Privacy_Text( $template ),
			new Pages\Catalog_Route(),
			new Session_Sync\Store_Addresses( $settings, $people, $links, $rooms['logout'], $checkout, $no_store ),
			$back,
			$recovery,
			new Visits\Visit_Route( $visits, $origin, $no_store, $assets ),
			new Pages\Virtual_Page( array( ...$pages, $back, $recovery ), new Pages\Page_Record( $template ), $template, $assets ),
			new Pages\Page_Queries( $contents, new Pages\Surroundings(), $lookup, array( ...$shortcodes, ...$before['shortcodes'] ), $assets, $settings ),
			new Pages\Personal_Pages( $contents, $settings, $no_store, $notices, $cart, $account, $seen ),
			$account,
			new Shortcodes\Shortcodes( $shortcodes, $shown, $note, $no_store ),
			$ways['shortcodes'],
			new Checkout\Embedded_Link( $settings, $client, $visits, $origin, $no_store ),
			new Shortcodes\Search( $template, $assets, $note ),
			new Shortcodes\Mini_Cart( $mini_cart, $note ),
			new Shortcodes\Gift_Certificates( $giving->view( $notices, $template, $assets, $note ), $note ),
			new Shortcodes\Store_Link( $template, $submission, $assets, $note, $links ),
			...$before['features'],
			new Forms\Form_Posts( $origin, $no_store, $adding, new Forms\Change_Cart( $cart, $submission, $session, $settings ), $checkout, new Forms\Write_Review( $client, $submission ), new Forms\Choose_Options(), array( ...$rooms['forms'], ...$in_cart->forms(), ...$giving->forms(), ...$ways['forms'], $adding_all, new Forms\Buy_Now( $cart, $submission ), new Users\Link_User( $users, $submission, $session ), new Session_Sync\Go_To_Store( $client, $visits, $submission ) ) ),
			new Rest\Rest_Routes( new Rest\Cart_Items( $adding, $adding_all, $origin, $no_store, $settings, $links ), $chosen, new Rest\Own_Prices( $client, $session, $chosen, $origin, $no_store, $template ), new Rest\Cart_Contents( $mini_cart, $origin, $no_store ) ),
		);
	}
}
