<?php
/**
 * Gift certificates as a tree: their shortcodes' view, and every form of theirs.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Gift_Certificates;

use Storebridge\Assets;
use Storebridge\Cart\Shopper_Cart;
use Storebridge\Forms\Form;
use Storebridge\Forms\Notices;
use Storebridge\Forms\Once;
use Storebridge\Forms\Submission;
use Storebridge\Session;
use Storebridge\Settings;
use Storebridge\Sidecar\Client;
use Storebridge\Template;
use Storebridge\Views\Editor_Note;
use Storebridge\Views\Gift_Certificate;
use Storebridge\Views\Store_Form;

defined( 'ABSPATH' ) || exit;

/**
 * Made once, when the plugin boots.
 */
final class Certificate_Parts {
	private readonly Certificate_Desk $desk;
	private readonly Buy_Certificate $buy;
	private readonly Buy_Certificate $preview;
	private readonly Check_Balance $balance;

	public function __construct( Client $client, Shopper_Cart $cart, Once $once, private readonly Submission $submission, Session $session, Settings $settings ) {
		$this->desk    = new Certificate_Desk( $client );
		$this->buy     = new Buy_Certificate( Buy_Certificate::BUY, $this->desk, $cart, $once, $submission, $session, $settings );
		$this->preview = new Buy_Certificate( Buy_Certificate::PREVIEW, $this->desk, $cart, $once, $submission, $session, $settings );
		$this->balance = new Check_Balance( $this->desk, $submission );
	}

	public function view( Notices $notices, Template $template, Assets $assets, Editor_Note $note ): Gift_Certificate {
		return new Gift_Certificate( $this->desk, $this->preview, $this->balance, new Store_Form( $this->submission, $assets ), $notices, $template, $assets, $note, $this->submission );
	}

	/**
	 * The forms.
	 *
	 * @return list<Form>
	 */
	public function forms(): array {
		return array( $this->buy, $this->preview, $this->balance );
	}
}
