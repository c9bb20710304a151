<?php
/**
 * The form that searches the whole catalogue.
 *
 * @package Storebridge
 */

declare(strict_types=1);

namespace Storebridge\Views;

use Storebridge\Catalog\Currency;
use Storebridge\Catalog\Listing_Url;

defined( 'ABSPATH' ) || exit;

/**
 * Shown by templates/search-form.php.
 *
 * @phpstan-type SearchView array{action: string, term: string, hidden: list<array{name: string, value: string}>}
 */
final class Search_Form {
	/**
	 * The form's view.
	 *
	 * @param string $term What was searched for, or "".
	 * @param string $here The list it searches, where that stands on a page of the site's own.
	 * @return SearchView
	 */
	public static function read( string $term = '', string $here = '' ): array {
		$action = Currency::carry( '' === $here ? Listing_Url::all() : $here );
		return array(
			'action' => $action,
			'term'   => $term,
			'hidden' => self::query_of( $action ),
		);
	}

	/**
	 * The query of an address as fields: a form that is sent by GET drops its action's own.
	 *
	 * @param string $url An address.
	 * @return list<array{name: string, value: string}>
	 */
	public static function query_of( string $url ): array {
		wp_parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $query );
		$fields = array();
		foreach ( $query as $name => $value ) {
			if ( is_string( $value ) ) {
				$fields[] = array(
					'name'  => (string) $name,
					'value' => $value,
				);
			}
		}
		return $fields;
	}
}
