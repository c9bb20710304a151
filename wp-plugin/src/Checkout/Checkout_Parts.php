<?php
/**
 * The checkout as a tree: its steps, its forms, and what hooks in.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Checkout;

use Storebridge\Account\Customer_Session;
use Storebridge\Account\Links;
use Storebridge\Account\Store_Fields;
use Storebridge\Addresses\Address_Book;
use Storebridge\Assets;
use Storebridge\Cart\Shopper_Cart;
use Storebridge\Forms\Form;
use Storebridge\Forms\Notices;
use Storebridge\Forms\Submission;
use Storebridge\Session;
use Storebridge\Settings;
use Storebridge\Shortcodes\Early_Shortcodes;
use Storebridge\Sidecar\Client;
use Storebridge\Template;
use Storebridge\Views\Cart;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

/**
 * Made once, when the plugin boots.
 */
final class Checkout_Parts {
	public function __construct(
		private readonly Client $client,
		private readonly Session $session,
		private readonly Settings $settings,
		private readonly Customer_Session $people,
		private readonly Links $links,
		private readonly Shopper_Cart $cart,
		private readonly Submission $submission,
		private readonly Notices $notices,
		private readonly Assets $assets,
		private readonly Template $template,
	) {}

	/**
	 * The shortcodes, and every form of the steps.
	 *
	 * @param Road             $road       Which road shoppers take.
	 * @param Cart             $view       The cart's.
	 * @param Early_Shortcodes $shortcodes Shows what is made before the page.
	 * @return array{shortcodes: Checkout_Shortcodes, forms: list<Form>}
	 */
	public function make( Road $road, Cart $view, Early_Shortcodes $shortcodes ): array {
		$fields   = new Store_Fields( $this->client );
		$book     = new Checkout_Book( $this->client, new Country_Names( $fields ) );
		$choice   = new Address_Choice( $fields, new Store_Form( $this->submission, $this->assets ), new Address_Book( $this->client, $this->links ), $this->people, $this->submission );
		$return   = new Order_Return( $this->client, $this->session, $this->settings, $this->links, $this->template );
		$payment  = new Payment_Step( $book, $return, $this->submission, $this->session );
		$review   = new Review_Step( $book, $return, $this->submission, $fields, $this->assets );
		$codes    = array(
			new Use_Code( Use_Code::COUPON, $book, $this->submission, $this->session ),
			new Use_Code( Use_Code::CERTIFICATE, $book, $this->submission, $this->session ),
		);
		$steps    = array(
			new Address_Step( $book, $choice, $this->people, $this->links, $this->submission ),
			new Shipping_Step( $book, $choice, $this->submission ),
			new Delivery_Step( $book, $this->submission ),
			$review,
			$payment,
		);
		$headless = new Headless( $steps, $payment, $book, $return, $view, $this->submission, $this->notices, $this->settings, $this->assets, $this->template );
		$embedded = new Embedded( $road, $this->cart, $view, $return, $this->links, $this->settings, $this->assets, $this->template );
		return array(
			'shortcodes' => new Checkout_Shortcodes( $road, $headless, $embedded, $this->cart, $view, $return, $shortcodes, $this->assets ),
			'forms'      => array(
				...$steps,
				...$codes,
				new Review_Form( $review, $codes, $this->submission ),
			),
		);
	}
}
