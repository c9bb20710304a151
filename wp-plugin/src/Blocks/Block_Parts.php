<?php
/**
 * What editors touch, as a tree: the blocks, their scripts, patterns, and what those ask of WordPress.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Blocks;

use Storebridge\Catalog\Lookup;
use Storebridge\Catalog\Page_Product;
use Storebridge\Feature;
use Storebridge\Pages\Page_Templates;
use Storebridge\Rest\Block_Preview;
use Storebridge\Rest\Bound_Product;
use Storebridge\Rest\Editor_Routes;
use Storebridge\Rest\Found_Products;
use Storebridge\Rest\Store_Names;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Made once, when the plugin boots.
 */
final class Block_Parts {
	public function __construct(
		private readonly string $file,
		private readonly string $version,
		private readonly Lookup $lookup,
		private readonly Template $template,
		private readonly Page_Product $page,
	) {}

	/**
	 * Every feature.
	 *
	 * @return list<Feature>
	 */
	public function make(): array {
		return array(
			new Editor_Assets( $this->file, $this->version ),
			new Blocks( $this->file ),
			new Patterns( $this->file ),
			new Product_Binding( $this->lookup, $this->page ),
			new Page_Templates(),
			new Classic_Button( $this->template ),
			new Editor_Routes( new Block_Preview( $this->lookup, $this->template ), new Found_Products( $this->lookup, $this->template ), new Store_Names( $this->lookup ), new Bound_Product( $this->lookup ) ),
		);
	}
}
