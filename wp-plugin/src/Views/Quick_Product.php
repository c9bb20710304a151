<?php
/**
 * A product as its quick view shows it. Nobody's in particular, so that caches may keep it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Seo\Excerpt;
use Storebridge\Sidecar\Answer;
use Storebridge\Template;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/quick-view.php.
 *
 * @phpstan-import-type CardView from Product_Card
 * @phpstan-import-type ChosenView from Chosen
 * @phpstan-import-type FormView from Product_Form
 * @phpstan-import-type PictureView from Picture
 * @phpstan-import-type WishButtonView from Wish_Button
 * @phpstan-type QuickView array{
 *     card: CardView,
 *     chosen: ChosenView,
 *     pictures: list<PictureView>,
 *     summary: string,
 *     form: FormView,
 *     wish: WishButtonView,
 * }
 */
final class Quick_Product {
	/**
	 * What begins the ids in it: the same product may stand on the page in full.
	 */
	public const PREFIX = 'storebridge-quick';

	public function __construct( private readonly Product $product, private readonly Template $template ) {}

	/**
	 * The HTML of one product.
	 *
	 * @param Answer $product The sidecar's.
	 */
	public function render( Answer $product ): string {
		return $this->template->render( 'quick-view', $this->read( $product ) );
	}

	/**
	 * Makes the sidecar's product ours. What its forms send goes to the product's own page.
	 *
	 * @param Answer $product The sidecar's.
	 * @return QuickView
	 */
	private function read( Answer $product ): array {
		$view = $this->product->read( $product, false, array() );
		$url  = $view['card']['url'];
		return array(
			'card'     => $view['card'],
			'chosen'   => $view['chosen'],
			'pictures' => $view['pictures'],
			'summary'  => Excerpt::of( $view['description'] ),
			'form'     => array( 'action' => $url . '#' . Product_Form::PREFIX . '-' . $view['card']['id'] ) + $view['form'],
			'wish'     => array( 'url' => $url ) + $view['wish'],
		);
	}
}
