<?php
/**
 * How the plugins that print heads take two of our values: both do it alike.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

defined( 'ABSPATH' ) || exit;

final class Head_Values {
	/**
	 * Their robots, told not to list the page.
	 *
	 * @param mixed $robots By what each is about.
	 * @return array<mixed>
	 */
	public static function keep_out( mixed $robots ): array {
		return array( 'index' => 'noindex' ) + ( is_array( $robots ) ? $robots : array() );
	}

	/**
	 * Their collection of pictures, given ours.
	 *
	 * @param mixed                           $images The collection.
	 * @param array{url: string, alt: string} $image  Ours.
	 */
	public static function add_image( mixed $images, array $image ): void {
		if ( is_object( $images ) && is_callable( array( $images, 'add_image' ) ) ) {
			$images->add_image( $image );
		}
	}
}
