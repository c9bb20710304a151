<?php
/**
 * The sitemaps of products, categories and brands, as WordPress asks for them.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

defined( 'ABSPATH' ) || exit;

final class Sitemap_Provider extends \WP_Sitemaps_Provider {
	public const NAME = 'storebridge';

	public function __construct( private readonly Sitemap_Pages $pages ) {
		$this->name        = self::NAME;
		$this->object_type = self::NAME;
	}

	/**
	 * What there are sitemaps of.
	 *
	 * @return array<string, object>
	 */
	public function get_object_subtypes() {
		return array_map( static fn( string $kind ): object => (object) array( 'name' => $kind ), array_combine( Sitemap_Pages::KINDS, Sitemap_Pages::KINDS ) );
	}

	/**
	 * The addresses on one of them.
	 *
	 * @param int    $page_num       From 1.
	 * @param string $object_subtype Products, categories or brands.
	 * @return array<int, array{loc: string, lastmod?: string}>
	 */
	public function get_url_list( $page_num, $object_subtype = '' ) {
		return array_map(
			static fn( array $place ): array => array( 'loc' => $place['url'] ) + ( '' === $place['changed'] ? array() : array( 'lastmod' => $place['changed'] ) ),
			$this->pages->places( (string) $object_subtype, (int) $page_num )
		);
	}

	/**
	 * How many there are.
	 *
	 * @param string $object_subtype Products, categories or brands.
	 * @return int
	 */
	public function get_max_num_pages( $object_subtype = '' ) {
		return $this->pages->counts()[ $object_subtype ] ?? 0;
	}
}
