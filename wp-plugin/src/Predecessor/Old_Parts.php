<?php
/**
 * Moving from BigCommerce for WordPress, as a tree: its shortcodes, blocks, addresses, and the report of them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Predecessor;

use Storebridge\Account\Links;
use Storebridge\Assets;
use Storebridge\Catalog\Lookup;
use Storebridge\Feature;
use Storebridge\Pages\Page_Contents;
use Storebridge\Settings;
use Storebridge\Shortcodes\Catalog_Shortcode;
use Storebridge\Template;
use Storebridge\Views\Editor_Note;
use Storebridge\Views\Product;
use Storebridge\Views\Quick_View;

defined( 'ABSPATH' ) || exit;

/**
 * Made once, when the plugin boots.
 */
final class Old_Parts {
	public function __construct(
		private readonly Lookup $lookup,
		private readonly Product $product,
		private readonly Template $template,
		private readonly Editor_Note $note,
		private readonly Assets $assets,
		private readonly Settings $settings,
		private readonly Links $links,
		private readonly Quick_View $quick,
	) {}

	/**
	 * What it shows of the catalogue, whether its types are in our care, and its features.
	 *
	 * @param Page_Contents $contents What a page holds.
	 * @return array{shortcodes: list<Catalog_Shortcode>, types: Old_Types, features: list<Feature>}
	 */
	public function make( Page_Contents $contents ): array {
		$shortcodes = array(
			new Old_Products( $this->lookup, $this->product, $this->template, $this->note, $this->assets, $this->quick ),
			new Old_Part( Old_Tags::PART, $this->lookup, $this->product, $this->template, $this->note, $this->assets ),
			new Old_Part( Old_Tags::REVIEWS, $this->lookup, $this->product, $this->template, $this->note, $this->assets ),
		);
		$types      = new Old_Types();
		$places     = new Old_Places( $this->lookup );
		$successor  = new Successor( $this->lookup );
		$turned     = new Turned_Post( new Page_Turn( $successor ) );
		$turning    = new Turn_Page( $turned, $this->template );
		return array(
			'shortcodes' => $shortcodes,
			'types'      => $types,
			'features'   => array(
				$types,
				new Old_Shortcodes( $shortcodes, $contents, $this->assets, $this->note ),
				new Old_Blocks( $this->assets ),
				new Old_Addresses( $types, new Old_Way( $places, $this->settings, $this->links ), $places ),
				new Old_Deep_Links( $types, $contents, $this->links ),
				new Successor_Route( $successor ),
				$turning,
				new Report_Page( $this->template, $turning ),
				new Report_Command(),
				new Turn_Command( $turned ),
			),
		);
	}
}
