<?php
/**
 * What is shown of a page where somebody shares it: Open Graph, and the little that Twitter wants beside it.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

use Storebridge\Pages\Head;

defined( 'ABSPATH' ) || exit;

/**
 * A line of the head; "attribute" is what names it there.
 *
 * @phpstan-type Tag array{attribute: 'property'|'name', name: string, content: string}
 */
final class Sharing {
	/**
	 * All of it.
	 *
	 * @param Head $head The page's.
	 * @return list<Tag>
	 */
	public static function tags( Head $head ): array {
		return array(
			...self::properties(
				array(
					'og:type'        => $head->type,
					'og:title'       => $head->shown_title(),
					'og:description' => $head->description,
					'og:url'         => $head->canonical,
					'og:site_name'   => get_bloginfo( 'name', 'raw' ),
					'og:locale'      => implode( '_', array_slice( explode( '_', get_locale() ), 0, 2 ) ),
					'og:image'       => $head->image['url'] ?? '',
					'og:image:alt'   => $head->image['alt'] ?? '',
				)
			),
			...self::price( $head ),
			array(
				'attribute' => 'name',
				'name'      => 'twitter:card',
				'content'   => null === $head->image ? 'summary' : 'summary_large_image',
			),
		);
	}

	/**
	 * What no other plugin prints of a page of ours.
	 *
	 * @param Head $head The page's.
	 * @return list<Tag>
	 */
	public static function price( Head $head ): array {
		return self::properties(
			array(
				'product:price:amount'   => $head->price['amount'] ?? '',
				'product:price:currency' => $head->price['currency'] ?? '',
			)
		);
	}

	/**
	 * Those that have something to say.
	 *
	 * @param array<string, string> $contents By name.
	 * @return list<Tag>
	 */
	private static function properties( array $contents ): array {
		$tags = array();
		foreach ( array_filter( $contents, static fn( string $content ): bool => '' !== $content ) as $name => $content ) {
			$tags[] = array(
				'attribute' => 'property',
				'name'      => $name,
				'content'   => $content,
			);
		}
		return $tags;
	}
}
