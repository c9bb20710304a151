<?php
/**
 * A number as people of the site's language write it, with the decimals it has, three at most.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

defined( 'ABSPATH' ) || exit;

final class Number {
	public static function format( float $number ): string {
		$decimals = strlen( rtrim( substr( (string) strrchr( number_format( $number, 3, '.', '' ), '.' ), 1 ), '0' ) );
		return number_format_i18n( $number, $decimals );
	}
}
