<?php
/**
 * Text a merchant wrote for their own shop, made to stand here: its links to the shop lead to the same things on this site.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Product_Url;

defined( 'ABSPATH' ) || exit;

final class Store_Html {
	/**
	 * The text, still to be cleaned where it is printed. What a path means only the store knows: below /products/
	 * a category or brand is found too, and led to.
	 *
	 * @param string $html As the store says it.
	 */
	public static function read( string $html ): string {
		if ( ! str_contains( $html, 'href' ) ) {
			return $html;
		}
		$tags = new \WP_HTML_Tag_Processor( $html );
		while ( $tags->next_tag( array( 'tag_name' => 'a' ) ) ) {
			$href = $tags->get_attribute( 'href' );
			if ( is_string( $href ) && 1 === preg_match( '#^/(?!/|content/|product_images/)([^?\#]+)#', $href, $path ) ) {
				$tags->set_attribute( 'href', Currency::carry( Product_Url::to( $path[1] ) ) );
			}
		}
		return $tags->get_updated_html();
	}
}
