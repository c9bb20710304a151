<?php
/**
 * Where a cookie of ours holds: on one site, and on no other of a network. WordPress's own cookies hold on all of them; ours would
 * show one site's cart on another, or sign a shopper in there. The main site's path is the beginning of every other's, and
 * subdomains may share a domain, so the name differs as well.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Http;

defined( 'ABSPATH' ) || exit;

final class Cookie_Place {
	/**
	 * What is put behind a cookie's name; "" on a site that stands alone, and on a network's main site.
	 */
	public static function suffix(): string {
		return is_multisite() && ! is_main_site() ? '_' . get_current_blog_id() : '';
	}

	public static function path(): string {
		return is_multisite() ? trailingslashit( (string) wp_parse_url( home_url( '/' ), PHP_URL_PATH ) ) : COOKIEPATH;
	}

	/**
	 * "" is the very host that answers.
	 */
	public static function domain(): string {
		return is_multisite() ? '' : (string) COOKIE_DOMAIN;
	}
}
