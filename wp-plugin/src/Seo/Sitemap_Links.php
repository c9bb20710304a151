<?php
/**
 * The shop's sitemaps as Yoast SEO and Rank Math want them, who agree on how.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Seo;

defined( 'ABSPATH' ) || exit;

/**
 * How long a sitemap is, is ours to say: the sidecar's pages have a length of their own.
 */
final class Sitemap_Links {
	private const PREFIX = 'storebridge-';

	public function __construct( private readonly Sitemap_Pages $pages ) {}

	public function has( string $type ): bool {
		return in_array( $type, array_map( static fn( string $kind ): string => self::PREFIX . $kind, Sitemap_Pages::KINDS ), true );
	}

	/**
	 * Every sitemap's address.
	 *
	 * @return list<array{loc: string, lastmod: string}>
	 */
	public function index(): array {
		global $wp_rewrite;
		$base  = home_url( $wp_rewrite instanceof \WP_Rewrite && $wp_rewrite->using_index_permalinks() ? '/index.php/' : '/' );
		$links = array();
		foreach ( $this->pages->counts() as $kind => $count ) {
			for ( $page = 1; $page <= $count; $page++ ) {
				$links[] = array(
					'loc'     => $base . self::PREFIX . $kind . '-sitemap' . ( 1 === $page ? '' : $page ) . '.xml',
					'lastmod' => '',
				);
			}
		}
		return $links;
	}

	/**
	 * The addresses on one of them.
	 *
	 * @param string $type As has() knows it.
	 * @param int    $page From 1.
	 * @return list<array{loc: string, mod: string, images: array{}}>
	 */
	public function links( string $type, int $page ): array {
		return array_map(
			static fn( array $place ): array => array(
				'loc'    => $place['url'],
				'mod'    => $place['changed'],
				'images' => array(),
			),
			$this->pages->places( substr( $type, strlen( self::PREFIX ) ), max( 1, $page ) )
		);
	}
}
