<?php
/**
 * Finds the class Storebridge\Room\Thing in src/Room/Thing.php.
 *
 * @package Storebridge
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/src/part.php';

spl_autoload_register(
	static function ( string $name ): void {
		$file = __DIR__ . '/src/' . str_replace( '\\', '/', substr( $name, strlen( 'Storebridge\\' ) ) ) . '.php';
		if ( str_starts_with( $name, 'Storebridge\\' ) && is_file( $file ) ) {
			require $file;
		}
	}
);
