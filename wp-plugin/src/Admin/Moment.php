<?php
/**
 * A moment as the site writes dates and times.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Admin;

defined( 'ABSPATH' ) || exit;

final class Moment {
	public static function words( int $time ): string {
		$day  = get_option( 'date_format' );
		$hour = get_option( 'time_format' );
		return (string) wp_date( ( is_string( $day ) ? $day : 'Y-m-d' ) . ' ' . ( is_string( $hour ) ? $hour : 'H:i' ), $time );
	}
}
