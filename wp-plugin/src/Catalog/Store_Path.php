<?php
/**
 * A path of the store's below one of this site's folders, and back.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Catalog;

defined( 'ABSPATH' ) || exit;

final class Store_Path {
	/**
	 * The store's "/x/" is "folder/x/" here; its "/folder/x/" is itself.
	 *
	 * @param string $folder The site's folder, such as "products".
	 * @param string $path   The store's path.
	 */
	public static function below( string $folder, string $path ): string {
		$segments = explode( '/', self::encode( $path ) );
		$segments = $folder === $segments[0] && count( $segments ) > 1 ? $segments : array( $folder, ...$segments );
		return implode( '/', $segments ) . self::slash( $path );
	}

	/**
	 * The store's paths that an address may mean: without the folder, and with it.
	 *
	 * @param string $folder The site's folder.
	 * @param string $asked  What stands behind the folder, or a whole path in a query.
	 * @return list<string>
	 */
	public static function candidates( string $folder, string $asked ): array {
		$path = trim( rawurldecode( $asked ), '/' );
		if ( '' === $path || strlen( $path ) > 1000 || 1 === preg_match( '/[\x00-\x1f\x7f]/', $path ) ) {
			return array();
		}
		$bare = str_starts_with( $path, "$folder/" ) ? substr( $path, strlen( $folder ) + 1 ) : $path;
		return array( "/$bare" . self::slash( $path ), "/$folder/$bare" . self::slash( $path ) );
	}

	/**
	 * Its segments, each encoded once.
	 *
	 * @param string $path The store's path.
	 */
	public static function encode( string $path ): string {
		return implode( '/', array_map( 'rawurlencode', array_map( 'rawurldecode', explode( '/', trim( $path, '/' ) ) ) ) );
	}

	public static function slash( string $path ): string {
		return 1 === preg_match( '/\.html?\/?$/Di', $path ) ? '' : '/';
	}
}
