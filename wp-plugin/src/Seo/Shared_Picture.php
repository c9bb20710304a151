<?php
/**
 * A picture as others are shown it, who cannot choose among sizes.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * How wide and high it comes out, BigCommerce does not say.
 *
 * @phpstan-type SharedPicture array{url: string, alt: string}
 */
final class Shared_Picture {
	private const SIZE = '1280w';

	/**
	 * Its address and words.
	 *
	 * @param Answer|null $image The sidecar's.
	 * @return SharedPicture|null
	 */
	public static function read( ?Answer $image ): ?array {
		$url = null === $image ? '' : esc_url_raw( str_replace( '{:size}', self::SIZE, $image->text( 'url' ) ), array( 'http', 'https' ) );
		return null === $image || '' === $url ? null : array(
			'url' => $url,
			'alt' => $image->text_or( 'alt', '' ),
		);
	}

	/**
	 * The addresses of all of a product's pictures, the chief one first.
	 *
	 * @param Answer $product The sidecar's.
	 * @return list<string>
	 */
	public static function urls( Answer $product ): array {
		$images = array( $product->child_or_null( 'image' ), ...$product->children( 'images' ) );
		$found  = array_filter( array_map( array( self::class, 'read' ), $images ) );
		return array_values( array_unique( array_column( $found, 'url' ) ) );
	}
}
