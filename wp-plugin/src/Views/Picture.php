<?php
/**
 * One picture, in as many widths as a browser may want.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Sidecar\Answer;

defined( 'ABSPATH' ) || exit;

/**
 * What templates show of a picture.
 *
 * @phpstan-type PictureView array{src: string, srcset: string, sizes: string, alt: string}
 */
final class Picture {
	public const IN_GRID    = '(min-width: 75rem) 20rem, (min-width: 40rem) 33vw, 50vw';
	public const IN_GALLERY = '(min-width: 60rem) 36rem, 100vw';
	public const IN_HEADER  = '(min-width: 60rem) 24rem, 100vw';
	public const IN_TILE    = '9rem';
	public const SMALL      = '6rem';

	private const SIZE_TOKEN = '{:size}';
	private const WIDTHS     = array( 320, 640, 960, 1280 );

	/**
	 * A picture's address holds a token where its width goes; one without it has one size only.
	 *
	 * @param Answer|null $image Address and words.
	 * @param string      $sizes How wide it stands, as in HTML.
	 * @param string      $name  Words for a picture that has none.
	 * @return PictureView|null
	 */
	public static function read( ?Answer $image, string $sizes, string $name = '' ): ?array {
		if ( null === $image ) {
			return null;
		}
		$template = $image->text( 'url' );
		$sized    = static fn( string $size ): string => esc_url_raw( str_replace( self::SIZE_TOKEN, $size, $template ), array( 'http', 'https' ) );
		$src      = $sized( in_array( $sizes, array( self::SMALL, self::IN_TILE ), true ) ? '320w' : '640w' );
		$srcset   = array_map( static fn( int $width ): string => $sized( $width . 'w' ) . " {$width}w", self::WIDTHS );
		$alt      = $image->text_or( 'alt', '' );
		return '' === $src ? null : array(
			'src'    => $src,
			'srcset' => str_contains( $template, self::SIZE_TOKEN ) ? implode( ', ', $srcset ) : '',
			'sizes'  => $sizes,
			'alt'    => '' === $alt ? $name : $alt,
		);
	}
}
