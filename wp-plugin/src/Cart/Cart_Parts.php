<?php
/**
 * The cart as a tree: its page, and every form on it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Cart;

use Storebridge\Account\Links;
use Storebridge\Account\Store_Fields;
use Storebridge\Assets;
use Storebridge\Catalog\Lookup;
use Storebridge\Forms\Form;
use Storebridge\Forms\Notices;
use Storebridge\Forms\Submission;
use Storebridge\Session;
use Storebridge\Settings;
use Storebridge\Sidecar\Client;
use Storebridge\Template;
use Storebridge\Views\Cart;
use Storebridge\Views\Cart_Extras;
use Storebridge\Views\Cart_Line_Forms;
use Storebridge\Views\Cart_Line_Panel;
use Storebridge\Views\Cart_Line_View;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

/**
 * Made once, when the plugin boots.
 */
final class Cart_Parts {
	public function __construct(
		private readonly Shopper_Cart $cart,
		private readonly Client $client,
		private readonly Session $session,
		private readonly Settings $settings,
		private readonly Links $links,
		private readonly Submission $submission,
	) {}

	/**
	 * The page's view.
	 *
	 * @param Lookup      $lookup   For a line's product, and the currencies.
	 * @param Template    $template Shows it.
	 * @param Notices     $notices  What was just done.
	 * @param Assets      $assets   Its looks.
	 * @param Seen_Prices $seen     What lines cost before.
	 */
	public function view( Lookup $lookup, Template $template, Notices $notices, Assets $assets, Seen_Prices $seen ): Cart {
		$form  = new Store_Form( $this->submission, $assets );
		$panel = new Cart_Line_Panel( $this->submission, new Cart_Line_Forms( $this->cart, $lookup, $this->submission, $form ) );
		return new Cart( $this->cart, $template, $this->submission, $notices, $this->settings, $assets, $this->links, new Cart_Extras( $this->submission, $form, new Store_Fields( $this->client ), $lookup ), new Cart_Line_View( $this->submission, $this->links, $panel, $seen ) );
	}

	/**
	 * The forms beside the quantities.
	 *
	 * @return list<Form>
	 */
	public function forms(): array {
		$forms = array();
		foreach ( ( new Cart_Deeds( $this->cart, $this->links, $this->settings ) )->all() as $action => $act ) {
			$forms[] = new Cart_Deed( $action, $act, $this->submission, $this->session, $this->settings );
		}
		return $forms;
	}
}
