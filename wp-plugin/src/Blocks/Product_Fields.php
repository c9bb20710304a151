<?php
/**
 * What other blocks can be bound to of a product: on the page and, for the editor, before it is there.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Blocks;

use Storebridge\Sidecar\Answer;
use Storebridge\Views\Chosen;
use Storebridge\Views\Picture;
use Storebridge\Views\Product_Card;

defined( 'ABSPATH' ) || exit;

final class Product_Fields {
	/**
	 * Every field by its name.
	 *
	 * @param Answer $product The sidecar's.
	 * @return array<string, string|null>
	 */
	public static function read( Answer $product ): array {
		$card = Product_Card::read( $product );
		return array(
			'title'       => $card['name'],
			'price'       => self::price( $card['price']['from'] ?? '', $card['price']['now'] ?? '' ),
			'price_was'   => $card['price']['was'] ?? '',
			'sku'         => Chosen::read( $product )['codes']['sku'],
			'brand'       => $card['brand'],
			'description' => trim( wp_strip_all_tags( $product->text_or( 'description', '' ) ) ),
			'url'         => $card['url'],
			'brand_url'   => $card['brand_url'],
			'image'       => $card['picture']['src'] ?? null,
			'image_alt'   => Picture::read( $product->child_or_null( 'image' ), Picture::IN_GRID, $card['name'] )['alt'] ?? '',
		);
	}

	private static function price( string $from, string $now ): string {
		/* translators: %s: the lowest price. */
		return '' === $from ? $now : sprintf( __( 'From %s', 'storebridge' ), $from );
	}
}
