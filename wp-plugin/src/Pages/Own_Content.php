<?php
/**
 * What the site itself has at an address: a page, WordPress's categories, other plugins' entries and terms.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Pages;

defined( 'ABSPATH' ) || exit;

final class Own_Content {
	/**
	 * The query of what the site itself has at a path: a page, an entry of another plugin's, or an archive.
	 *
	 * @param string $path Without slashes at its ends.
	 * @return array<string, string>|null
	 */
	public static function at( string $path ): ?array {
		$page = get_page_by_path( $path );
		if ( $page instanceof \WP_Post && in_array( $page->post_status, array( 'publish', 'private' ), true ) ) {
			return array( 'pagename' => $path );
		}
		$base  = get_option( 'category_base' );
		$slugs = self::below( is_string( $base ) ? $base : '', $path );
		if ( '' !== $slugs && get_category_by_path( $slugs ) instanceof \WP_Term ) {
			return array( 'category_name' => $slugs );
		}
		return self::entry( $path ) ?? self::term( $path );
	}

	/**
	 * The names of what has addresses of its own in a folder: WordPress's categories, other plugins' types and taxonomies.
	 *
	 * @param string $folder Without slashes at its ends.
	 * @return list<string>
	 */
	public static function kinds_in( string $folder ): array {
		$base  = get_option( 'category_base' );
		$kinds = array( 'category' => is_string( $base ) ? trim( $base, '/' ) : '' );
		foreach ( get_post_types( array( '_builtin' => false ), 'objects' ) as $type ) {
			$kinds[ $type->name ] = is_post_type_viewable( $type ) ? self::folder( $type->rewrite ) : '';
		}
		foreach ( get_taxonomies( array( '_builtin' => false ), 'objects' ) as $taxonomy ) {
			$kinds[ $taxonomy->name ] = is_taxonomy_viewable( $taxonomy ) ? self::folder( $taxonomy->rewrite ) : '';
		}
		return array_keys( array_filter( $kinds, static fn( string $one ): bool => str_starts_with( "$one/", "$folder/" ) ) );
	}

	/**
	 * The query of an entry, or of all entries, of a type that another plugin keeps at such an address.
	 *
	 * @param string $path Without slashes at its ends.
	 * @return array<string, string>|null
	 */
	private static function entry( string $path ): ?array {
		foreach ( get_post_types( array( '_builtin' => false ), 'objects' ) as $type ) {
			if ( ! is_post_type_viewable( $type ) ) {
				continue;
			}
			$folder = self::folder( $type->rewrite );
			$below  = self::below( $folder, $path );
			$post   = '' === $below ? null : get_page_by_path( $below, 'OBJECT', $type->name );
			if ( $post instanceof \WP_Post && 'publish' === $post->post_status ) {
				return array(
					'post_type' => $type->name,
					'name'      => $below,
				);
			}
			if ( false !== $type->has_archive && ( is_string( $type->has_archive ) ? $type->has_archive : $folder ) === $path ) {
				return array( 'post_type' => $type->name );
			}
		}
		return null;
	}

	/**
	 * The query of such a taxonomy's term.
	 *
	 * @param string $path Without slashes at its ends.
	 * @return array<string, string>|null
	 */
	private static function term( string $path ): ?array {
		foreach ( get_taxonomies( array( '_builtin' => false ), 'objects' ) as $taxonomy ) {
			$below = is_taxonomy_viewable( $taxonomy ) ? self::below( self::folder( $taxonomy->rewrite ), $path ) : '';
			if ( '' !== $below && is_string( $taxonomy->query_var ) && get_term_by( 'slug', basename( $below ), $taxonomy->name ) instanceof \WP_Term ) {
				return array( $taxonomy->query_var => $below );
			}
		}
		return null;
	}

	/**
	 * Where WordPress puts what has such rules.
	 *
	 * @param mixed $rewrite A type's or taxonomy's rules.
	 */
	private static function folder( mixed $rewrite ): string {
		$slug = is_array( $rewrite ) ? $rewrite['slug'] ?? '' : '';
		return is_string( $slug ) ? trim( $slug, '/' ) : '';
	}

	/**
	 * What of a path is below a folder, or "".
	 *
	 * @param string $folder The folder.
	 * @param string $path   Without slashes at its ends.
	 */
	private static function below( string $folder, string $path ): string {
		$folder = trim( $folder, '/' );
		return '' !== $folder && str_starts_with( $path, "$folder/" ) ? substr( $path, strlen( $folder ) + 1 ) : '';
	}
}
